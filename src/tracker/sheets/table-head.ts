import type { Cells, Rule } from '../../plan/plan.ts';
import { COLOUR } from '../look.ts';

/** Title and hint of a table sheet, in rows 2 and 3. Source: look, section 2. */
export function tableHead(title: string, hint: string): Cells[] {
  return [
    { kind: 'constants', row: 2, columns: ['name'], rows: [[title]] },
    { kind: 'formula', area: { rows: [3, 3], columns: ['name', 'name'] }, formula: hint },
  ];
}

/** The hint stands out while a count is off. */
export function hintStyle(formula: string): Rule {
  return { areas: [{ rows: [3, 3], columns: ['name', 'name'] }], formula, ink: COLOUR.warning };
}
