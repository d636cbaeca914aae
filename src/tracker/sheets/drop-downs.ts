import type { TrackerTexts } from '../../i18n/tracker.ts';
import type { List, Plan, SheetPlan } from '../../plan/plan.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import { SCOPE_ROWS } from './dashboard-cells.ts';
import { SETTINGS_ROWS } from './settings-cells.ts';

/**
 * What the drop-downs offer. They warn about other words, but only `type` and `direction` reject them: formulas
 * could not do anything with those. Source: look, section 2, Drop-downs.
 */
export function dropDowns(
  { classes, layers, words }: TrackerTexts,
  sheets: readonly SheetPlan[],
): Plan['lists'] {
  const fixed = (from: readonly string[], strict = false): List => ({ from, strict });
  const settings = (column: string): List => ({
    from: { sheet: 'settings', area: { rows: SETTINGS_ROWS.lists, columns: [column, column] } },
    strict: false,
  });
  const labels = ({ id, rows }: SheetPlan): List => ({
    from: { sheet: id, area: { rows: [FIRST_ROW, rows], columns: ['label', 'label'] } },
    strict: false,
  });
  const scope = (): List => ({
    from: { sheet: 'dashboard', area: { rows: SCOPE_ROWS, columns: ['scope', 'scope'] } },
    strict: false,
  });
  const ofSheet = (id: string, list: string, make: (sheet: SheetPlan) => List): Plan['lists'] => {
    const sheet = sheets.find((one) => one.id === id);
    return sheet ? { [list]: make(sheet) } : {};
  };
  const months = Array.from({ length: 12 }, (_, month) => `${month + 1}`);
  return {
    owner: settings('member'),
    department: settings('department'),
    stage: settings('stage'),
    unit: settings('unit'),
    cadence: fixed(Object.values(words.cadence)),
    direction: fixed(Object.values(words.direction), true),
    kind: fixed(Object.values(words.kind)),
    class: fixed(classes),
    layer: fixed(layers),
    type: fixed(['O', 'KR'], true),
    rollup: fixed(Object.values(words.rollup)),
    level: fixed(Object.values(words.level)),
    scheme: fixed(Object.values(words.scheme)),
    palette: fixed(Object.values(words.palette)),
    language: fixed(Object.values(words.language)),
    method: fixed(Object.values(words.method)),
    month: fixed(months),
    viewer: fixed(Object.values(words.view)),
    ...ofSheet('okr', 'okr_parent', labels),
    ...ofSheet('kpi', 'kpi_parent', labels),
    ...ofSheet('dashboard', 'scope', scope),
  };
}
