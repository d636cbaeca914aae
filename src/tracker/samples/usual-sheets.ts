import { OPTIONAL_SHEETS, type OptionalSheet } from '../sheets/optional-sheets.ts';
import type { BlankId } from './blank-tracker.ts';
import type { SourceId } from './samples.ts';

/** The sheets around KPIs alone. */
export const KPI_SHEETS = without('okr', 'qualitative', 'funnel');

const OF_BLANKS: Readonly<Partial<Record<SourceId, readonly OptionalSheet[]>>> = {
  'blank-kpi': KPI_SHEETS,
  'blank-okr': without('kpi', 'qualitative', 'funnel'),
  'blank-funnel': ['funnel', 'how_to'],
} satisfies Partial<Record<BlankId, readonly OptionalSheet[]>>;

/** The sheets that are made where nobody says which: all, but for blank trackers what their names say. */
export function usualSheets(source: SourceId): readonly OptionalSheet[] {
  return OF_BLANKS[source] ?? OPTIONAL_SHEETS;
}

function without(...sheets: readonly OptionalSheet[]): readonly OptionalSheet[] {
  return OPTIONAL_SHEETS.filter((sheet) => !sheets.includes(sheet));
}
