import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, type } from 'node:os';
import type { Cell, Proof } from './proof.ts';

/** What came of trying a proof. */
export interface Tried {
  readonly name: string;
  readonly proof: Proof;
  /** Was it asked for with `--all`? */
  readonly all: boolean;
  /** Each with whether it is as claimed. */
  readonly rows: readonly (readonly [holds: boolean, cells: readonly Cell[]])[];
  readonly seconds: number;
}

/** Where tables are kept, one page for each proof. */
export const FOLDER = 'docs/proofs';

/** Writes the page of a proof anew, and the overview of all pages. */
export function writePage(tried: Tried): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${tried.name}.md`, pageOf(tried, new Date()));
  writeFileSync(`${FOLDER}/README.md`, overview());
}

const INTRODUCTION = `# Proofs

What is promised and takes too long for every test run. Each page holds the table of one proof as the command wrote it: when, on what machine,
with which seeds. \`npm run prove -- <name>\` tries it again and writes the page anew; \`npm run prove\` tries all. Some take samples unless
\`--all\` is given; their pages say so. A test fails when a row of a page does not hold.`;

/** The page that leads to the pages there are: what each claims, how many rows it has, and when it was tried. */
export function overview(): string {
  const rows = readdirSync(FOLDER)
    .filter((file) => file !== 'README.md')
    .sort()
    .map((file) => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const fact = (name: string) => new RegExp(`^\\| ${name} \\| (.*) \\|$`, 'm').exec(text)?.[1] ?? '';
      return [
        `[${file.replace(/\.md$/, '')}](${file})`,
        text.split('\n')[2] ?? '',
        fact('Result'),
        fact('Date'),
      ];
    });
  const head = ['Proof', 'What is claimed', 'Result', 'Date'];
  return `${INTRODUCTION}\n\n${[head, head.map(() => '---'), ...rows].map(tableRow).join('\n')}\n`;
}

/** One row of a Markdown table. */
export function tableRow(cells: readonly Cell[]): string {
  return `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}

/** How a row that is as claimed ends, and one that is not. */
export const ENDS = { true: 'yes', false: '**NO**' } as const;

function pageOf({ all, name, proof, rows, seconds }: Tried, now: Date): string {
  const failing = rows.filter(([holds]) => !holds).length;
  const command = `npm run prove -- ${name}${all && proof.more ? ' --all' : ''}`;
  const facts: readonly (readonly Cell[])[] = [
    ['', ''],
    ['---', '---'],
    ['Result', failing === 0 ? `holds in all ${rows.length} rows` : `**does not hold** in ${failing} rows`],
    ['Date', now.toISOString().slice(0, 10)],
    ['Machine', machine()],
    ['Command', `\`${command}\``],
    ...(proof.more ? [['With `--all`', proof.more]] : []),
    ['Seeds', proof.seeds ?? 'none, nothing is left to chance'],
    ['Time', `${seconds} s`],
  ];
  const head = [...proof.head, 'holds'];
  const table = [head, head.map(() => '---'), ...rows.map(([holds, cells]) => [...cells, ENDS[`${holds}`]])];
  const parts = [
    `# Proof: ${name}`,
    proof.claim,
    facts.map(tableRow).join('\n'),
    ...(proof.notes ?? []),
    table.map(tableRow).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The class of machine: how many processors of which family, and what runs on them. */
function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown';
  return `${processors.length} processors, ${model}; ${type()} ${arch()}, Node ${process.version}`;
}
