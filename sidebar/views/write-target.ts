import type { Request, Response } from '../../src/app/rpc-schema.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import { notice } from '../components/notice.ts';
import { send, troublePlace } from '../components/send.ts';
import { call } from '../rpc-client.ts';
import { bandOf, type Calibration } from './calibration.ts';
import { percent, targetWords } from './calibration-result.ts';
import type { CalibratorState } from './calibrator.ts';

/** The button that writes the chosen target into the selected row of a tracker, after showing what it will change. */
export function targetButton(
  sidebar: Sidebar,
  state: CalibratorState,
  { chanceOf, targetFor }: Calibration,
  trouble: HTMLElement,
): HTMLButtonElement {
  const { calibrator: words, loading } = sidebar.texts;
  const write = (): void => {
    const { history } = state;
    if (history === null) return;
    const target = targetFor(state.chance);
    const chance = chanceOf(target);
    const evidence = fill(words.evidence, {
      range: `${history.sheetName}!${history.range}`,
      n: history.rows.length,
      chance: percent(chance),
      band: words.bands[bandOf(chance)],
    });
    const after = targetWords(sidebar, state, history).unit(target);
    void send(sidebar, {
      ...{ button: made, busyLabel: loading, trouble, isDeed: true },
      ask: () => call('readGoalRow', {}),
      done: (row) => sidebar.show(confirm(row, { target, evidence }, after)),
    });
  };
  const made = button(words.write, 'primary', write);
  return made;
}

/** What will change, and the button that changes it. */
function confirm(
  { name, rowId, sheetId, target: before }: Response<'readGoalRow'>,
  wanted: Pick<Request<'writeTarget'>, 'target' | 'evidence'>,
  after: string,
): View {
  const view: View = (sidebar) => {
    const { calibrator: words } = sidebar.texts;
    const trouble = troublePlace();
    const write = button(words.yes, 'primary', () => {
      void send(sidebar, {
        ...{ button: write, busyLabel: words.writing, trouble },
        ask: () => call('writeTarget', { sheetId, rowId, ...wanted }),
        done: (made) => sidebar.replace(view, written(made)),
      });
    });
    const change = before === '' ? fill(words.askNew, { after }) : fill(words.askText, { before, after });
    return {
      title: words.title,
      main: [notice('info', fill(words.ask, { name }), [change, wanted.evidence]), trouble],
      foot: [button(words.no, 'secondary', () => sidebar.back()), write],
    };
  };
  return view;
}

function written({ name, sheetName }: Response<'writeTarget'>): View {
  return ({ back, texts: { calibrator: words } }) => ({
    title: words.title,
    main: [notice('success', words.written, [fill(words.writtenText, { sheet: sheetName, name })])],
    foot: [button(words.title, 'secondary', back, { wide: true })],
  });
}
