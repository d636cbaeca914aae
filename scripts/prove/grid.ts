import { calculateInGrid } from '../../test/engines/grid.ts';
import { comparedWithIronCalc } from './compare-with-ironcalc.ts';

/** The local spreadsheet computes what IronCalc computes. */
export const grid = comparedWithIronCalc(
  'Every formula of every tracker, drawn into the local spreadsheet, has the value IronCalc gives it.',
  calculateInGrid,
);
