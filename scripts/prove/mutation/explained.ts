/** Mistakes that no test notices because they change nothing that matters, and why; by place and line before and after. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'src/core/distributions.ts: `return z > 0 ? 1 - density / denominator : density / denominator;` → `return (z) >= (0) ? 1 - density / denominator : density / denominator;`':
    'At 0 both are one half.',
  'src/core/roll-up.ts: `const SEVERITY = { grey: 0, green: 1, yellow: 2, red: 3 };` → `const SEVERITY = { grey: 0, green: 1, yellow: 2, red: 4 };`':
    'Only the order counts.',
  'src/core/streak.ts: `if (problem instanceof Refusal) refuse("targets", problem.code, { ...problem.facts, ...at });` → `if (true) refuse("targets", problem.code, { ...problem.facts, ...at });`':
    'Nothing but refusals is thrown there; the question is for mistakes of the program.',
};
