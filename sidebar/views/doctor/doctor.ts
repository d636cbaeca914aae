import type { DoctorFinding, Response } from '../../../src/app/rpc-schema.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { notice } from '../../components/notice.ts';
import { skeleton } from '../../components/skeleton.ts';
import { tabs } from '../../components/tabs.ts';
import { type Child, element, refill } from '../../element.ts';
import { call } from '../../rpc-client.ts';
import { failed } from '../failed.ts';
import { findingCard } from './finding-card.ts';

type Diagnosis = Response<'diagnose'>;

const SEVERITIES = ['error', 'warning', 'advice'] as const;

/** Shows what the coach finds in a tracker, with a way to each place. */
export async function openDoctor(sidebar: Sidebar): Promise<void> {
  const waiting: View = (now) => {
    const { doctor: texts } = GOAL_TEXTS[now.language];
    return { title: texts.title, main: [element('p', { role: 'status' }, texts.working), skeleton(now)] };
  };
  sidebar.show(waiting);
  const answer = await call('diagnose', { tracker: sidebar.tracker, language: sidebar.language });
  const time = new Date().toLocaleTimeString(sidebar.language, { hour: 'numeric', minute: '2-digit' });
  const again = (now: Sidebar): void => {
    now.back();
    void openDoctor(now);
  };
  sidebar.replace(
    waiting,
    answer.ok
      ? (now) => doctor(now, answer.value, time, () => again(now))
      : failed(answer, () => again(sidebar)),
  );
}

function doctor(sidebar: Sidebar, diagnosis: Diagnosis, time: string, again: () => void): Page {
  const { doctor: texts } = GOAL_TEXTS[sidebar.language];
  const { later, tracker } = diagnosis;
  let findings = diagnosis.findings;
  const cards = element('div', { class: 'column wide-gap' });
  const put = (chosen: string): void =>
    refill(
      cards,
      shown(findings, chosen, (finding) => findingCard(sidebar, tracker, finding, remove, again)),
    );
  const remove = (gone: DoctorFinding): void => {
    findings = findings.filter((finding) => finding !== gone);
    void call('putOff', { tracker, keys: [gone.key] });
    put('all');
  };
  const shown = (
    all: readonly DoctorFinding[],
    chosen: string,
    card: (one: DoctorFinding) => Child,
  ): Child[] => {
    const some = all.filter(({ severity }) => chosen === 'all' || severity === chosen);
    return some.length > 0 ? some.map(card) : [element('p', {}, texts.noneHere)];
  };
  const count = (severity: string): number =>
    findings.filter((finding) => severity === 'all' || finding.severity === severity).length;
  const labels = ['all', ...SEVERITIES].map((id) => {
    const name = id === 'all' ? texts.all : texts.severity[id as DoctorFinding['severity']];
    return [id, `${name} ${count(id)}`] as const;
  });
  put('all');
  const bringBack = async (): Promise<void> => {
    await call('putOff', { tracker, keys: [] });
    again();
  };
  const total = findings.length;
  return {
    title: texts.title,
    main: [
      ...(total === 0
        ? [notice('success', texts.none, [fill(texts.checked, { time })])]
        : [
            element('p', { class: 'lead' }, total === 1 ? texts.countOne : fill(texts.count, { n: total })),
            element('p', { class: 'small' }, fill(texts.checked, { time })),
            tabs(texts.title, labels, 'all', put),
            cards,
          ]),
      later > 0
        ? element(
            'div',
            { class: 'row between' },
            element('span', { class: 'small' }, fill(texts.laterCount, { n: later })),
            button(texts.showLater, 'text', () => void bringBack()),
          )
        : null,
    ],
    foot: [button(texts.again, 'primary', again, { wide: true })],
  };
}
