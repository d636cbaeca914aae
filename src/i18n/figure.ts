import type { Language } from './language.ts';

/** Japanese multipliers, from which size on each is used. */
const MULTIPLIERS: readonly (readonly [from: number, word: string])[] = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
];

/** Above this size multipliers say nothing any more. */
const BEYOND_WORDS = 1e16;

/** Digits of a figure in a sentence. */
const DIGITS = 4;

/** From this size on a short English figure is told in millions. */
const MILLION = 1e6;

/** Signs of money, which stand before the figure. */
const SIGNS = ['$', '€', '£'];

/** Units that say nothing behind a figure: the name of the goal has said it. */
const SILENT = ['NPS', 'count'];

/**
 * A figure as people write it in a sentence: 300万円 or ¥3,000,000, 20人, 5%.
 *
 * @param unit as read from a cell: `円` or `¥`, `$`, `%` (the value is a ratio), a counter, or nothing
 * Source: rulings S26.
 */
export function figureText(value: number, unit: string, language: Language): string {
  if (unit === '%') return percentFigure(value);
  return withUnit(language === 'ja' ? japaneseFigure(value) : plainFigure(value), unit, language);
}

/** The same, as short as it gets: ¥50M and not ¥50,000,000 in English. Source: look of the sidebar, 4.7. */
export function shortFigureText(value: number, unit: string, language: Language): string {
  if (language === 'ja' || unit === '%' || Math.abs(value) < MILLION)
    return figureText(value, unit, language);
  return withUnit(`${plainFigure(value / MILLION)}M`, unit, language);
}

/** All digits of a figure, for those who type the next one: 588,000回 and not 58.8万回. Source: look of the sidebar, 4.3. */
export function fullFigureText(value: number, unit: string, language: Language): string {
  const isShare = unit === '%';
  const figure = grouped(Number((isShare ? value * 100 : value).toPrecision(12)));
  return isShare ? `${figure}%` : withUnit(figure, unit, language);
}

/** The difference between two figures: between 3 % and 5 % there are 2 points. */
export function differenceText(value: number, unit: string, language: Language): string {
  if (unit !== '%') return figureText(value, unit, language);
  const points = plainFigure(value * 100);
  if (language === 'ja') return `${points}ポイント`;
  return points === '1' ? '1 point' : `${points} points`;
}

/** A share in percent with at most one decimal. Source: rulings 18. */
export function shareText(share: number): string {
  return `${grouped(Math.round(share * 1000 + 1e-6) / 10)}%`;
}

/** A factor with at most one decimal. */
export function timesText(factor: number): string {
  return grouped(Math.round(factor * 10 + 1e-6) / 10);
}

function percentFigure(ratio: number): string {
  return Math.abs(ratio) < 1 / 100 ? `${plainFigure(ratio * 100)}%` : shareText(ratio);
}

function japaneseFigure(value: number): string {
  // As it will be shown: 9,999.96万 is 1億.
  const size = Number(Math.abs(value).toPrecision(DIGITS));
  const found = size < BEYOND_WORDS ? MULTIPLIERS.find(([from]) => size >= from) : undefined;
  return found === undefined ? plainFigure(value) : plainFigure(value / found[0]) + found[1];
}

/** Four digits, or all digits before the decimal point. */
function plainFigure(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value + 0);
  return grouped(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(DIGITS)));
}

/** With thousands commas. */
function grouped(value: number): string {
  if (Math.abs(value) < 1000) return String(value + 0);
  const [whole = '', ...decimals] = String(value + 0).split('.');
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...decimals].join('.');
}

function withUnit(figure: string, unit: string, language: Language): string {
  if (unit === '円' || unit === '¥') return language === 'ja' ? `${figure}円` : withSign(figure, '¥');
  if (SIGNS.indexOf(unit) >= 0) return withSign(figure, unit);
  if (unit === '' || SILENT.indexOf(unit) >= 0) return figure;
  return language === 'en' ? `${figure} ${unit}` : figure + unit;
}

function withSign(figure: string, sign: string): string {
  return figure.charAt(0) === '-' ? `-${sign}${figure.slice(1)}` : sign + figure;
}
