/** One call that gives `count` neighbours from `first` on, counted from 1, the same value. */
export interface Stroke<T> {
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

/** Neighbours that want the same value, counted from 0; `isRight` where they have it already. */
interface Run<T> {
  readonly from: number;
  to: number;
  readonly value: T;
  readonly isRight: boolean;
}

/**
 * The fewest strokes, in order, that turn the values `present` into those `wanted`, when a later stroke covers an
 * earlier one. What is `null` in `wanted` may be anything; what is missing in `present` is not known.
 *
 * The known recurrence for painting a strip: the first of some neighbours takes a stroke of its own, or shares one
 * with a later neighbour of its value, over everything between them.
 */
export function fewestStrokes<T>(
  wanted: readonly (T | null)[],
  present: readonly (T | null)[] = [],
): Stroke<T>[] {
  const runs = runsOf(wanted, present);
  const cost = strokeCounts(runs);
  const rest: number[] = Array.from({ length: runs.length + 1 }, () => 0);
  for (let from = runs.length - 1; from >= 0; from -= 1) {
    const kept = runs[from]!.isRight ? rest[from + 1]! : Number.POSITIVE_INFINITY;
    rest[from] = Math.min(
      kept,
      ...runs.slice(from).map((_, up) => cost(from, from + up) + rest[from + up + 1]!),
    );
  }
  const found: [from: number, to: number][] = [];
  for (let from = 0; from < runs.length; ) {
    if (runs[from]!.isRight && rest[from] === rest[from + 1]) {
      from += 1;
      continue;
    }
    let to = from;
    while (cost(from, to) + rest[to + 1]! !== rest[from]) to += 1;
    found.push(...painted(runs, cost, from, to));
    from = to + 1;
  }
  return found.map(([from, to]) => {
    const { from: first, value } = runs[from]!;
    return { first: first + 1, count: runs[to]!.to - first + 1, value };
  });
}

function runsOf<T>(wanted: readonly (T | null)[], present: readonly (T | null)[]): Run<T>[] {
  const runs: Run<T>[] = [];
  wanted.forEach((value, at) => {
    if (value === null) return;
    const isRight = present[at] === value;
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.isRight === isRight) last.to = at;
    else runs.push({ from: at, to: at, value, isRight });
  });
  return runs;
}

type Cost = (from: number, to: number) => number;

/** How many strokes it takes to paint the runs `from`…`to`, each of them. */
function strokeCounts<T>(runs: readonly Run<T>[]): Cost {
  const counts: number[][] = runs.map(() => []);
  const cost: Cost = (from, to) => (from > to ? 0 : counts[from]![to]!);
  for (let from = runs.length - 1; from >= 0; from -= 1) {
    for (let to = from; to < runs.length; to += 1) {
      let least = 1 + cost(from + 1, to);
      for (let same = from + 1; same <= to; same += 1) {
        if (runs[same]!.value === runs[from]!.value) {
          least = Math.min(least, cost(from + 1, same - 1) + cost(same, to));
        }
      }
      counts[from]![to] = least;
    }
  }
  return cost;
}

/** The strokes for the runs `from`…`to`, the widest first, as first and last run. */
function painted<T>(
  runs: readonly Run<T>[],
  cost: Cost,
  from: number,
  to: number,
): [from: number, to: number][] {
  if (from > to) return [];
  for (let same = to; same > from; same -= 1) {
    const isShared = runs[same]!.value === runs[from]!.value;
    if (isShared && cost(from + 1, same - 1) + cost(same, to) === cost(from, to)) {
      const [outer, ...others] = painted(runs, cost, same, to);
      return [[from, outer![1]], ...painted(runs, cost, from + 1, same - 1), ...others];
    }
  }
  return [[from, from], ...painted(runs, cost, from + 1, to)];
}
