import setup from '../test/global-setup.ts';
import { ENDS, type Tried, tableRow, writePage } from './prove/page.ts';
import { PROOFS } from './prove/proofs.ts';

/*
 * `npm run prove` tries every proof, `npm run prove -- grid faults` these; `--all` takes no samples. Rows appear one by one, so that a run
 * can be followed; what was tried to the end is kept as a page.
 */

const asked = process.argv.slice(2);
const all = asked.includes('--all');
const wanted = asked.filter((word) => word !== '--all');
const unknown = wanted.filter((name) => !(name in PROOFS));
if (unknown.length > 0) {
  console.error(`There is no proof ${unknown.join(', ')}. There are: ${Object.keys(PROOFS).join(', ')}.`);
  process.exit(1);
}
await setup();

const verdicts: [name: string, verdict: string, duration: string][] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(PROOFS)) {
  const start = Date.now();
  const verdict = await tryOut(name).catch(String);
  verdicts.push([name, verdict, `${secondsSince(start)} s`]);
}

console.log('\n## All\n');
for (const cells of [['proof', 'verdict', 'time'], ['---', '---', '---'], ...verdicts])
  console.log(tableRow(cells));
process.exit(verdicts.every(([, verdict]) => verdict === 'holds') ? 0 : 1);

/** Tries one proof and writes its page; gives the verdict. */
async function tryOut(name: string): Promise<string> {
  const proof = PROOFS[name]!;
  const rows: Tried['rows'][number][] = [];
  const start = Date.now();
  console.log(`\n## ${name}\n\n${proof.claim}\n`);
  console.log(tableRow([...proof.head, 'holds']));
  console.log(tableRow([...proof.head, 'holds'].map(() => '---')));
  await proof.run((holds, ...cells) => {
    rows.push([holds, cells]);
    console.log(tableRow([...cells, ENDS[`${holds}`]]));
  }, all);
  writePage({ name, proof, all, rows, seconds: secondsSince(start) });
  return rows.length > 0 && rows.every(([holds]) => holds) ? 'holds' : 'does not hold';
}

function secondsSince(start: number): number {
  return Math.round((Date.now() - start) / 1000);
}
