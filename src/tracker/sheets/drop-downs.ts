import type { TrackerTexts } from '../../i18n/tracker.ts';
import type { List, Plan } from '../../plan/plan.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import { SCOPE_ROWS } from './dashboard-cells.ts';
import { SETTINGS_ROWS } from './settings-cells.ts';

/**
 * What the drop-downs offer. They warn about other words, but only `type` and `direction` reject them: formulas
 * could not do anything with those. Source: look, section 2, Drop-downs.
 */
export function dropDowns(
  { classes, layers, words }: TrackerTexts,
  lastRows: { readonly okr: number; readonly kpi: number },
): Plan['lists'] {
  const fixed = (from: readonly string[], strict = false): List => ({ from, strict });
  const settings = (column: string): List => ({
    from: { sheet: 'settings', area: { rows: SETTINGS_ROWS.lists, columns: [column, column] } },
    strict: false,
  });
  const labels = (sheet: 'okr' | 'kpi'): List => ({
    from: { sheet, area: { rows: [FIRST_ROW, lastRows[sheet]], columns: ['label', 'label'] } },
    strict: false,
  });
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
    okr_parent: labels('okr'),
    kpi_parent: labels('kpi'),
    scheme: fixed(Object.values(words.scheme)),
    palette: fixed(Object.values(words.palette)),
    language: fixed(Object.values(words.language)),
    method: fixed(Object.values(words.method)),
    month: fixed(months),
    viewer: fixed(Object.values(words.view)),
    scope: {
      from: { sheet: 'dashboard', area: { rows: SCOPE_ROWS, columns: ['scope', 'scope'] } },
      strict: false,
    },
  };
}
