import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCell, worldIn } from '../../../scripts/generate/run-example.ts';
import { callFunction } from '../../../src/functions/kit/call.ts';
import type { Environment } from '../../../src/functions/kit/environment.ts';
import { declarationOf } from '../declarations.ts';
import { callIn } from '../formula.ts';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

function refusalOf(language: 'en' | 'ja', name: string, ...values: unknown[]): string {
  try {
    return `answered ${JSON.stringify(callIn(language, name, ...values))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('blanks', () => {
  it('missing, undefined, null, an empty cell and spaces are all "not given"', () => {
    for (const nothing of [undefined, null, '', ' ', '　']) {
      expect(callIn('en', 'KPI_STATUS', 8, 10, nothing, nothing, nothing)).toBe('▲ Watch');
      expect(callIn('en', 'KPI_PROGRESS', 8, 10, nothing)).toBe(0.8);
    }
  });

  it('a blank row stays blank, a status without an actual says so', () => {
    expect(callIn('en', 'KPI_PROGRESS', column(8, '', 5), column(10, '', ''))).toEqual(column(0.8, '', ''));
    expect(callIn('en', 'KPI_STATUS', column(8, '', 8), column(10, 10, ''))).toEqual(
      column('▲ Watch', '– No data', ''),
    );
  });

  it('whole columns keep their height; rows below the last filled one stay blank', () => {
    const result = callIn('en', 'KPI_STATUS', column(8, '', '', ''), 10) as string[][];
    expect(result).toEqual(column('▲ Watch', '', '', ''));
    expect(callIn('en', 'KPI_STATUS', column('', 8, ''), 10)).toEqual(column('– No data', '▲ Watch', ''));
  });

  it('an argument that was forgotten is asked for', () => {
    expect(refusalOf('en', 'KPI_PROGRESS', 8)).toBe(
      'target: this argument is needed. Give a value or a cell.',
    );
    expect(refusalOf('ja', 'KPI_PROGRESS')).toContain('actual: この引数は必須です');
  });
});

describe('ranges', () => {
  it('keep their shape, single values stretch', () => {
    expect(
      callIn(
        'en',
        'KPI_PROGRESS',
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        10,
      ),
    ).toEqual([
      [0.1, 0.2, 0.3],
      [0.4, 0.5, 0.6],
    ]); // prettier-ignore
  });

  it('of one call must have one size', () => {
    expect(refusalOf('en', 'KPI_PROGRESS', column(1, 2), column(1, 2, 3))).toBe(
      'target: the ranges of one call must have the same size; expected 2 × 1, but got 3 × 1.',
    );
  });

  it('a range of one cell is a single value', () => {
    expect(callIn('en', 'KPI_PROGRESS', [[8]], [[10]])).toBe(0.8);
  });

  it('a bad row shows its sentence, the others are computed', () => {
    const result = callIn('ja', 'KPI_PROGRESS', column(8, '未定', '#N/A', 5), 10) as string[][];
    expect(result[0]).toEqual([0.8]);
    expect(result[1]![0]).toBe(
      '⚠ actual: 数値が必要ですが「未定」でした。1200、1,200、3.5% のように入力してください。',
    );
    expect(result[2]![0]).toBe('⚠ actual: セルが #N/A です。先にそのセルを直してください。');
    expect(result[3]).toEqual([0.5]);
  });

  it('what is wrong with a single value refuses the whole call', () => {
    expect(refusalOf('en', 'KPI_STATUS', column(1, 2), 10, '', '', 'sideways')).toMatch(
      /^direction: expected one of/,
    );
    expect(refusalOf('en', 'KPI_PROGRESS', column(1, 2), 'x')).toMatch(/^target: expected a number/);
  });

  it('shuffling rows shuffles results', () => {
    const row = fc.record({
      actual: fc.integer({ min: 0, max: 200 }),
      target: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const run = (list: typeof rows) =>
          callIn(
            'en',
            'KPI_STATUS',
            column(...list.map((r) => r.actual)),
            column(...list.map((r) => r.target)),
          );
        expect([...(run(rows) as string[][])].reverse()).toEqual(run([...rows].reverse()));
      }),
    );
  });

  it('a row alone gives the same as the row in a range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 2, maxLength: 10 }),
        (actuals) => {
          const together = callIn('en', 'KPI_STATUS', column(...actuals), 100, '', 0.5) as string[][];
          expect(together.flat()).toEqual(
            actuals.map((actual) => callIn('en', 'KPI_STATUS', actual, 100, '', 0.5)),
          );
        },
      ),
    );
  });
});

describe('words and figures', () => {
  it('choices are understood in both languages, any letter case, half and full width', () => {
    for (const word of ['down', 'DOWN', ' Down ', '以下', 'ｄｏｗｎ']) {
      expect(callIn('en', 'KPI_PROGRESS', 110, 100, '', word)).toBeCloseTo(0.9, 12);
    }
  });

  it('text that says one number is a number; TRUE is not', () => {
    expect(callIn('en', 'KPI_PROGRESS', '5,000', '1万')).toBe(0.5);
    expect(refusalOf('en', 'KPI_PROGRESS', true, 10)).toMatch(/^actual: expected a number, but got "TRUE"/);
  });

  it('a rate above 1 is refused with what was probably meant', () => {
    expect(refusalOf('en', 'KPI_STATUS', 8, 10, '', 20)).toBe(
      'elapsed: expected a ratio between 0 and 1, but got 20. Did you mean 20 %?',
    );
    expect(refusalOf('ja', 'KPI_STATUS', 8, 10, '', 20)).toContain('20 % のことですか？');
  });

  it('plain numbers are not dates, and days that do not exist are refused', () => {
    expect(refusalOf('en', 'KPI_ELAPSED', 20260401, '2026-04-30', '2026-04-15')).toMatch(
      /^start: .*Format the cell/,
    );
    expect(refusalOf('en', 'KPI_ELAPSED', '2026-02-30', '2026-04-30', '2026-04-15')).toMatch(
      /^start: expected a date/,
    );
  });

  it('date cells are days', () => {
    const values = ['2026-04-01', '2026-04-30', '2026-04-15'].map(dateCell);
    expect(callIn('en', 'KPI_ELAPSED', ...values)).toBe(0.5);
  });

  it('very long text is shortened in a sentence', () => {
    expect(refusalOf('en', 'KPI_PROGRESS', 'x'.repeat(50_000), 10).length).toBeLessThan(200);
  });
});

describe('language', () => {
  it('is the spreadsheet’s unless the call names one', () => {
    expect(callIn('ja', 'KPI_STATUS', 8, 10)).toBe('▲ 注視');
    expect(callIn('ja', 'KPI_STATUS', 8, 10, '', '', '', '', '', 'en')).toBe('▲ Watch');
    expect(callIn('en', 'KPI_STATUS', 8, 10, '', '', '', '', '', '日本語')).toBe('▲ 注視');
  });

  it('of a refusal is the language of the call', () => {
    expect(refusalOf('ja', 'KPI_STATUS', 8, 10, 10, '', '', '', '', 'en')).toMatch(
      /^target: target and baseline/,
    );
  });

  it('is asked for at most once, and not at all by a function that only calculates', () => {
    let asked = 0;
    const counting: Environment = {
      ...worldIn('en'),
      language: () => {
        asked++;
        return 'en';
      },
    };
    callFunction(declarationOf('KPI_PROGRESS').spec, [column(1, 2, 3), 10], counting);
    expect(asked).toBe(0);
    callFunction(declarationOf('KPI_STATUS').spec, [column(1, 'x', 'y', ''), 10], counting);
    expect(asked).toBe(1);
  });
});

describe('lists', () => {
  it('name the place of a cell that cannot be read', () => {
    expect(refusalOf('ja', 'OKR_OBJECTIVE', column(0.5, 0.2, '#N/A'))).toBe(
      'scores: 3 番目のセルが #N/A です。先にそのセルを直してください。',
    );
    expect(refusalOf('en', 'OKR_OBJECTIVE', column(0.5, 'x'))).toMatch(/^scores: cell 2: expected a number/);
  });

  it('may be as long as a sheet', () => {
    const rates = Array.from({ length: 200_000 }, () => [1]);
    expect(callIn('en', 'FUNNEL_FORWARD', 5, rates)).toHaveLength(200_001);
    // One weight for each day of six centuries, all equal: the last day ends it.
    const days = Array.from({ length: 219_146 }, () => [2]);
    expect(callIn('en', 'KPI_ELAPSED', '2000-01-01', '2599-12-31', '2599-12-31', '', '', days)).toBe(1);
  });

  it('that belong together must have one length', () => {
    expect(refusalOf('en', 'OKR_OBJECTIVE', column(0.5, 0.2), column(1))).toMatch(
      /^weights: expected 2 values, but got 1/,
    );
  });
});
