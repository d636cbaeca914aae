import { any, BLANK, cases, isBlank, orElse } from '../formula.ts';
import { unjudged } from './elapsed.ts';
import { type GoalRow, SHAPE } from './goal-row.ts';

/** How much of the goal is reached, unlimited in both directions? The same as core's `progress`. */
export function progressFormula(row: GoalRow): string {
  const { actual, baseline, shape, target } = row;
  const size = `ABS(${target})`;
  const band = `${orElse(row.tolerance ?? BLANK, '1/20')}*${size}`;
  const keep = `1-MAX(0;ABS(${actual}-${target})-${band})/${size}`;
  return `=${cases(
    [
      [any(unjudged(row), isBlank(actual)), BLANK],
      [`${shape}=${SHAPE.up}`, `${actual}/${target}`],
      [`${shape}=${SHAPE.limit}`, `2-${actual}/${target}`],
      ...(row.tolerance ? ([[`${shape}=${SHAPE.keep}`, keep]] as const) : []),
    ],
    `(${actual}-${baseline})/(${target}-${baseline})`,
  )}`;
}

/** The bar of a progress cell: full and half blocks, `blocks` of them at 100 %. Source: look, section 2, Bar. */
export function barFormula(progress: string, blocks: number): string {
  const halves = `ROUND(MIN(1;MAX(0;${progress}))*${2 * blocks};0)`;
  return `=IF(ISNUMBER(${progress});REPT("█";INT(${halves}/2))&REPT("▌";MOD(${halves};2));"")`;
}
