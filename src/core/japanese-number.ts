import { halfWidth } from './half-width.ts';

/** A number read from text, with the unit that stood behind or before it (`''` when there was none). */
export interface NumberInText {
  /** The number; percent as a ratio, durations in minutes. */
  readonly value: number;
  /** Unit as written, in its normal form: `円` `人` `%` `分` `ポイント` … */
  readonly unit: string;
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 千: 1e3, 百: 1e2, 万: 1e4, 億: 1e8, 兆: 1e12 };
const CURRENCIES: Readonly<Record<string, string>> = { '¥': '円', $: '$' };
const COUNTERS = '円|人|名|件|個|本|回|社|店|点|位|倍|pt|ポイント|日';
const MINUTES: Readonly<Record<string, number>> = { 秒: 1 / 60, 分: 1, 時間: 60 };

const PLAIN = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const AMOUNT = `${PLAIN}[千百]?[万億兆]?(?:${PLAIN}[千百]?[万億兆]?)*`;
const NUMBER = new RegExp(
  `^([-−+△▲]?)([¥$]?)([-−+]?)(${AMOUNT})(%|秒|分|時間|${COUNTERS})?(?:/(?:年|月|週|日))?$`,
  'i',
);
const HOURS_AND_MINUTES = new RegExp(`^(${PLAIN})時間(${PLAIN})分$`);
const PART = new RegExp(`${PLAIN}[千百]?[万億兆]?`, 'g');

/**
 * Which number does this text say? Digits with thousands commas and a decimal point, 千 百 万 億 兆 added up
 * (1億2千万), a sign (− △ ▲), a currency before, one unit behind, 1時間30分, a rate such as /月 (dropped); half or
 * full width.
 *
 * @returns `null` for anything ambiguous: kanji digits, ranges, 約, 以上, wrong commas, k and M, exponents, dates
 * Source: domain section 3, Japanese numbers; rulings 20–22.
 */
export function parseNumber(text: string): NumberInText | null {
  const plain = halfWidth(text).trim();
  const duration = HOURS_AND_MINUTES.exec(plain);
  if (duration !== null) {
    return { value: digits(duration[1]!) * 60 + digits(duration[2]!), unit: '分' };
  }
  const match = NUMBER.exec(plain.replace(/\s+(?=[^\d\s]+$)/, ''));
  if (match === null) return null;
  const [, sign = '', currency = '', innerSign = '', amount = '', unit = ''] = match;
  if ((currency !== '' && unit !== '' && unit !== '円') || (sign !== '' && innerSign !== '')) return null;
  const size = sumOfParts(amount);
  if (size === null || !Number.isFinite(size)) return null;
  const value = (/[-−△▲]/.test(sign + innerSign) ? 0 - size : size) * unitFactor(unit);
  return { value, unit: MINUTES[unit] === undefined ? unit || (CURRENCIES[currency] ?? '') : '分' };
}

function unitFactor(unit: string): number {
  return unit === '%' ? 1 / 100 : (MINUTES[unit] ?? 1);
}

/** 1億2千万 → 120,000,000: parts must fall in size, and only the last one may stand without a multiplier. */
function sumOfParts(amount: string): number | null {
  let sum = 0;
  let section = 0;
  let lastLarge = Number.POSITIVE_INFINITY;
  let lastSmall = Number.POSITIVE_INFINITY;
  for (const part of amount.match(PART) ?? []) {
    const figure = part.replace(/[千百万億兆]/g, '');
    const small = /[千百]/.exec(part)?.[0] ?? '';
    const large = /[万億兆]/.exec(part)?.[0] ?? '';
    // 1万5 is said for 15,000 as well as meant for 10,005.
    if (small + large === '' && part.length === 1 && part !== amount) return null;
    const smallFactor = MULTIPLIERS[small] ?? 1;
    if (smallFactor >= lastSmall) return null;
    section += digits(figure) * smallFactor;
    lastSmall = smallFactor;
    if (large !== '') {
      const largeFactor = MULTIPLIERS[large] ?? 1;
      if (largeFactor >= lastLarge) return null;
      sum += section * largeFactor;
      section = 0;
      lastLarge = largeFactor;
      lastSmall = Number.POSITIVE_INFINITY;
    }
  }
  return sum + section;
}

function digits(figure: string): number {
  return Number(figure.replace(/,/g, ''));
}
