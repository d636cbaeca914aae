import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import type { OpenAddon } from './open-addon.ts';

/** What is kept beside the sheets begins so. */
const KEPT = 'kept for the ';

type Json = Readonly<Record<string, unknown>>;

/**
 * Everything about a file that somebody could miss, as one line for each cell, row, column and thing of a sheet: names
 * and order of sheets, sizes, contents, looks, colour rules, drop-downs, notes, warnings, filters, charts, groups,
 * named ranges. What a formula shows is left to the formula.
 * @param looks also how single cells look, and how many rows a sheet has
 */
export function bookState(book: LocalSpreadsheet, looks = true): readonly string[] {
  const { resources = [], sheetOrder, sheets, styles } = book.api.getActiveWorkbook()!.save();
  const lines: string[] = [];
  const names = new Map(sheetOrder.map((id) => [id, sheets[id]?.name ?? id]));
  for (const [place, id] of sheetOrder.entries()) {
    const { cellData = {}, columnData = {}, rowData = {}, name = '', ...sheet } = sheets[id]!;
    const add = (what: string, value: unknown): void => {
      const text = JSON.stringify(tidy(value));
      if (text !== undefined && text !== '{}') lines.push(`${name} ${what} ${text}`);
    };
    const { columnCount, defaultRowHeight, freeze, hidden, mergeData, rowCount, showGridlines, tabColor } =
      sheet;
    add('sheet', {
      place,
      sheetId: id,
      rowCount,
      columnCount,
      hidden,
      freeze,
      mergeData,
      showGridlines,
      tabColor,
    });
    for (const [row, line] of Object.entries(cellData)) {
      for (const [column, cell] of Object.entries(line as Json)) {
        const { f, s, si, t, v } = cell as Json;
        const content = f ? { f } : si ? { si } : { v: v === '' ? undefined : v, t: v ? t : undefined };
        const look = looks ? { s: typeof s === 'string' ? styles[s] : s } : {};
        add(`R${+row + 1}C${+column + 1}`, { ...content, ...look });
      }
    }
    for (const [row, { h, hd }] of Object.entries(rowData as Record<string, Json>)) {
      add(`row ${+row + 1}`, { h: h === defaultRowHeight ? undefined : h, hd: hd || undefined });
    }
    for (const [column, { hd, w }] of Object.entries(columnData as Record<string, Json>)) {
      add(`column ${+column + 1}`, {
        w: w === sheet.defaultColumnWidth ? undefined : w,
        hd: hd || undefined,
      });
    }
    add('kept', book.kept(name));
  }
  for (const { data, name } of resources) {
    const found = JSON.parse(data || '{}') as Json;
    for (const [key, value] of Object.entries(found)) {
      const text = JSON.stringify(tidy(value));
      if (text !== '[]' && text !== '{}') lines.push(`${name} ${names.get(key) ?? key} ${text}`);
    }
  }
  return lines.sort();
}

/**
 * What the add-on keeps for the file and for the person, as one line for each property; without how far a drawing is,
 * which nobody is told who does not wait for that drawing, and without pieces of an older and longer text, which are
 * never read.
 */
export function keptState({ book }: OpenAddon): readonly string[] {
  const kept = JSON.parse(String(book.run('keptProperties'))) as Record<string, Record<string, string>>;
  return Object.entries(kept).flatMap(([whose, properties]) =>
    Object.entries(properties)
      .filter(([name]) => {
        const [, whole = name, piece = 0] = /^(.+)\.(\d+)$/.exec(name) ?? [];
        const pieces = Number.parseInt(properties[whole] ?? '', 10) || 0;
        return name !== 'drawing' && (piece === 0 || Number(piece) < pieces);
      })
      .map(([name, text]) => `${KEPT}${whose}: ${name} ${text}`),
  );
}

/** Is it a line of {@link keptState}? */
export function isKept(line: string): boolean {
  return line.startsWith(KEPT);
}

/** Names that the grid gives to rules, validations, notes and named ranges anew whenever they are set. */
const CHANCE = ['cfId', 'uid', 'id'];

/** Without what is empty, and in one order. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .filter(([key, inner]) => !CHANCE.includes(key) && !isNothing(inner))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 'General') return true;
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The same without what differs between two runs of one use case: new ids, and the time of the day. */
export function withoutChance(state: readonly string[]): string[] {
  return state.map((line) =>
    line
      .replace(/sheet-new-\d+/g, 'sheet')
      .replace(/shirube:(?!mini|small)[a-z0-9]{8}:/g, 'shirube:new:')
      .replace(/"v":(4\d{4})\.\d+/g, '"v":$1')
      .replace(/(?<="(?:savedAt|time)":")[^"]+/g, 'then'),
  );
}

/** What two states say differently, in short; empty where they are the same. */
export function difference(one: readonly string[], other: readonly string[]): string {
  const [before, after] = [new Set(one), new Set(other)];
  const gone = one.filter((line) => !after.has(line)).map((line) => `- ${line}`);
  const come = other.filter((line) => !before.has(line)).map((line) => `+ ${line}`);
  return [...gone.slice(0, 4), ...come.slice(0, 4)].map((line) => line.slice(0, 200)).join('\n');
}
