import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/core/japanese-number.ts';

const value = (text: string) => parseNumber(text)?.value ?? null;

describe('numbers in text', () => {
  // Source: domain section 3, Japanese numbers; rulings 20, 21.
  it.each([
    ['5千万円', 50_000_000],
    ['1億2千万', 120_000_000],
    ['50万人', 500_000],
    ['3.5%', 0.035],
    ['３％', 0.03],
    ['¥1,200', 1200],
    ['￥1,200', 1200],
    ['$1,200.50', 1200.5],
    ['△5', -5],
    ['▲3', -3],
    ['−¥300', -300],
    ['¥-300', -300],
    ['3分', 3],
    ['2時間', 120],
    ['90秒', 1.5],
    ['1時間30分', 90],
    ['10件/月', 10],
    ['１，２００円', 1200],
    ['2倍', 2],
    ['15ポイント', 15],
    ['30日', 30],
    ['1兆2,000億円', 1_200_000_000_000],
    ['1.5億', 150_000_000],
    ['3千5百', 3500],
    [' 20 人 ', 20],
    ['0', 0],
    ['+8', 8],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 9);
  });

  // Source: rulings 22.
  it.each([
    '五千万',
    '3〜5',
    '3-5',
    '約100',
    '100以上',
    '100以下',
    '10k',
    '2M',
    '(5)',
    '（5）',
    '1 2',
    '1,2',
    '12,34',
    '1e5',
    '2026-04-01',
    '4/1',
    '',
    '円',
    '%',
    '5²',
    '①',
    '1万5',
    '1.2.3',
    '--5',
    '¥5%',
    '100円200円',
    '未定',
    '1万2億',
  ])('%s is refused', (text) => {
    expect(value(text)).toBeNull();
  });

  it('tells the unit', () => {
    expect(['5千万円', '¥3,000', '5 %', '20人', '2時間', '8'].map((text) => parseNumber(text)?.unit)).toEqual(
      ['円', '円', '%', '人', '分', ''],
    );
  });

  it('reads back any number written with thousands commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        const text = String(Math.abs(number)).replace(/\B(?=(\d{3})+$)/g, ',');
        expect(value(number < 0 ? `△${text}` : text)).toBe(number);
      }),
    );
  });

  it('reads back 億 and 万 as a person adds them up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (oku, man) => {
        expect(value(`${oku}億${man}万円`)).toBe(oku * 1e8 + man * 1e4);
      }),
    );
  });
});
