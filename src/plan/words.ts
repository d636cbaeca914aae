import { any, cases, text, when } from './formula.ts';

/** The languages in which formulas can word numbers and dates. */
export type WordLanguage = 'ja' | 'en';

/** A date as plain words, without TEXT, whose codes depend on the locale: `2026/4/1`, `Apr 1, 2026`. */
export function dateWords(date: string, language: WordLanguage): string {
  return language === 'ja'
    ? `YEAR(${date})&"/"&MONTH(${date})&"/"&DAY(${date})`
    : `${monthWord(date, 'en')}&" "&DAY(${date})&", "&YEAR(${date})`;
}

/** The month of a date: `4月`, `Apr`. */
export function monthWord(date: string, language: WordLanguage): string {
  return language === 'ja'
    ? `MONTH(${date})&"月"`
    : `MID("JanFebMarAprMayJunJulAugSepOctNovDec";MONTH(${date})*3-2;3)`;
}

/** The day of the week of a date: `水`, `Wed`. */
export function weekdayWord(date: string, language: WordLanguage): string {
  return language === 'ja'
    ? `MID("日月火水木金土";WEEKDAY(${date};1);1)`
    : `MID("SunMonTueWedThuFriSat";WEEKDAY(${date};1)*3-2;3)`;
}

/** Large money in words: `2,600万円`, `1.25億円`, `¥26.0M`. Source: look, section 1.5. */
export function moneyWords(amount: string, language: WordLanguage): string {
  const size = `ABS(${amount})`;
  return language === 'ja'
    ? cases(
        [
          [`${size}>=10^8`, `FIXED(${amount}/10^8;2)&"億円"`],
          [`${size}>=10^4`, `FIXED(${amount}/10^4;0)&"万円"`],
        ],
        `FIXED(${amount};0)&"円"`,
      )
    : cases(
        [
          [`${size}>=10^6`, `"¥"&FIXED(${amount}/10^6;1)&"M"`],
          [`${size}>=10^3`, `"¥"&FIXED(${amount}/10^3;0)&"K"`],
        ],
        `"¥"&FIXED(${amount};0)`,
      );
}

/**
 * A figure with its unit as text, for lists whose rows change their unit: `¥3,000`, `2.9%`, `500,000人`.
 * @param scale the figure that decides on the decimals of a percentage: the target
 */
export function figureWords(figure: string, unit: string, scale: string, language: WordLanguage): string {
  const is = (...units: string[]): string => any(...units.map((name) => `${unit}=${text(name)}`));
  const amount = (sign: string): string =>
    `${when(`${figure}<0`, '"-"', '""')}&"${sign}"&FIXED(ABS(${figure});0)`;
  const percent = `FIXED(100*${figure};${when(`ABS(${scale})<1/10`, '1', '0')})&"%"`;
  const suffix = language === 'ja' ? `&${unit}` : '';
  return cases(
    [
      [is('円', '¥'), amount('¥')],
      [is('$'), amount('$')],
      [is('%'), percent],
      [is('', 'NPS'), `FIXED(${figure};${when(`${figure}=INT(${figure})`, '0', '1')})`],
      [is('点', '倍', '分', '時間', 'か月', 'points', 'x', 'min', 'h'), `FIXED(${figure};1)${suffix}`],
    ],
    `FIXED(${figure};0)${suffix}`,
  );
}
