import type { Host } from '../host/host.ts';
import { BLANK_TEXTS } from '../i18n/blank-trackers.ts';
import { NEW_MENU_TEXTS } from '../i18n/new-menu.ts';
import { OWN_TABLE_TEXTS } from '../i18n/sidebar-own-table.ts';
import { fill } from '../i18n/translate.ts';
import { letters } from '../plan/a1.ts';
import type { BlankId } from '../tracker/samples/blank-tracker.ts';
import { converse } from './converse.ts';
import { createFromTable } from './create-from-table.ts';
import { createSample } from './create-sample.ts';
import { addDepartments } from './departments.ts';
import { creationSentences } from './menu-commands.ts';
import { readOwnTable } from './own-table.ts';

/** So many rows to look at again are named in a dialog. */
const LISTED = 10;

/** Makes a blank tracker after asking, and says what came of it. */
export function createBlankFromMenu(host: Host, sample: BlankId): void {
  converse(host, ({ language, palette, texts }) => {
    const { blank } = NEW_MENU_TEXTS[language];
    const name = BLANK_TEXTS[sample].name[language];
    if (!host.dialogs.confirm(name, fill(blank, { name }))) return;
    const made = createSample(host, { sample, language, palette });
    host.dialogs.tell(texts.dialogs.createdTitle, creationSentences(texts, made));
  });
}

/** Makes a tracker from the selected table, with its columns as guessed, after asking. */
export function createFromTableFromMenu(host: Host): void {
  converse(host, ({ language, palette, texts }) => {
    const words = NEW_MENU_TEXTS[language];
    const remarks = OWN_TABLE_TEXTS[language];
    const { columns, guess, headerRow, months, rowCount, sheetId, sheetName } = readOwnTable(host);
    const title = (at: number | null): string => {
      const column = columns.find((one) => one.column === at);
      return column ? `${letters(column.column)} ${column.title}` : words.none;
    };
    const named = Object.fromEntries(Object.entries(guess).map(([field, at]) => [field, title(at)]));
    const question = fill(words.table, { ...named, sheet: sheetName, rows: rowCount });
    if (!host.dialogs.confirm(words.fromTable, question)) return;
    const wish = {
      sheetId,
      headerRow,
      columns: guess,
      link: 'formulas',
      history: months.length > 0,
    } as const;
    const made = createFromTable(host, { ...wish, language, palette });
    const lines = made.remarks
      .slice(0, LISTED)
      .map(({ name, row, why }) => `${name}: ${fill(remarks.remark, { row, why: remarks.why[why] })}`);
    const facts = { rows: made.rows, linked: made.linked, remarks: made.remarks.length };
    const told = fill(words.tableMade, { ...facts, lines: lines.join('\n') }).trim();
    const left = made.skipped.map((what) => texts.skipped[what]);
    host.dialogs.tell(words.fromTable, [told, ...left].join('\n\n'));
  });
}

/** Adds the sheet of departments after asking, and says what to do with it. */
export function addDepartmentsFromMenu(host: Host): void {
  converse(host, ({ language, palette, texts }) => {
    const words = NEW_MENU_TEXTS[language];
    if (!host.dialogs.confirm(words.departments, words.departmentsAsk)) return;
    const { name, skipped } = addDepartments(host, { language, palette });
    const left = skipped.map((what) => texts.skipped[what]);
    host.dialogs.tell(words.departments, [fill(words.departmentsMade, { name }), ...left].join('\n\n'));
  });
}
