import { readFileSync } from 'node:fs';
import { BUDGETS, type Dist, weigh } from '../scripts/build/check-dist.ts';
import { printTable } from './table.ts';

/** What `dist/` weighs against its budgets. */
export function benchBytes(): void {
  const names = ['functions.js', 'addon.js', 'Sidebar.html', 'appsscript.json'];
  const files = names.map((name) => [name, readFileSync(`dist/${name}`, 'utf8')] as const);
  const weights = weigh(Object.fromEntries(files) as unknown as Dist);
  const parts = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
  printTable(
    'Bytes of dist/',
    ['part', 'bytes', 'budget'],
    parts.map((part) => [part, String(weights[part]), String(BUDGETS[part])]),
  );
}
