import { contents, newPlaces } from '../../src/plan/grid.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type Calculated, recalculate } from './ironcalc.ts';
import { recalculateInLibreOffice } from './libreoffice.ts';

/** How many formulas of a plan were compared, and those on which IronCalc and LibreOffice do not agree to 1e-9. */
export interface Comparison {
  readonly formulas: number;
  readonly differences: readonly string[];
}

/** Recalculates a plan in two engines that share no code, and compares every formula cell. */
export async function compareEngines(plan: Plan): Promise<Comparison> {
  const inLibreOffice = await recalculateInLibreOffice(plan);
  const { value } = recalculate(plan);
  const places = newPlaces(plan);
  const differences: string[] = [];
  let formulas = 0;
  for (const sheet of plan.sheets) {
    contents(sheet, places).forEach((line, index) => {
      line.forEach((content, position) => {
        if (content?.kind !== 'formula') return;
        formulas += 1;
        const at = [sheet.id, sheet.columns[position]!.id, index + 1] as const;
        const [one, other] = [value(...at), inLibreOffice(...at)];
        if (!isSame(one, other)) differences.push(`${at.join(' ')}: IronCalc ${one}, LibreOffice ${other}`);
      });
    });
  }
  return { formulas, differences };
}

function isSame(one: Calculated, other: Calculated): boolean {
  if (one === other) return true;
  if (typeof one !== 'number' || typeof other !== 'number') return false;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
