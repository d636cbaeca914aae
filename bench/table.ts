/** Prints rows as a Markdown table, so that a run can be pasted into a page. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  console.log(`\n## ${title}\n\n${lines.join('\n')}`);
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The shortest of several runs in milliseconds, after one to warm up: what the work costs without disturbance. */
export function fastest(run: () => void, times = 9): number {
  run();
  const durations = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...durations);
}

/** Milliseconds with a sensible number of digits. */
export function ms(value: number): string {
  return `${value.toPrecision(3)} ms`;
}
