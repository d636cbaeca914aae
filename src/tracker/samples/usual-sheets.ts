import { OPTIONAL_SHEETS, type OptionalSheet } from '../sheets/optional-sheets.ts';
import type { SourceId } from './samples.ts';

/** The sheets around KPIs alone. */
export const KPI_SHEETS = without('okr', 'qualitative', 'funnel');

const NOT_ALL: Readonly<Partial<Record<SourceId, readonly OptionalSheet[]>>> = {
  'blank-kpi': KPI_SHEETS,
  'blank-okr': without('kpi', 'qualitative', 'funnel'),
  'blank-funnel': ['funnel', 'how_to'],
  // An empty sheet in a sample only raises the question what it is for.
  'kpi-catalogue': without('okr', 'funnel'),
  'b2b-funnel': without('okr'),
  roles: without('okr', 'funnel'),
  'marketing-okrs': without('kpi', 'funnel'),
  cascade: without('funnel'),
};

/** The sheets that are made where nobody says which: those of a blank tracker's name, those a sample fills. */
export function usualSheets(source: SourceId): readonly OptionalSheet[] {
  return NOT_ALL[source] ?? OPTIONAL_SHEETS;
}

function without(...sheets: readonly OptionalSheet[]): readonly OptionalSheet[] {
  return OPTIONAL_SHEETS.filter((sheet) => !sheets.includes(sheet));
}
