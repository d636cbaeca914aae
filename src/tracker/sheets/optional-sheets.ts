/** The sheets that are made where they are wanted, in tab order; the settings are always made. */
export const OPTIONAL_SHEETS = [
  'dashboard',
  'okr',
  'kpi',
  'qualitative',
  'actions',
  'funnel',
  'review',
  'check_ins',
  'history',
  'how_to',
] as const;

/** The id of a sheet that can be left out. */
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

/**
 * What of the wanted sheets can be made? A dashboard shows KPIs and objectives; where there is neither, there is none
 * to make.
 */
export function sheetsToMake(wanted: readonly OptionalSheet[]): ReadonlySet<OptionalSheet> {
  const sheets = new Set(wanted);
  if (!sheets.has('kpi') && !sheets.has('okr')) sheets.delete('dashboard');
  return sheets;
}
