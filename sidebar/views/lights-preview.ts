import type { Table } from '../../src/app/rpc-schema.ts';
import { halfWidth } from '../../src/core/half-width.ts';
import { KPI_THRESHOLDS, light, type State } from '../../src/core/light.ts';
import type { Direction } from '../../src/core/progress.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Sidebar } from '../app.ts';
import { lightChip } from '../components/light-chip.ts';
import { element } from '../element.ts';
import type { ChosenColumns } from './choose-columns.ts';

type Cell = Table['rows'][number][number];

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  up: 'up',
  以上: 'up',
  down: 'down',
  以下: 'down',
  keep: 'keep',
  維持: 'keep',
};

/** The first rows of the table with the lights they will get. */
export function lightsPreview(
  { language, texts }: Sidebar,
  table: Table,
  chosen: ChosenColumns,
): HTMLElement[] {
  if (chosen.actual === null || chosen.target === null || table.rows.length === 0) return [];
  const lines = table.rows.map((cells) => {
    const state = stateOf(table, cells, chosen);
    const chip = state === null ? null : lightChip(state, language);
    const name = String(cells[0] ?? '');
    return element('li', { class: 'li' }, element('span', { class: 'grow t', title: name }, name), chip);
  });
  return [
    element('h2', {}, fill(texts.lights.preview, { n: lines.length })),
    element('ul', { class: 'list' }, ...lines),
  ];
}

/** The same light as the formula in the cell will show; `null` for a row that stays blank. */
function stateOf(table: Table, cells: readonly Cell[], chosen: ChosenColumns): State | null {
  const at = (column: number | null): Cell => {
    const index = table.columns.findIndex((one) => one.column === column);
    return index < 0 ? '' : (cells[index] ?? '');
  };
  const word = halfWidth(String(at(chosen.direction)))
    .trim()
    .toLowerCase();
  const direction = DIRECTIONS[word] ?? null;
  const [actual, target, baseline] = [at(chosen.actual), at(chosen.target), at(chosen.baseline)];
  if (target === '') return null;
  const figures = [actual, target, baseline].every((cell) => cell === '' || typeof cell === 'number');
  if (!figures || (word !== '' && direction === null)) return 'check_input';
  const figure = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);
  try {
    const goal = { target: target as number, baseline: figure(baseline), direction };
    return light(figure(actual), goal, 1, KPI_THRESHOLDS);
  } catch {
    return 'check_input';
  }
}
