import type { Funnel } from '../../../src/app/rpc-schema.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { rowWords } from '../../components/list.ts';
import { notice } from '../../components/notice.ts';
import { type KeptNumber, kept, numberField, type TypedNumber } from '../../components/number-field.ts';
import { send, troublePlace } from '../../components/send.ts';
import { skeleton } from '../../components/skeleton.ts';
import { element, refill } from '../../element.ts';
import { call } from '../../rpc-client.ts';
import { editStages } from './edit-stages.ts';
import { isArranged, type PlannedStage, plannedStages } from './planned-stages.ts';
import { type FunnelPlan, funnelResult, percent } from './result.ts';

/** What the person has changed. */
interface FunnelState {
  goal: KeptNumber;
  unitValue: KeptNumber;
  /** From the top down. */
  readonly stages: PlannedStage[];
}

/** Plans the funnel sheet backwards from its goal. */
export async function openFunnelPlanner(sidebar: Sidebar): Promise<void> {
  const reading: View = (now) => ({ title: now.texts.funnel.title, main: [skeleton(now)] });
  sidebar.show(reading);
  const answer = await call('readFunnel', { tracker: sidebar.tracker });
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
  const { goal, unitValue } = funnel;
  const state: FunnelState = { goal, unitValue, stages: plannedStages(funnel) };
  const view: View = (now) => planner(now, view, funnel, state);
  sidebar.replace(reading, view);
}

function planner(sidebar: Sidebar, view: View, funnel: Funnel, state: FunnelState): Page {
  const { funnel: words } = sidebar.texts;
  const { stages } = state;
  const result = element('div', { class: 'column wide-gap' });
  const trouble = troublePlace();
  const write = button(words.write, 'primary', () => save());

  const refresh = (): void => {
    const plan = planOf(state);
    write.setAttribute('aria-disabled', String(plan === null));
    const unread = stages.some(({ rate }) => typeof rate === 'number' && !(rate > 0 && rate <= 100));
    const hint = element('p', { class: 'small' }, unread ? words.rateRange : words.unreadable);
    const planned = { ...funnel, stages: stages.map((stage) => ({ ...stage, rate: null })) };
    refill(result, plan === null ? [hint] : funnelResult(sidebar, planned, plan));
  };

  const save = (): void => {
    const plan = planOf(state);
    if (plan === null) return;
    const wish = {
      sheetId: funnel.sheetId,
      ...plan,
      rates: [...plan.rates],
      ...arrangementOf(stages, funnel),
    };
    void send(sidebar, {
      ...{ button: write, busyLabel: words.writing, trouble },
      ask: () => call('writeFunnel', wish),
      done: ({ sheetName }) => sidebar.replace(view, written(sheetName)),
    });
  };

  refresh();
  const steps = stages.slice(0, -1).map((stage, step) => stepRow(sidebar, stage, stages[step + 1]!, refresh));
  return {
    title: words.title,
    main: [
      goalFields(sidebar, funnel, state, refresh),
      element(
        'div',
        { class: 'row between' },
        element('h2', {}, words.stages),
        button(words.addStage, 'text', () => sidebar.show(editStages(stages))),
      ),
      steps.length > 0 ? element('ul', { class: 'list' }, ...steps) : null,
      result,
      trouble,
    ],
    foot: [write],
  };
}

function goalFields(
  sidebar: Sidebar,
  { unit, unitValue }: Funnel,
  state: FunnelState,
  refresh: () => void,
): HTMLElement {
  const { funnel: words } = sidebar.texts;
  const field = (key: 'goal' | 'unitValue', label: string) =>
    numberField(sidebar, fill(label, { unit }), state[key], (value, text) => {
      state[key] = kept(value, text);
      refresh();
    });
  return element(
    'div',
    { class: 'thirds goal' },
    field('goal', unitValue === null ? words.goalCount : words.goal),
    field('unitValue', words.unitValue),
  );
}

function stepRow(sidebar: Sidebar, from: PlannedStage, to: PlannedStage, refresh: () => void): HTMLElement {
  const { funnel: words } = sidebar.texts;
  const now =
    from.actual && to.actual !== null
      ? fill(words.now, { rate: percent(to.actual / from.actual) })
      : undefined;
  const change = (value: TypedNumber, text: string): void => {
    from.rate = kept(value, text);
    refresh();
  };
  const label = fill(words.rate, { from: from.name, to: to.name });
  const look = { isPercent: true, labelled: false, decimals: 1 };
  return element(
    'li',
    { class: 'li' },
    rowWords(`${from.name} → ${to.name}`, now),
    element('span', { class: 'rate' }, numberField(sidebar, label, from.rate, change, look)),
    element('span', { class: 'small' }, '%'),
  );
}

/** What can be computed with; `null` while something is missing or cannot be. */
function planOf({ goal, stages, unitValue }: FunnelState): FunnelPlan | null {
  const isRate = (rate: KeptNumber): rate is number => typeof rate === 'number' && rate > 0 && rate <= 100;
  const rates = stages.slice(0, -1).map(({ rate }) => rate);
  if (stages.length === 0 || typeof goal !== 'number' || goal < 0) return null;
  if (typeof unitValue === 'string' || (unitValue !== null && unitValue <= 0) || !rates.every(isRate))
    return null;
  return { goal, unitValue, rates: rates.map((rate) => (rate as number) / 100) };
}

/** What the spreadsheet has to know where stages were added or taken away. */
function arrangementOf(stages: readonly PlannedStage[], funnel: Funnel) {
  if (!isArranged(stages, funnel)) return {};
  const arranged = stages.map(({ benchmark, from, lag, name, unit }) => ({
    benchmark,
    from,
    lag,
    name,
    unit,
  }));
  return { arrangement: { read: funnel.stages.map(({ name }) => name), stages: arranged } };
}

function written(sheet: string): View {
  return ({ texts: { funnel: words } }) => ({
    title: words.title,
    main: [notice('success', words.written, [fill(words.writtenText, { sheet })])],
  });
}
