import type { Plan } from '../../plan/plan.ts';
import { references } from '../../plan/reference.ts';
import type { OptionalSheet } from '../sheets/optional-sheets.ts';
import { SHEET_VERSION } from '../sheets/sheet-context.ts';
import { isBroken } from './same-formula.ts';
import { columnsOf, type RepairSheets, standingPlace } from './standing-file.ts';

/** A sheet that a tracker could have and has not. */
export interface MissingSheet {
  readonly sheet: string;
  /** Name its tab would get. */
  readonly title: string;
  /** Others need it, or a newer version brings it; else it may have been left out on purpose. */
  readonly wanted: boolean;
  /** People type into it: it comes back empty. */
  readonly isInput: boolean;
}

/** Do people type into a sheet, or does it only show what stands elsewhere? A review also holds what was decided. */
const IS_INPUT: Readonly<Record<OptionalSheet | 'settings', boolean>> = {
  dashboard: false,
  okr: true,
  kpi: true,
  qualitative: true,
  actions: true,
  funnel: true,
  review: true,
  check_ins: true,
  history: false,
  settings: true,
  how_to: false,
};

/**
 * The sheets that are not there, of all that there could be. Wanted is the settings sheet; one that a formula of
 * another sheet used to read; and every one when the tracker is older than the program.
 * @param whole the plan of the tracker with all sheets
 */
export function missingSheets(whole: Plan, sheets: RepairSheets): MissingSheet[] {
  const isOlder = Object.keys(sheets).some((id) => versionOf(sheets[id]!.identity) < SHEET_VERSION);
  return whole.sheets
    .filter(({ id }) => !sheets[id])
    .map(({ id, title }) => ({
      sheet: id,
      title,
      wanted: id === 'settings' || isOlder || isMissed(id, whole, sheets),
      isInput: IS_INPUT[id as keyof typeof IS_INPUT],
    }));
}

/** The version in the identity of a sheet. */
function versionOf(identity: string): number {
  return Number(identity.split(':')[3]);
}

/** Is there a formula that should read this sheet and reads cells that are gone? */
function isMissed(missing: string, whole: Plan, sheets: RepairSheets): boolean {
  return whole.sheets.some((plan) => {
    const sheet = sheets[plan.id];
    if (!sheet) return false;
    const { columns } = standingPlace(plan, sheet);
    return plan.cells.some((block) => {
      if (block.kind !== 'formula' || !references(block.formula).some((one) => one.sheet === missing))
        return false;
      const [first, last] = block.area.rows;
      return columnsOf(block.area, plan).some((id) => {
        for (let row = first; row <= last; row += 1) {
          if (isBroken(sheet.formulas[row - 1]?.[(columns[id] ?? 0) - 1] ?? '')) return true;
        }
        return false;
      });
    });
  });
}
