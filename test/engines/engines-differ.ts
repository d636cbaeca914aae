import { contents, newPlaces } from '../../src/plan/grid.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Calculated } from './ironcalc.ts';

/** An engine that has calculated a plan. */
export interface Engine {
  readonly name: string;
  /** The value of a cell, by sheet id, column id and row of the plan. */
  readonly value: (sheet: string, column: string, row: number) => Calculated;
  /** How far a number may be off, relative to it, where that is more than 1e-9. */
  readonly precision?: (column: string) => number;
}

/** What a comparison of all formula cells of a plan gave. */
export interface Comparison {
  readonly formulas: number;
  /** Cells on which the engines do not agree. */
  readonly differences: readonly string[];
  /** Cells with an error value in one of them. */
  readonly errors: readonly string[];
}

const USUAL_PRECISION = 1e-9;
const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|CIRC!|ERROR!|N\/IMPL!?)$/;

/** Compares every formula cell of a plan in two engines that share no code. */
export function compareEngines(plan: Plan, one: Engine, other: Engine): Comparison {
  const places = newPlaces(plan);
  const differences: string[] = [];
  const errors: string[] = [];
  let formulas = 0;
  for (const sheet of plan.sheets) {
    contents(sheet, places).forEach((line, index) => {
      line.forEach((content, position) => {
        if (content?.kind !== 'formula') return;
        formulas += 1;
        const at = [sheet.id, sheet.columns[position]!.id, index + 1] as const;
        const values = [one.value(...at), other.value(...at)] as const;
        const told = `${at.join(' ')}: ${one.name} ${values[0]}, ${other.name} ${values[1]}`;
        const precision = Math.max(
          ...[one, other].map((engine) => engine.precision?.(at[1]) ?? USUAL_PRECISION),
        );
        if (!isSame(...values, precision)) differences.push(told);
        if (values.some((value) => ERROR.test(String(value)))) errors.push(told);
      });
    });
  }
  return { formulas, differences, errors };
}

function isSame(one: Calculated, other: Calculated, precision: number): boolean {
  if (one === other) return true;
  if (typeof one !== 'number' || typeof other !== 'number') return false;
  return Math.abs(one - other) <= precision * Math.max(1, Math.abs(one));
}
