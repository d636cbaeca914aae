import { callFunction } from '../../src/functions/kit/call.ts';
import type { Cell, Grid } from '../../src/functions/kit/cell.ts';
import type { Environment } from '../../src/functions/kit/environment.ts';
import type { Example, FunctionSpec } from '../../src/functions/kit/spec.ts';
import type { Language } from '../../src/i18n/language.ts';

/** A world in which date cells are midnight UTC and the spreadsheet speaks `language`. */
export function worldIn(language: Language): Environment {
  return { language: () => language, dayOf: (date) => Math.floor(date.getTime() / 86_400_000) };
}

/** A date cell as {@link worldIn} understands it, from `yyyy-mm-dd`. */
export function dateCell(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/**
 * Runs the one call an example consists of: literals, quotients of whole numbers, cells and ranges as arguments.
 * A spreadsheet runs it, too, in another test.
 */
export function runExample(spec: FunctionSpec, example: Example, language: Language): Cell | Grid<Cell> {
  return callFunction(spec, exampleArguments(spec, example), worldIn(language));
}

/** What the function of an example is called with: values, and ranges as rows of cells. */
export function exampleArguments(spec: FunctionSpec, example: Example): readonly unknown[] {
  const match = /^=([A-Z_]+)\((.*)\)$/s.exec(example.formula);
  if (match?.[1] !== spec.name) throw new Error(`An example is one call of ${spec.name}: ${example.formula}`);
  return splitArguments(match[2] ?? '').map((text) => argumentOf(text, example));
}

function splitArguments(text: string): readonly string[] {
  return text === ''
    ? []
    : (text.match(/(?:"(?:[^"]|"")*"|[^;"])+|(?<=;|^)(?=;|$)/g) ?? []).map((part) => part.trim());
}

function argumentOf(text: string, example: Example): unknown {
  if (text === '') return undefined;
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return /^T/i.test(text);
  const quotient = /^(-?[\d.]+)(?:\/(\d+))?$/.exec(text);
  if (quotient !== null) return Number(quotient[1]) / Number(quotient[2] ?? 1);
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text);
  if (range === null) throw new Error(`Not understood in an example: ${text}`);
  const [, left, top, right = left, bottom = top] = range;
  const rows = sequence(Number(top), Number(bottom)).map((row) =>
    sequence(column(left!), column(right!)).map((at) => cellOf(example, row - 1, at)),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

function cellOf({ cells = [], dateColumns = [] }: Example, row: number, at: number): unknown {
  const cell = cells[row]?.[at] ?? '';
  return dateColumns.includes(at) && typeof cell === 'string' && cell !== '' ? dateCell(cell) : cell;
}

function column(letter: string): number {
  return letter.charCodeAt(0) - 65;
}

function sequence(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
