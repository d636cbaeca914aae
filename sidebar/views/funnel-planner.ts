import type { Funnel } from '../../src/app/rpc-schema.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { busy, button } from '../components/button.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { rowWords } from '../components/list.ts';
import { notice } from '../components/notice.ts';
import { numberField, type TypedNumber } from '../components/number-field.ts';
import { skeleton } from '../components/skeleton.ts';
import { element, refill } from '../element.ts';
import { call } from '../rpc-client.ts';
import { funnelResult, percent } from './funnel-result.ts';

/** What the person has changed; `undefined` where it cannot be read. */
interface FunnelState {
  goal: TypedNumber;
  unitValue: TypedNumber;
  /** In percent, from the top down. */
  readonly rates: TypedNumber[];
}

/** Plans the funnel sheet backwards from its goal. */
export async function openFunnelPlanner(sidebar: Sidebar): Promise<void> {
  const reading: View = (now) => ({ title: now.texts.funnel.title, main: [skeleton(now)] });
  sidebar.show(reading);
  const answer = await call('readFunnel', {});
  if (!answer.ok) {
    return sidebar.replace(reading, (now) => ({
      title: now.texts.funnel.title,
      main: failureNotice(now, answer, () => {
        now.back();
        void openFunnelPlanner(now);
      }),
    }));
  }
  const funnel = answer.value;
  const rates = funnel.stages
    .slice(0, -1)
    .map(({ rate }) => (rate === null ? null : Number((rate * 100).toPrecision(12))));
  const state: FunnelState = { goal: funnel.goal, unitValue: funnel.unitValue, rates };
  const view: View = (now) => planner(now, view, funnel, state);
  sidebar.replace(reading, view);
}

function planner(sidebar: Sidebar, view: View, funnel: Funnel, state: FunnelState): Page {
  const { funnel: words } = sidebar.texts;
  const result = element('div', { class: 'column wide-gap' });
  const trouble = element('div', { class: 'column' });
  const write = button(words.write, 'primary', () => void save());

  const refresh = (): void => {
    const plan = planOf(state);
    write.setAttribute('aria-disabled', String(plan === null));
    const unread = state.rates.some((rate) => typeof rate === 'number' && !(rate > 0 && rate <= 100));
    const hint = element('p', { class: 'small' }, unread ? words.rateRange : words.unreadable);
    refill(result, plan === null ? [hint] : funnelResult(sidebar, funnel, plan));
  };

  const save = async (): Promise<void> => {
    const plan = planOf(state);
    if (plan === null) return;
    const free = busy(write, words.writing);
    const answer = await call('writeFunnel', { sheetId: funnel.sheetId, ...plan });
    free();
    if (answer.ok) sidebar.replace(view, written(answer.value.sheetName));
    else refill(trouble, failureNotice(sidebar, answer, null));
  };

  refresh();
  return {
    title: words.title,
    main: [
      goalFields(sidebar, funnel, state, refresh),
      element('h2', {}, words.stages),
      element(
        'ul',
        { class: 'list' },
        ...state.rates.map((_, step) => stepRow(sidebar, funnel, state, step, refresh)),
      ),
      result,
      trouble,
    ],
    foot: [write],
  };
}

function goalFields(
  sidebar: Sidebar,
  { unit }: Funnel,
  state: FunnelState,
  refresh: () => void,
): HTMLElement {
  const { funnel: words } = sidebar.texts;
  const change = (key: 'goal' | 'unitValue') => (value: TypedNumber) => {
    state[key] = value;
    refresh();
  };
  const field = (key: 'goal' | 'unitValue') =>
    numberField(sidebar, fill(words[key], { unit }), state[key] ?? null, change(key));
  return element('div', { class: 'thirds' }, field('goal'), field('unitValue'));
}

function stepRow(
  sidebar: Sidebar,
  { stages }: Funnel,
  state: FunnelState,
  step: number,
  refresh: () => void,
): HTMLElement {
  const { funnel: words } = sidebar.texts;
  const [from, to] = [stages[step]!, stages[step + 1]!];
  const now =
    from.actual && to.actual !== null ? fill(words.now, { rate: percent(to.actual / from.actual) }) : null;
  const change = (value: TypedNumber): void => {
    state.rates[step] = value;
    refresh();
  };
  const label = fill(words.rate, { from: from.name, to: to.name });
  const name = `${from.name} → ${to.name}`;
  return element(
    'li',
    { class: 'li' },
    rowWords(name, now ?? undefined),
    element(
      'span',
      { class: 'rate' },
      numberField(sidebar, label, state.rates[step] ?? null, change, { isPercent: true, labelled: false }),
    ),
    element('span', { class: 'small' }, '%'),
  );
}

/** What can be computed with; `null` while something is missing or cannot be. */
function planOf({ goal, rates, unitValue }: FunnelState) {
  const isRate = (rate: TypedNumber): rate is number => typeof rate === 'number' && rate > 0 && rate <= 100;
  if (typeof goal !== 'number' || goal < 0 || unitValue === undefined || !rates.every(isRate)) return null;
  if (unitValue !== null && unitValue <= 0) return null;
  return { goal, unitValue, rates: rates.map((rate) => (rate as number) / 100) };
}

function written(sheet: string): View {
  return ({ texts: { funnel: words } }) => ({
    title: words.title,
    main: [notice('success', words.written, [fill(words.writtenText, { sheet })])],
  });
}
