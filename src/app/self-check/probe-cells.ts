import type { Host } from '../../host/host.ts';
import { columnPattern, unitPattern } from '../../tracker/number-formats.ts';
import type { Expectation } from './check.ts';

type ScratchInput = Parameters<Host['scratch']['open']>[1][number];
type ScratchCell = ReturnType<Host['scratch']['read']>[number];

/** A cell of the scratch sheet, and what it is expected to show; cells without an expectation are there for others. */
export interface ProbeCell extends ScratchInput {
  readonly name: string;
  readonly expectation?: Expectation;
  /** How long it may stay unknown: a call of the probe until it answers, any other until it agrees. */
  readonly awaited?: 'answer' | 'agreement';
  /** Says what stands in the cell; default: what it shows. */
  readonly found?: (cell: ScratchCell) => string;
}

/** 2026-04-01, as spreadsheets count days. */
const APRIL_FIRST = 46_113;

/** Cells that are handed to functions. */
const ARGUMENTS: readonly (readonly [name: string, input: ScratchInput, expected: string, must: boolean])[] =
  [
    ['blank', { value: '' }, 'string ""', false],
    ['empty_text', { value: { formula: '=""' } }, 'string ""', false],
    ['boolean', { value: true }, 'boolean true', false],
    ['number', { value: 3 / 2 }, 'number 1.5', true],
    ['percent', { value: 1 / 10, format: '0%' }, 'number 0.1', true],
    ['text', { value: 'abc' }, 'string "abc"', true],
    ['date', { value: APRIL_FIRST, format: 'yyyy/m/d' }, 'date "2026-0…', true],
    ['duration', { value: 3 / 2, format: '[h]:mm:ss' }, 'date …', false],
    ['error_na', { value: { formula: '=NA()' } }, 'string "#N/A"', false],
    ['error_zero', { value: { formula: '=1/0' } }, 'string "#DIV/0!"', false],
    ['today', { value: { formula: '=TODAY()' } }, 'date …', false],
  ];

/** Arguments that are not one cell. `{name}` is the cell of that name. */
const OTHER_ARGUMENTS: readonly (readonly [name: string, formula: string, expected: string | null])[] = [
  ['omitted', '', 'undefined'],
  ['skipped', ';1', null],
  ['one_cell_range', '{number}:{number}', 'number 1.5'],
  ['range', '{blank}:{text}', 'array 6×1: string "" / string "" / boolean true / number 1.5 / …'],
  ['whole_column', 'B:B', 'array 1000×1: string "" / …'],
  ['now', 'NOW()', '#ERROR!'],
  ['session_locale', '"shirube:locale"', 'string …'],
  ['document_property', '"shirube:property"', 'boolean true'],
];

/** Formulas as they are written into trackers, and what people write: each must, or is assumed to, show this. */
const FORMULAS: readonly (readonly [id: string, formula: string, expected: string | null, must?: true])[] = [
  ['returns.error_is_caught', '=IFERROR(KPI_PROGRESS("abc";10);"caught")', 'caught', true],
  ['returns.number', '=KPI_PROGRESS(3;4)*4', '3', true],
  ['returns.rows', '=ROWS(KPI_PROGRESS({number}:{percent};{number}:{percent}))', '2', true],
  ['returns.blank_length', '=LEN(KPI_PROGRESS({blank};10))', '0', true],
  ['returns.blank_is_blank', '=ISBLANK(KPI_PROGRESS({blank};10))', null],
  ['dialect.neutral', '=IF(7/10<1;"a;b";"")', 'a;b', true],
  ['dialect.comma_separator', '=MAX(1,2)', null],
  ['dialect.decimal_point', '=0.5+0.5', null],
  ['dialect.decimal_comma', '=0,5+0,5', null],
];

/** Texts that a spreadsheet may take for something else. Source: platform, section 12, row 7. */
const TEXTS = '+1 -a @x ＝1 ＋1 1-2 3/4 10% 001 2026-09 TRUE \t1 \r1'.split(' ').concat("'x", '=1+1');

/** Patterns of trackers with something to show, and what must be seen. Source: look, section 1.5. */
const FORMATS: readonly (readonly [value: number, format: string | null, expected: string])[] = [
  [123, unitPattern('円', 500, 'ja'), '¥123'],
  [123, unitPattern('件', 500, 'ja'), '123件'],
  [3, unitPattern('位', 3, 'ja'), '3位'],
  [2, columnPattern('times', 'ja'), '2回'],
  [0, columnPattern('times', 'ja'), '–'],
  [APRIL_FIRST, columnPattern('month', 'ja'), '2026年4月'],
  [APRIL_FIRST, columnPattern('date', 'ja'), '2026/4/1'],
  [1 / 10, columnPattern('pct', 'ja'), '10%'],
];

/** All cells of the scratch sheet, from A1 down. */
export function probeCells(): ProbeCell[] {
  const call = (name: string, argument: string, expected: string | null, must = false): ProbeCell => ({
    name: `call_${name}`,
    value: { formula: `=SHIRUBE_PROBE(${argument})` },
    expectation: { id: `arguments.${name}`, expected, must },
    // A call that reads the clock may load for ever.
    ...(name === 'now' ? {} : { awaited: 'answer' }),
  });
  const cells: ProbeCell[] = [
    ...ARGUMENTS.map(([name, input]) => ({ name, ...input })),
    ...ARGUMENTS.map(([name, , expected, must]) => call(name, `{${name}}`, expected, must)),
    ...OTHER_ARGUMENTS.map(([name, argument, expected]) => call(name, argument, expected)),
    ...FORMULAS.map(
      ([id, formula, expected, must = false]): ProbeCell => ({
        name: id,
        value: { formula },
        expectation: { id, expected, must },
        ...(must ? { awaited: 'agreement' } : {}),
      }),
    ),
    ...TEXTS.flatMap(textCells),
    ...FORMATS.map(
      ([value, format, expected]): ProbeCell => ({
        name: '',
        value,
        format: String(format),
        expectation: { id: `formats.${format}`, expected, must: true },
      }),
    ),
  ];
  const rowOf = new Map(cells.map(({ name }, index) => [name, index + 1]));
  return cells.map((cell) => {
    if (typeof cell.value !== 'object') return cell;
    const formula = cell.value.formula.replace(/\{(\w+)\}/g, (_, name: string) => `A${rowOf.get(name)}`);
    return { ...cell, value: { formula } };
  });
}

/** A text as it is, and as it is written so that it stays one; each with and without the format for text. */
function textCells(text: string): ProbeCell[] {
  return ['General', '@'].flatMap((format) =>
    [true, false].map((raw) => ({
      ...{ name: '', value: text, format, raw, found: contentOf },
      expectation: {
        id: `texts.${raw ? 'raw' : 'guarded'}${format === '@' ? '@' : ''} ${JSON.stringify(text)}`,
        expected: raw ? null : `string ${JSON.stringify(text)}`,
        must: !raw,
      },
    })),
  );
}

function contentOf({ formula, shown, value }: ScratchCell): string {
  if (formula !== '') return `formula ${formula}`;
  return typeof value === 'string' ? `string ${JSON.stringify(value)}` : `${typeof value} ${shown}`;
}
