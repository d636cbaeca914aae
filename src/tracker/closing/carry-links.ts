import type { Cells, Plan } from '../../plan/plan.ts';
import { readsSheets } from '../../plan/typed-formula.ts';
import { QUALITATIVE_HEADER_ROW } from '../sheets/qualitative-columns.ts';
import { identified } from '../standing/standing-goals.ts';
import { SheetReader, type StandingSheet } from '../standing/standing-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import type { TrackerInput } from '../tracker.ts';

/** Of each table of goals: the letter of its ids, and where people put what is measured. */
const TABLES = [
  ['okr', 'R', 'actual'],
  ['kpi', 'K', 'actual'],
  ['qualitative', 'Q', 'typed'],
] as const;

/** Formulas with which people fill figures themselves. */
export interface Links {
  /** By the id of the goal: what goes on in another tracker. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Goals whose formulas read the tracker itself: in another one they would read something else. */
  readonly staying: ReadonlySet<string>;
}

/**
 * Which figures are read from somewhere by a formula somebody typed?
 * @param names of the sheets of the tracker
 */
export function standingLinks(
  sheets: Readonly<Record<string, StandingSheet>>,
  names: readonly string[],
): Links {
  const formulas = new Map<string, string>();
  const staying = new Set<string>();
  for (const [table, letter, column] of TABLES) {
    const sheet = sheets[table];
    const reader = sheet && new SheetReader(sheet, table);
    for (const { id, row } of reader ? identified(reader, table, letter) : []) {
      const formula = reader?.formula(row, column) ?? '';
      // An array in braces would be taken for a reference of a plan.
      if (formula.includes('{') || readsSheets(formula, names)) staying.add(id);
      else if (formula !== '') formulas.set(id, formula);
    }
  }
  return { formulas, staying };
}

/** The same plan with formulas in the cells of figures. @param goals what the plan was made from */
export function carryLinks(plan: Plan, goals: TrackerInput, { formulas }: Links): Plan {
  const rows: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    okr: (goals.objectives ?? []).flatMap((objective) => [objective, ...(objective.keyResults ?? [])]),
    kpi: goals.kpis ?? [],
    qualitative: goals.qualitative ?? [],
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const column = TABLES.find(([table]) => table === sheet.id)?.[2];
      const first = sheet.id === 'qualitative' ? QUALITATIVE_HEADER_ROW + 1 : FIRST_ROW;
      const linked = (rows[sheet.id] ?? []).flatMap(({ id }, index): Cells[] => {
        const formula = formulas.get(id);
        if (column === undefined || formula === undefined) return [];
        const at = first + index;
        return [{ kind: 'formula', area: { rows: [at, at], columns: [column, column] }, formula }];
      });
      return linked.length === 0 ? sheet : { ...sheet, cells: [...sheet.cells, ...linked] };
    }),
  };
}
