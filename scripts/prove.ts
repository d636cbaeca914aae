import { faults } from './prove/faults.ts';
import { grid } from './prove/grid.ts';
import { hostile, repairs } from './prove/hostile-user.ts';
import { libreoffice } from './prove/libreoffice.ts';
import { anything, conformance } from './prove/more-tests.ts';
import type { Cell, Proof } from './prove/proof.ts';

/** What takes too long for every test run, by name: `npm run prove` runs all, `npm run prove -- grid faults` these. */
const PROOFS: Readonly<Record<string, Proof>> = {
  grid,
  libreoffice,
  faults,
  conformance,
  anything,
  hostile,
  repairs,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PROOFS));
if (unknown.length > 0) {
  console.error(`There is no proof ${unknown.join(', ')}. There are: ${Object.keys(PROOFS).join(', ')}.`);
  process.exit(1);
}

const verdicts: [name: string, verdict: string, duration: string][] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(PROOFS)) {
  const { claim, head, run } = PROOFS[name]!;
  console.log(`\n## ${name}\n\n${claim}\n`);
  printRow(head);
  printRow(head.map(() => '---'));
  const start = Date.now();
  const verdict = await run((...cells) => printRow(cells)).then(
    (holds) => (holds ? 'holds' : 'does not hold'),
    (error: unknown) => String(error),
  );
  verdicts.push([name, verdict, `${Math.round((Date.now() - start) / 1000)} s`]);
}

console.log('\n## All\n');
for (const cells of [['proof', 'verdict', 'time'], ['---', '---', '---'], ...verdicts]) printRow(cells);
process.exit(verdicts.every(([, verdict]) => verdict === 'holds') ? 0 : 1);

/** Rows appear one by one, as a Markdown table, so that a run can be followed and pasted into a page. */
function printRow(cells: readonly Cell[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
