import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceText,
  figureText,
  fullFigureText,
  shareText,
  shortFigureText,
  timesText,
} from '../../src/i18n/figure.ts';

describe('figures in a sentence', () => {
  // Source: rulings S26.
  it('carry the unit that was written', () => {
    expect(['円', '人', '%', '$', ''].map((unit) => figureText(3000, unit, 'ja'))).toEqual([
      '3,000円',
      '3,000人',
      '300,000%',
      '$3,000',
      '3,000',
    ]);
    expect(['円', '人', '$', ''].map((unit) => figureText(-3000, unit, 'en'))).toEqual([
      '-¥3,000',
      '-3,000 人',
      '-$3,000',
      '-3,000',
    ]);
  });

  it('use 万, 億 and 兆 in Japanese from 10,000 on, thousands commas in English', () => {
    const ja = (value: number) => figureText(value, '', 'ja');
    expect([9999, 10_000, 1_350_000, 50_000_000, 120_000_000, 3e12].map(ja)).toEqual([
      '9,999',
      '1万',
      '135万',
      '5,000万',
      '1.2億',
      '3兆',
    ]);
    expect(figureText(-1_350_000, '円', 'ja')).toBe('-135万円');
    // What is rounded up to the next word is told in it.
    expect(figureText(99_999_600, '円', 'ja')).toBe('1億円');
    expect(figureText(9_999.7, '', 'ja')).toBe('1万');
    expect(figureText(1_350_000, '', 'en')).toBe('1,350,000');
  });

  it('keeps every digit where the next figure is typed below it', () => {
    // look of the sidebar, 4.3: 前回 588,000, 前回 2.8%
    expect(fullFigureText(588_123, '回', 'ja')).toBe('588,123回');
    expect(fullFigureText(0.028, '%', 'ja')).toBe('2.8%');
    expect(fullFigureText(-1_234_567.89, '$', 'en')).toBe('-$1,234,567.89');
  });

  it('are as short as they get where there is little room: millions in English', () => {
    // Look of the sidebar, 4.7: 5,000万円, ¥50M.
    const short = (value: number, unit: string) => [
      shortFigureText(value, unit, 'ja'),
      shortFigureText(value, unit, 'en'),
    ];
    expect(short(50_000_000, '円')).toEqual(['5,000万円', '¥50M']);
    expect(short(-2_500_000, '$')).toEqual(['-$250万', '-$2.5M']);
    expect(short(999_999, '¥')).toEqual(['100万円', '¥999,999']);
    expect(short(0.6, '%')).toEqual(['60%', '60%']);
  });

  it('leave out a unit that says nothing', () => {
    expect([figureText(70, 'NPS', 'ja'), figureText(70, 'NPS', 'en'), figureText(3, 'count', 'en')]).toEqual([
      '70',
      '70',
      '3',
    ]);
  });

  it('have four digits, or all before the decimal point', () => {
    expect([1234.56, 123.456, 2 / 3, 0.1 + 0.2].map((value) => figureText(value, '', 'en'))).toEqual([
      '1,235',
      '123.5',
      '0.6667',
      '0.3',
    ]);
  });

  it('in percent have one decimal, small ones more', () => {
    expect([0.05, 0.0355, 0.0032, 1.2].map((value) => figureText(value, '%', 'ja'))).toEqual([
      '5%',
      '3.6%',
      '0.32%',
      '120%',
    ]);
    expect([0.8, 0.8333, -0.2, 12].map(shareText)).toEqual(['80%', '83.3%', '-20%', '1,200%']);
  });

  it('differ by points when they are percentages', () => {
    expect([differenceText(0.02, '%', 'ja'), differenceText(0.02, '%', 'en')]).toEqual([
      '2ポイント',
      '2 points',
    ]);
    expect(differenceText(0.01, '%', 'en')).toBe('1 point');
    expect(differenceText(20, '人', 'ja')).toBe('20人');
  });

  it('as a factor have one decimal', () => {
    expect([1.5, 2, 2.349].map(timesText)).toEqual(['1.5', '2', '2.3']);
  });

  it('never read NaN, Infinity or −0', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e300, max: 1e300, noNaN: true }),
        fc.constantFrom('', '円', '%', '$', '人'),
        fc.constantFrom('en' as const, 'ja' as const),
        (value, unit, language) => {
          const texts = [
            figureText(value, unit, language),
            differenceText(value, unit, language),
            shareText(value),
          ];
          for (const text of texts) expect(text).not.toMatch(/NaN|Infinity|^-0([^.\d]|$)/);
        },
      ),
    );
  });
});
