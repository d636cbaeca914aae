import type { Plan } from '../../src/plan/plan.ts';
import { compareEngines, type Engine } from '../../test/engines/engines-differ.ts';
import { recalculate } from '../../test/engines/ironcalc.ts';
import { everySource } from './every-source.ts';
import type { Proof } from './proof.ts';

/** Compares every formula cell of every sample and blank tracker in IronCalc and in another engine. */
export function comparedWithIronCalc(claim: string, calculate: (plan: Plan) => Promise<Engine>): Proof {
  return {
    claim,
    head: ['tracker', 'language', 'formulas', 'differences', 'errors', 'first of them'],
    run: async (row) => {
      for (const { language, plan: planOf, source } of everySource()) {
        const plan = planOf();
        const other = await calculate(plan);
        const { differences, errors, formulas } = compareEngines(
          plan,
          { name: 'IronCalc', ...recalculate(plan) },
          other,
        );
        row(
          differences.length + errors.length === 0,
          source,
          language,
          formulas,
          differences.length,
          errors.length,
          [...errors, ...differences][0] ?? '',
        );
      }
    },
  };
}
