import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import type { Cell, Grid } from '../../src/functions/kit/cell.ts';
import type { Example } from '../../src/functions/kit/spec.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { loadHeadless } from '../local/headless.ts';
import { declarations } from './declarations.ts';
import { expectOutcome, promised } from './outcome.ts';

const LOCALES: Readonly<Record<Language, 'en_US' | 'ja_JP'>> = { en: 'en_US', ja: 'ja_JP' };

/** Where the formula is typed: right of the cells an example may refer to. */
const FORMULA_COLUMN = 'S';

describe.each(LANGUAGES)('every example typed into a spreadsheet (%s)', (language) => {
  let spreadsheet: LocalSpreadsheet;
  const examples = declarations.flatMap(({ spec, examples }) =>
    examples.map((example, i) => ({ example, sheet: `${spec.name} ${i + 1}` })),
  );

  beforeAll(async () => {
    const { createHeadlessSpreadsheet } = await loadHeadless();
    spreadsheet = createHeadlessSpreadsheet({
      locale: LOCALES[language],
      sheets: examples.map(({ sheet }) => sheet),
    });
    spreadsheet.load({
      scripts: {
        'functions.js': readFileSync('dist/functions.js', 'utf8'),
        'addon.js': readFileSync('dist/addon.js', 'utf8'),
      },
    });
    for (const { example, sheet } of examples) typeExample(spreadsheet, sheet, example);
    await spreadsheet.settle();
  });

  afterAll(() => spreadsheet.dispose());

  it.each(examples)('$sheet: $example.formula', ({ example, sheet }) => {
    const first = `${FORMULA_COLUMN}1`;
    if (example.refused !== undefined) {
      expect(spreadsheet.display(sheet, first)).toMatch(/^#/);
      expect(spreadsheet.errorSentence(sheet, first)).toContain(`${example.refused.parameter}: `);
      return;
    }
    const expected = promised(example, language);
    const rows = (Array.isArray(expected) ? expected : [[expected]]) as Grid<Cell>;
    const shown = rows.map((row, i) => row.map((_, j) => spreadsheet.value(sheet, address(i, j)) as Cell));
    expectOutcome(shown, rows);
  });
});

function typeExample(spreadsheet: LocalSpreadsheet, sheet: string, { cells = [], formula }: Example): void {
  cells.forEach((row, i) => {
    row.forEach((cell, j) => {
      // Text that reads like a number stays text, as it is meant: a person would put an apostrophe in front.
      const isTextOfNumber = typeof cell === 'string' && /^[\d.,%]+$/.test(cell);
      if (cell !== '')
        spreadsheet.type(
          sheet,
          `${String.fromCharCode(65 + j)}${i + 1}`,
          isTextOfNumber ? `'${cell}` : String(cell),
        );
    });
  });
  spreadsheet.type(sheet, `${FORMULA_COLUMN}1`, formula);
}

function address(row: number, column: number): string {
  return `${String.fromCharCode(FORMULA_COLUMN.charCodeAt(0) + column)}${row + 1}`;
}
