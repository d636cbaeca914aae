import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHIVED_GOAL_TEXTS } from '../../../src/i18n/archived-goals.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { fill } from '../../../src/i18n/translate.ts';
import { originalName, readNote, readTarget, targetText } from '../../../src/tracker/editing/archive-note.ts';

const UNITS = [
  '',
  '円',
  '万円',
  '$',
  '%',
  '人',
  '時間',
  '分',
  '秒',
  '回',
  'users',
  'NPS',
  'ポイント',
  '100kg',
];

describe('the words beside an archived goal', () => {
  it.each(LANGUAGES)('say its target so that it comes back exactly, in any unit (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
        fc.constantFrom(...UNITS),
        fc.constantFrom('', '単価が低い。客数も', 'Too late. 1.5 weeks', 'a\nb'),
        (target, unit, why) => {
          const text = targetText(target + 0, unit, language);
          const note = fill(ARCHIVED_GOAL_TEXTS[language].note, {
            date: '2026/11/25',
            target: text,
            why,
          }).trim();
          const read = readNote(note);
          expect(read).toEqual({ target: text, why });
          expect(readTarget(text, unit)).toBe(target + 0);
        },
      ),
    );
  });

  it('are read as people write figures', () => {
    expect(targetText(50_000_000, '円', 'ja')).toBe('5,000万円');
    expect(targetText(0.35, '%', 'en')).toBe('35%');
    expect(readTarget('100万円', '円')).toBe(1_000_000);
    expect(readTarget('–', '円')).toBeNull();
  });

  it.each(['', '単価が低い', 'Archived', '2026/11/25 終了'])(
    'are not taken for those of others: %s',
    (why) => {
      expect(readNote(why)).toBeNull();
    },
  );

  it('leave the name as it was', () => {
    expect(['(終了)月商', '(Archived) Sales', '月商(終了)'].map(originalName)).toEqual([
      '月商',
      'Sales',
      '月商(終了)',
    ]);
  });
});
