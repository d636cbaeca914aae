import { NAME_ROW } from '../sheets/dashboard-cells.ts';
import type { TrackerInput } from '../tracker.ts';
import { standingFunnel } from './standing-funnel.ts';
import { standingActions, standingKpis } from './standing-goals.ts';
import { standingObjectives } from './standing-objectives.ts';
import { standingQualitative } from './standing-qualitative.ts';
import { standingCheckIns, standingHistory } from './standing-records.ts';
import { nameOf, standingSettings } from './standing-settings.ts';
import { SheetReader, type StandingSheet } from './standing-sheet.ts';

/**
 * What is a tracker made of, as it stands in the sheets of a file? The input from which `createTracker` would draw
 * the same goals again: goals with everything typed, settings, check-ins and history. Sheets that are not there
 * bring nothing. It never fails, whatever people typed: what cannot be a figure, a date or a choice reads as blank; a
 * row without a sound id is read with a free one (see {@link standingIds}).
 *
 * The language and the colours of the tracker are no part of it: {@link standingSettings} tells them.
 * @param sheets by their id in plans
 */
export function readTrackerBack(sheets: Readonly<Record<string, StandingSheet>>): TrackerInput {
  const { language, palette: _, ...settings } = standingSettings(sheets.settings);
  const read = <T>(id: string, from: (sheet: SheetReader) => T, otherwise: T): T => {
    const sheet = sheets[id];
    return sheet ? from(new SheetReader(sheet, id)) : otherwise;
  };
  const past = read('history', standingHistory, new Map());
  const withPast = <T extends { readonly id: string }>(row: T): T => {
    const history = past.get(row.id);
    return history ? { ...row, history } : row;
  };
  const objectives = read('okr', (sheet) => standingObjectives(sheet, language), []);
  return {
    ...settings,
    name: read('dashboard', (sheet) => nameOf(sheet.text(NAME_ROW, 'name_of')), '') || settings.cycle.name,
    kpis: read('kpi', (sheet) => standingKpis(sheet, language), []).map(withPast),
    objectives: objectives.map((one) => ({ ...one, keyResults: (one.keyResults ?? []).map(withPast) })),
    qualitative: read('qualitative', (sheet) => standingQualitative(sheet, language), []),
    actions: read('actions', (sheet) => standingActions(sheet, language), []),
    checkIns: read('check_ins', (sheet) => standingCheckIns(sheet, language), []),
    funnel: read('funnel', standingFunnel, null),
  };
}
