import type { SpreadsheetLocale } from '../contract.ts';
import { hasDecimalComma } from '../formula/dialect.ts';
import { serialOfDay } from './zone.ts';

/** What a typed text becomes. `format` is set where typing also chooses a number format. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

const DATE_FORMAT: Record<SpreadsheetLocale, string> = {
  ja_JP: 'yyyy/mm/dd',
  en_US: 'm/d/yyyy',
  en_GB: 'dd/mm/yyyy',
  de_DE: 'dd.mm.yyyy',
  fr_FR: 'dd/mm/yyyy',
};

/** Number format that a locale gives to dates. */
export function dateFormat(locale: SpreadsheetLocale): string {
  return DATE_FORMAT[locale];
}

function numberOf(text: string, locale: SpreadsheetLocale): Typed | null {
  const [group, point] = hasDecimalComma(locale)
    ? locale === 'fr_FR'
      ? [' ', ',']
      : ['.', ',']
    : [',', '.'];
  const match = /^([+-]?)([¥￥$€£]?)([+-]?)(.+?)(%?)$/.exec(text);
  if (!match) return null;
  const [, sign1, currency, sign2, digits, percent] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d*)?$`).test(digits);
  const plain = new RegExp(`^(\\d+(\\${point}\\d*)?|\\${point}\\d+)([eE][+-]?\\d+)?$`).test(digits);
  if (!grouped && !plain) return null;
  const value = Number((grouped ? digits.split(group!).join('') : digits).replace(point!, '.'));
  const signed = (sign1 === '-') !== (sign2 === '-') ? -value : value;
  const decimals = digits.includes(point!);
  if (percent)
    return {
      kind: 'number',
      value: Number((signed / 100).toPrecision(15)),
      format: decimals ? '0.00%' : '0%',
    };
  if (currency) return { kind: 'number', value: signed, format: `${currency}#,##0${decimals ? '.00' : ''}` };
  if (grouped) return { kind: 'number', value: signed, format: decimals ? '#,##0.00' : '#,##0' };
  return { kind: 'number', value: signed };
}

function day(year: number, month: number, date: number, format: string): Typed | null {
  if (month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  return { kind: 'number', value: serialOfDay(year, month, date), format };
}

function fullYear(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function dateOf(text: string, locale: SpreadsheetLocale, thisYear: number): Typed | null {
  const format = dateFormat(locale);
  const ymd =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (ymd)
    return day(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]), text.includes('-') ? 'yyyy-mm-dd' : format);
  const ym = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (ym) return day(Number(ym[1]), Number(ym[2]), 1, 'yyyy/mm');
  const dayFirst = locale !== 'ja_JP' && locale !== 'en_US';
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (three && locale === 'ja_JP' && three[4]!.length === 2)
    return day(fullYear(three[1]!), Number(three[3]), Number(three[4]), format);
  if (three) {
    const [first, second] = [Number(three[1]), Number(three[3])];
    return dayFirst
      ? day(fullYear(three[4]!), second, first, format)
      : day(fullYear(three[4]!), first, second, format);
  }
  const two =
    /^(\d{1,2})([-/])(\d{1,2})$/.exec(text) ?? (dayFirst ? /^(\d{1,2})(\.)(\d{1,2})\.?$/.exec(text) : null);
  if (!two) return null;
  const [first, second] = [Number(two[1]), Number(two[3])];
  return dayFirst ? day(thisYear, second, first, format) : day(thisYear, first, second, format);
}

function timeOf(text: string): Typed | null {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const value = (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  return {
    kind: 'number',
    value,
    format: Number(match[1]) > 23 ? '[h]:mm:ss' : match[3] ? 'h:mm:ss' : 'h:mm',
  };
}

/**
 * Interprets a text as Google does when it is typed or handed to `setValue(s)`: formulas, numbers, percentages, currencies, dates, times,
 * booleans; a leading apostrophe forces text and is not kept. `textFormat` says that the cell has the format `@`, which keeps all but
 * formulas as they are.
 */
export function interpretTyped(
  text: string,
  locale: SpreadsheetLocale,
  textFormat: boolean,
  thisYear: number,
): Typed {
  if (text === '') return { kind: 'blank' };
  if (text[0] === "'") return { kind: 'text', text: text.slice(1) };
  if (text[0] === '=' && text.length > 1) return { kind: 'formula', formula: text };
  if (textFormat) return { kind: 'text', text };
  const trimmed = text.trim();
  const found = numberOf(trimmed, locale) ?? dateOf(trimmed, locale, thisYear) ?? timeOf(trimmed);
  if (found) return found;
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  if (/^[+\-＝＋－@]/.test(text) && text.length > 1) return startsFormula(text);
  return { kind: 'text', text };
}

/** A leading sign makes a formula on Google, too; a leading `@` or full-width sign is taken for one to be on the safe side. */
function startsFormula(text: string): Typed {
  const rest = /^[＝＠@]/.test(text) ? text.slice(1) : text.replace(/^＋/, '+').replace(/^－/, '-');
  return { kind: 'formula', formula: `=${rest}` };
}
