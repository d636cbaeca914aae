import type { HistorySelection } from '../../src/app/rpc-schema.ts';
import type { Kind } from '../../src/core/pace.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { notice } from '../components/notice.ts';
import { numberField } from '../components/number-field.ts';
import { selectField } from '../components/select-field.ts';
import { troublePlace } from '../components/send.ts';
import { type Child, element, refill } from '../element.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { call } from '../rpc-client.ts';
import { calibrate } from './calibration.ts';
import { calibrationResult } from './calibration-result.ts';
import { targetButton } from './write-target.ts';

/** Everything the person has entered, kept while the view is drawn anew. */
export interface CalibratorState {
  history: HistorySelection | null;
  soFar: number | null;
  periods: number;
  kind: Kind;
  /** Wished chance, 0.2…0.9. */
  chance: number;
}

/** Measures how hard a target is, by the history one selects. */
export function openCalibrator(sidebar: Sidebar): void {
  const state: CalibratorState = { history: null, soFar: null, periods: 1, kind: 'sum', chance: 0.6 };
  const view: View = (now) => calibrator(now, view, state);
  sidebar.show(view);
}

function calibrator(sidebar: Sidebar, view: View, state: CalibratorState): Page {
  const { calibrator: words } = sidebar.texts;
  const result = element('div', { class: 'column wide-gap' });
  const trouble = troublePlace();
  const foot = element('div', { class: 'row grow' });

  const refresh = (): void => {
    if (state.history === null) return;
    try {
      const found = calibrate({ ...state, history: state.history });
      refill(result, calibrationResult(sidebar, state, state.history, found));
      refill(foot, [targetButton(sidebar, state, found, trouble)]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refill(result, [notice('info', null, [refusalSentence(sidebar, error)])]);
      refill(foot, []);
    }
  };

  const useSelection = async (): Promise<void> => {
    const answer = await call('readSelection', {});
    if (!answer.ok) {
      return refill(
        trouble,
        failureNotice(sidebar, answer, () => void useSelection()),
      );
    }
    state.history = answer.value;
    sidebar.replace(view, view);
  };

  refresh();
  return {
    title: words.title,
    main: [
      ...historyLines(sidebar, state.history, () => void useSelection()),
      trouble,
      state.history === null ? null : inputs(sidebar, state, refresh, () => sidebar.replace(view, view)),
      result,
    ],
    ...(state.history === null ? {} : { foot: [foot] }),
  };
}

function historyLines({ texts }: Sidebar, history: HistorySelection | null, use: () => void): Child[] {
  const { calibrator: words } = texts;
  const range = history === null ? '' : `${history.sheetName}!${history.range}`;
  const count =
    history === null ? 0 : history.rows.filter((row) => row.some((value) => value !== null)).length;
  const sentence = history === null ? words.hint : fill(words.read, { n: count, title: history.title });
  return [
    element('h2', {}, words.history),
    element(
      'div',
      { class: 'row' },
      element('input', { class: 'in grow', readonly: true, value: range, 'aria-label': words.history }),
      button(words.use, 'secondary', use, { small: true }),
    ),
    element('p', { class: 'small' }, sentence.trim()),
  ];
}

function inputs(
  sidebar: Sidebar,
  state: CalibratorState,
  refresh: () => void,
  redraw: () => void,
): HTMLElement {
  const { calibrator: words } = sidebar.texts;
  const kinds = (['sum', 'level', 'rate'] as const).map((kind) => [kind, words.kinds[kind]] as const);
  const soFar = numberField(sidebar, state.kind === 'sum' ? words.soFar : words.now, state.soFar, (value) => {
    if (value === undefined) return;
    state.soFar = value;
    refresh();
  });
  const periods = numberField(sidebar, words.left, state.periods, (value) => {
    if (value === undefined || value === null) return;
    state.periods = value;
    refresh();
  });
  const kind = selectField(words.kind, kinds, state.kind, (chosen) => {
    state.kind = chosen as Kind;
    redraw();
  });
  return element('div', { class: 'thirds' }, state.kind === 'rate' ? null : soFar, periods, kind);
}
