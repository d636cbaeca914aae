import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { dateWords, figureWords, moneyWords, weekdayWord } from '../../src/plan/words.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { smallPlan } from '../host/small-plan.ts';

/** What these formulas give. */
function values(formulas: readonly string[]): (string | number)[] {
  const base = smallPlan(['x']);
  const sheet = {
    ...base.sheets[1]!,
    rows: formulas.length + 1,
    cells: formulas.map((text, index) => ({
      kind: 'formula' as const,
      area: { rows: [index + 2, index + 2] as const, columns: ['value', 'value'] as const },
      formula: `=${text}`,
    })),
  };
  const plan: Plan = { ...base, sheets: [sheet], active: 'settings', lists: {}, names: [] };
  const book = recalculate(plan);
  return formulas.map((_, index) => book.value('settings', 'value', index + 2));
}

describe('words of formulas', () => {
  it('say dates, months and days of the week', () => {
    // 46113 is 2026-04-01, a Wednesday.
    const said = [dateWords('46113', 'ja'), dateWords('46113', 'en')];
    expect(values([...said, weekdayWord('46113', 'ja'), weekdayWord('46113', 'en')])).toEqual([
      '2026/4/1',
      'Apr 1, 2026',
      '水',
      'Wed',
    ]);
  });

  it('shorten large money', () => {
    // Look, section 1.5.
    const amounts = ['26000000', '125000000', '9999', '(0-26000000)'];
    expect(values(amounts.map((amount) => moneyWords(amount, 'ja')))).toEqual([
      '2,600万円',
      '1.25億円',
      '9,999円',
      '-2,600万円',
    ]);
    expect(values(['26000000', '3000', '999'].map((amount) => moneyWords(amount, 'en')))).toEqual([
      '¥26.0M',
      '¥3K',
      '¥999',
    ]);
  });

  it('write figures with their unit', () => {
    const figures = [
      figureWords('3000', '"円"', '3000', 'ja'),
      figureWords('(0-5)', '"$"', '5', 'en'),
      figureWords('29/1000', '"%"', '3/100', 'ja'),
      figureWords('29/100', '"%"', '3/10', 'ja'),
      figureWords('45/2', '"NPS"', '30', 'ja'),
      figureWords('500000', '"人"', '1', 'ja'),
      figureWords('500000', '"人"', '1', 'en'),
      figureWords('4', '"点"', '5', 'ja'),
    ];
    expect(values(figures)).toEqual([
      '¥3,000',
      '-$5',
      '2.9%',
      '29%',
      '22.5',
      '500,000人',
      '500,000',
      '4.0点',
    ]);
  });
});
