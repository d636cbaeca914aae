interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

function keysOf(specification: unknown): SortKey[] {
  const list = Array.isArray(specification) ? (specification as unknown[]) : [specification];
  return list.map((part) => {
    if (typeof part === 'number') return { column: part, ascending: true };
    const { column, ascending = true } = part as { column: number; ascending?: boolean };
    return { column, ascending };
  });
}

/** Google's order: numbers and dates, then texts, then booleans; blanks always last. */
function rank(value: unknown): number {
  return value === '' ? 3 : typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;
}

function compare(a: unknown, b: unknown, ascending: boolean): number {
  if (rank(a) === 3 || rank(b) === 3) return rank(a) - rank(b);
  const order =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b) : Number(a) - Number(b));
  return ascending ? order : -order;
}

/** Rows in the order of a sort specification of `Range.sort`; equal rows keep their order. `firstColumn` is 1-based. */
export function sortedRows<T extends { readonly value: unknown }>(
  rows: T[][],
  specification: unknown,
  firstColumn: number,
): T[][] {
  const keys = keysOf(specification);
  return [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(a[column - firstColumn]?.value, b[column - firstColumn]?.value, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
}
