import type { Language } from '../../i18n/language.ts';
import { ROLL_UP_TEXTS } from '../../i18n/tracker-roll-up.ts';
import type { PaletteName } from '../../plan/palette.ts';
import { PLAN_VERSION, type Plan, type SheetPlan } from '../../plan/plan.ts';
import { TAB } from '../look.ts';
import { SHEET_VERSION } from '../sheets/sheet-context.ts';
import { departmentsCells } from './departments-cells.ts';
import { at, COLUMNS, FILE_ROWS, FIRST, LAST, raw, STEPS } from './departments-columns.ts';
import { departmentsLook } from './departments-look.ts';

/** Id of the sheet in plans. */
const DEPARTMENTS = 'departments';

/** How the sheet is made. */
interface Options {
  readonly language: Language;
  readonly palette: PaletteName;
  readonly trackerId: string;
}

/**
 * The trackers of other files, one in each row, read live by the address of the file. Outside the neutral dialect and
 * outside the export: only Google can read other files. Source: rulings B19.
 */
export function departmentsPlan({ language, palette, trackerId }: Options): Plan {
  const sheet = departmentsSheet({ language, palette, trackerId });
  return {
    version: PLAN_VERSION,
    tracker: trackerId,
    language,
    sheets: [sheet],
    active: DEPARTMENTS,
    lists: {},
    names: [],
  };
}

function departmentsSheet({ language, palette, trackerId }: Options): SheetPlan {
  const texts = ROLL_UP_TEXTS[language];
  const last = STEPS + texts.steps.length;
  return {
    id: DEPARTMENTS,
    version: SHEET_VERSION,
    title: texts.tab,
    tab: TAB.look,
    columns: COLUMNS,
    rows: last,
    identity: `shirube:${trackerId}:${DEPARTMENTS}:${SHEET_VERSION}`,
    cells: departmentsCells(language),
    ...departmentsLook(language, palette, last),
    hiddenRows: [1],
    frozenRows: FIRST - 1,
    frozenColumns: 0,
    gridlines: false,
    choices: [],
    notes: [],
    protection: { description: texts.hint, unprotected: [at(FILE_ROWS, 'url')] },
    groups: [{ columns: [raw('version'), raw('score')], collapsed: true }],
    charts: [],
    print: { area: at([2, LAST], 'url', 'note'), repeat: [2, FIRST - 1], onePage: false },
  };
}
