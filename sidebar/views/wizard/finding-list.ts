import type { Response } from '../../../src/app/rpc-schema.ts';
import { WIZARD_TEXTS } from '../../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { notice } from '../../components/notice.ts';
import { type Child, element } from '../../element.ts';
import { marked } from '../../marked.ts';

type Finding = Response<'previewOwn'>['findings'][number];

const ORDER = ['error', 'warning', 'advice'] as const;

/**
 * What the coach says about a plan: each kind of finding once, the gravest first, with the goals it is about and the
 * way to the question where it can be mended.
 */
export function findingList(
  { language }: Sidebar,
  findings: readonly Finding[],
  go: (step: number) => void,
): Child[] {
  const words = WIZARD_TEXTS[language];
  const { clean, findings: heading, fix: way, times } = words.preview;
  if (findings.length === 0) return [notice('success', null, [clean])];
  const groups = new Map<string, Finding[]>();
  for (const severity of ORDER) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      groups.set(finding.title, [...(groups.get(finding.title) ?? []), finding]);
    }
  }
  const items = [...groups].map(([title, members]) => {
    const { fix, severity, step } = members[0]!;
    const goTo = fill(way, { step: words.steps[step - 1]!.name });
    const name = members.length > 1 ? fill(times, { title, n: members.length }) : title;
    return element(
      'li',
      { class: 'card' },
      element(
        'p',
        {},
        element('span', { class: `pill ${severity}` }, words.severity[severity]),
        ' ',
        element('b', {}, name),
      ),
      ...members.map(({ sentence }) => element('p', { class: 'small' }, ...marked(sentence))),
      element('p', { class: 'small' }, ...marked(fix)),
      button(goTo, 'text', () => go(step)),
    );
  });
  return [
    element('h2', {}, fill(heading, { n: findings.length })),
    element('ul', { class: 'column wide-gap plain' }, ...items),
  ];
}
