/** Mistakes that no test notices because they change nothing that matters, and why; by place and line before and after. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'src/coach/read-header.ts: `if (idByWord === void 0) {` → `if (true) {`':
    'The words are sorted anew for each heading: slower, and the same.',
  'src/coach/relation.ts: `return figure ?? 1;` → `return figure ?? 2;`':
    'The value is thrown away where a target is missing.',
  'src/core/distributions.ts: `return z > 0 ? 1 - density / denominator : density / denominator;` → `return (z) >= (0) ? 1 - density / denominator : density / denominator;`':
    'At 0 both are one half.',
  'src/core/distributions.ts: `return z > 0 ? 1 - density / denominator : density / denominator;` → `return z > 1 ? 1 - density / denominator : density / denominator;`':
    'Only tails come so far: z is 3 and more, or −3 and less.',
  'src/core/exponential-smoothing.ts: `for (let step = 1; step <= STEPS; step++) consider(SMALLEST_ALPHA + span * step / STEPS);` → `for (let step = 2; step <= STEPS; step++) consider(SMALLEST_ALPHA + span * step / STEPS);`':
    'Refining from the neighbours comes as near to the α left out as the search is exact, 0.0013.',
  'src/core/exponential-smoothing.ts: `if (middle - width > 0) consider(middle - width);` → `if ((middle - width) >= (0)) consider(middle - width);`':
    'No α tried is 0: all are counted from a ten-thousandth.',
  'src/core/roll-up.ts: `const SEVERITY = { grey: 0, green: 1, yellow: 2, red: 3 };` → `const SEVERITY = { grey: 0, green: 1, yellow: 2, red: 4 };`':
    'Only the order counts.',
  'src/core/share-product.ts: `return bisect((z) => sum.logit(z) >= wanted, sum.least, sum.greatest);` → `return bisect((z) => (sum.logit(z)) > (wanted), sum.least, sum.greatest);`':
    'The curve rises without a step: what is found differs by the last digit of the search.',
  'src/core/share-product.ts: `const step = (logExpm1(greatest) - first) / (POINTS - 1);` → `const step = (logExpm1(greatest) - first) / (POINTS - 2);`':
    'The table of the same function reaches one point further than it must; what is read from it stays within 10⁻⁴.',
  'src/core/streak.ts: `if (problem instanceof Refusal) refuse("targets", problem.code, { ...problem.facts, ...at });` → `if (true) refuse("targets", problem.code, { ...problem.facts, ...at });`':
    'Nothing but refusals is thrown there; the question is for mistakes of the program.',
  'src/core/trend.ts: `const isRun = distances.length === RUN && distances.every((d) => Math.abs(d) > rounding && d > 0 === newest > 0);` → `const isRun = distances.length === RUN && distances.every((d) => Math.abs(d) > rounding && (d) >= (0) === newest > 0);`':
    'A distance of 0 has ended the run just before.',
  'src/plan/check-cycles.ts: `if (!done.has(start)) enter(start);` → `if (true) enter(start);`':
    'A cell that is done reads only cells that are done: slower, and the same.',
  'src/plan/measures/funnel-schedule.ts: `const MOST_LEAD = 1201;` → `const MOST_LEAD = 1202;`':
    'Either is later than the last month of any list.',
  'src/plan/tokens.ts: `if (token === null) throw new Error(`Cannot read "${formula.slice(at, at + 20)}" in ${formula}`);` → `if (token === null) throw new Error(`Cannot read "${formula.slice(at, at + 21)}" in ${formula}`);`':
    'The sentence for programmers quotes one character more.',
};
