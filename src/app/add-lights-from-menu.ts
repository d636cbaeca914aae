import type { Host } from '../host/host.ts';
import type { AppTexts } from '../i18n/app.ts';
import { fill } from '../i18n/translate.ts';
import { columnNumber, letters } from '../plan/a1.ts';
import { writeLights } from './add-lights.ts';
import { converse } from './converse.ts';
import { Failure } from './failure.ts';
import { type FoundTable, firstFreeColumn } from './find-table.ts';
import { guessColumns } from './guess-columns.ts';
import { type SelectedTable, selectedTable } from './read-table.ts';
import type { LightColumns } from './rpc-schema.ts';

/**
 * Puts lights on the selected table after saying which columns are read and where the lights go. Columns that the
 * titles do not tell are asked for.
 */
export function addLightsFromMenu(host: Host): void {
  converse(host, ({ texts, ...style }) => {
    const selected = selectedTable(host);
    const columns = guessed(selected) ?? asked(host, texts, selected);
    if (columns === null || !agreed(host, texts, selected, columns)) return;
    const { letter, rows, sheetName } = writeLights(host, selected, columns, style);
    const { addedTitle, added } = texts.dialogs;
    host.dialogs.tell(addedTitle, fill(added, { sheet: sheetName, letter, rows }));
  });
}

function guessed({ table, titles }: SelectedTable): LightColumns | null {
  const { actual, target, baseline, direction } = guessColumns(titles);
  if (actual === null || target === null) return null;
  const at = (index: number | null): number | null => (index === null ? null : table.firstColumn + index);
  return {
    actual: table.firstColumn + actual,
    target: table.firstColumn + target,
    baseline: at(baseline),
    direction: at(direction),
  };
}

/** `null` when the person went away. */
function asked(host: Host, { dialogs }: AppTexts, { table, titles }: SelectedTable): LightColumns | null {
  const list = titles.map((title, index) => `${letters(table.firstColumn + index)}  ${title}`).join('\n');
  const typed = host.dialogs.ask(dialogs.addTitle, fill(dialogs.askColumns, { columns: list }));
  return typed === null ? null : readLetters(typed, table);
}

/**
 * Reads `B,C` or `B C D E`, half or full width: actual, target, baseline, direction.
 * @throws Failure `columns_unclear`, also for letters of no column of the table
 */
function readLetters(typed: string, { firstColumn, lastColumn }: FoundTable): LightColumns {
  const parts = typed
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\s,、;]+/)
    .filter((part) => part !== '');
  const columns = parts.map((part) => (/^[A-Z]{1,3}$/.test(part) ? columnNumber(part) : 0));
  const [actual, target, baseline, direction] = columns;
  if (!actual || !target || columns.some((column) => column < firstColumn || column > lastColumn))
    throw new Failure('columns_unclear');
  return { actual, target, baseline: baseline ?? null, direction: direction ?? null };
}

function agreed(host: Host, { dialogs }: AppTexts, selected: SelectedTable, columns: LightColumns): boolean {
  const { lights, sheet, table, titles } = selected;
  const title = (at: number | null): string =>
    at === null ? dialogs.none : (titles[at - table.firstColumn] ?? '');
  const facts = {
    sheet: sheet.name,
    letter: letters(lights?.column ?? firstFreeColumn(sheet, table)),
    actual: title(columns.actual),
    target: title(columns.target),
    baseline: title(columns.baseline),
    direction: title(columns.direction),
  };
  return host.dialogs.confirm(dialogs.addTitle, fill(lights ? dialogs.renew : dialogs.add, facts));
}
