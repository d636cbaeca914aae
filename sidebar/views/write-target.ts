import type { Answer, Response } from '../../src/app/rpc-schema.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { notice } from '../components/notice.ts';
import { call } from '../rpc-client.ts';
import { bandOf, type Calibration } from './calibration.ts';
import { percent, targetWords } from './calibration-result.ts';
import type { CalibratorState } from './calibrator.ts';

/** Writes the chosen target into the selected row of a tracker, after showing what it will change. */
export async function writeTarget(
  sidebar: Sidebar,
  state: CalibratorState,
  { chanceOf, targetFor }: Calibration,
): Promise<void> {
  const { history } = state;
  if (history === null) return;
  const { calibrator: words } = sidebar.texts;
  const target = targetFor(state.chance);
  const chance = chanceOf(target);
  const evidence = fill(words.evidence, {
    range: `${history.sheetName}!${history.range}`,
    n: history.rows.length,
    chance: percent(chance),
    band: words.bands[bandOf(chance)],
  });
  const after = targetWords(sidebar, state, history).unit(target);
  const row = await call('readGoalRow', {});
  if (!row.ok) return sidebar.show(failedToWrite(row));
  const { name, rowId, sheetId, target: before } = row.value;
  const ask: View = ({ back, replace, texts }) => {
    const { calibrator: said } = texts;
    const write = async (): Promise<void> => {
      const answer = await call('writeTarget', { sheetId, rowId, target, evidence });
      replace(ask, answer.ok ? written(answer.value) : failedToWrite(answer));
    };
    const change = before === '' ? fill(said.askNew, { after }) : fill(said.askText, { before, after });
    return {
      title: said.title,
      main: [notice('info', fill(said.ask, { name }), [change, evidence])],
      foot: [button(said.no, 'secondary', back), button(said.yes, 'primary', () => void write())],
    };
  };
  sidebar.show(ask);
}

function written({ name, sheetName }: Response<'writeTarget'>): View {
  return ({ back, texts: { calibrator: words } }) => ({
    title: words.title,
    main: [notice('success', words.written, [fill(words.writtenText, { sheet: sheetName, name })])],
    foot: [button(words.title, 'secondary', back, { wide: true })],
  });
}

function failedToWrite(failure: Answer<never> & { readonly ok: false }): View {
  return (sidebar) => ({
    title: sidebar.texts.calibrator.title,
    main: failureNotice(sidebar, failure, () => sidebar.back()),
  });
}
