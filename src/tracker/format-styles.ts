import type { Area, StyleBlock } from '../plan/plan.ts';

/** One style block for each number format, over all areas that have it; `null` stays automatic. */
export function formatStyles(
  formatted: readonly (readonly [format: string | null, areas: readonly Area[]])[],
): StyleBlock[] {
  const byFormat = new Map<string, Area[]>();
  for (const [format, areas] of formatted) {
    if (format !== null) byFormat.set(format, [...(byFormat.get(format) ?? []), ...areas]);
  }
  return [...byFormat].map(([format, areas]) => ({ areas, style: { format } }));
}
