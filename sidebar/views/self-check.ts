import type { FailureAnswer, Response } from '../../src/app/rpc-schema.ts';
import { SELF_CHECK_TEXTS } from '../../src/i18n/self-check.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import { copyButton } from '../components/copy-button.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { notice } from '../components/notice.ts';
import { working } from '../components/progress.ts';
import { type Child, element } from '../element.ts';
import { call } from '../rpc-client.ts';

type Result = NonNullable<Response<'readSelfCheck'>['result']>;

/** How long calculated cells are waited for: every two seconds, for a minute. */
const EVERY_MS = 2000;
const TRIES = 30;

/** What a self-check does, and the button that begins it. */
export function selfCheck(sidebar: Sidebar): Page {
  const { about, patience, start, title } = SELF_CHECK_TEXTS[sidebar.language];
  return {
    title,
    main: [element('p', {}, about), element('p', { class: 'small' }, patience)],
    foot: [button(start, 'primary', () => void runSelfCheck(sidebar), { wide: true })],
  };
}

async function runSelfCheck(sidebar: Sidebar): Promise<void> {
  const atWork: View = ({ language }) => {
    const words = SELF_CHECK_TEXTS[language];
    return { title: words.title, main: [working(words.working, words.patience)] };
  };
  sidebar.show(atWork);
  const answer = await checked();
  sidebar.replace(atWork, (now) => {
    if (!('ok' in answer)) return found(now, answer);
    const again = (): void => {
      now.back();
      void runSelfCheck(now);
    };
    return { title: SELF_CHECK_TEXTS[now.language].title, main: failureNotice(now, answer, again) };
  });
}

/** Begins, then asks until everything is calculated or time is up. */
async function checked(): Promise<Result | FailureAnswer> {
  const begun = await call('beginSelfCheck', {});
  if (!begun.ok) return begun;
  for (let tries = 1; ; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    const read = await call('readSelfCheck', { last: tries >= TRIES });
    if (!read.ok) return read;
    if (read.value.result) return read.value.result;
  }
}

/** How many passed; what failed and what is not as assumed, by name. */
function found(sidebar: Sidebar, { checks, counts, left, report }: Result): Page {
  const words = SELF_CHECK_TEXTS[sidebar.language];
  const { failed } = counts;
  const headline = failed === 0 ? words.allPassed : fill(words.someFailed, { n: failed });
  const list = (title: string, wanted: Result['checks'][number]['result']): Child[] => {
    const rows = checks.filter(({ differs, result }) => differs && result === wanted);
    return rows.length === 0 ? [] : [element('h2', {}, title), ...rows.map(finding)];
  };
  return {
    title: words.title,
    main: [
      notice(failed === 0 ? 'success' : 'error', headline, [fill(words.counts, { ...counts })]),
      left === '' ? null : notice('warning', null, [fill(words.left, { names: left })]),
      ...list(words.failed, 'failed'),
      ...list(words.differing, 'fact'),
      element('p', { class: 'small' }, words.reportHint),
    ],
    foot: [copyButton(sidebar, () => report)],
  };
}

function finding({ expected, found: shown, id }: Result['checks'][number]): HTMLElement {
  return element(
    'div',
    { class: 'column' },
    element('code', {}, id),
    element('p', { class: 'small' }, `${shown || '–'} ≠ ${expected}`),
  );
}
