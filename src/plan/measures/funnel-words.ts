import { any, cases, text, when } from '../formula.ts';
import { moneyWords, type WordLanguage } from '../words.ts';

/**
 * A goal, a gain or a count as a sentence says it, without `=`: large money in words (`5,000万円`, `¥50.0M`), anything
 * else with its unit in Japanese (`10,000件`) and without in English, where the name stands beside it.
 */
export function amountWords(amount: string, unit: string, language: WordLanguage): string {
  const suffix = language === 'ja' ? `&${unit}` : '';
  return cases(
    [
      [any(`${unit}=${text('円')}`, `${unit}=${text('¥')}`), moneyWords(amount, language)],
      [`${unit}=${text('$')}`, dollarWords(amount)],
    ],
    `FIXED(${amount};${when(`${amount}=INT(${amount})`, '0', '1')})${suffix}`,
  );
}

function dollarWords(amount: string): string {
  return cases(
    [
      [`ABS(${amount})>=10^6`, `"$"&FIXED(${amount}/10^6;1)&"M"`],
      [`ABS(${amount})>=10^3`, `"$"&FIXED(${amount}/10^3;0)&"K"`],
    ],
    `"$"&FIXED(${amount};0)`,
  );
}
