import { parseNumber } from './japanese-number.ts';

/**
 * Which figure was typed for a goal of this unit? In a goal of percents 45 and 45% both mean 0.45; elsewhere a
 * percent is no figure of the goal, unless it has no unit yet.
 *
 * @returns `null` where nothing was typed, `undefined` where it cannot be read
 * Source: domain section 3, Japanese numbers.
 */
export function typedFigure(text: string, unit: string): number | null | undefined {
  if (text.trim() === '') return null;
  const read = parseNumber(text);
  if (read === null) return undefined;
  const isPercent = read.unit === '%';
  if (isPercent && unit !== '%' && unit !== '') return undefined;
  // A hundredth leaves binary dust behind.
  const ratio = unit === '%' && !isPercent ? read.value / 100 : read.value;
  return isPercent || unit === '%' ? Number(ratio.toPrecision(12)) : ratio;
}
