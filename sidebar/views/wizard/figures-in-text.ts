import { parseNumber } from '../../../src/core/japanese-number.ts';
import type { Language } from '../../../src/i18n/language.ts';

/** Start, end and unit that the words of a key result say; empty where they do not. */
export interface SaidFigures {
  readonly baseline: string;
  readonly target: string;
  readonly unit: string;
}

const UNIT = '(?:[%％円人名件個本回社店点位倍分]|pt|ポイント|時間)?';
const FIGURE = `[¥￥$]?[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?[千百万億兆]*${UNIT}`;
const FROM_TO = [
  new RegExp(`(${FIGURE})\\s*(?:から|→|〜)\\s*(${FIGURE})`),
  new RegExp(`from (${FIGURE}) to (${FIGURE})`, 'i'),
];
/** Not a part of a date (3月末, 第2四半期), a time (6か月) or a name (B2B). */
const ALONE = new RegExp(`(?<![A-Za-z0-9０-９./第])${FIGURE}(?![0-9０-９A-Za-z年月日期か四/.])`, 'g');
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads 「リピート率を35%から60%に上げる」 as 35%, 60% and %. A single figure is the target; several ones that are not
 * start and end say nothing.
 */
export function figuresInText(text: string, language: Language): SaidFigures {
  for (const pattern of FROM_TO) {
    const [, from = '', to = ''] = pattern.exec(text) ?? [];
    if (parseNumber(from) && parseNumber(to)) return said(from, to, language);
  }
  const alone = (text.match(ALONE) ?? []).filter((figure) => !YEAR.test(figure) && parseNumber(figure));
  return said('', alone.length === 1 ? (alone[0] as string) : '', language);
}

function said(baseline: string, target: string, language: Language): SaidFigures {
  const unit = unitSaid(target, language);
  // In 「12から50%」 the percent is meant for both.
  const isBare = unit === '%' && parseNumber(baseline)?.unit === '';
  return { baseline: isBare ? `${baseline}%` : baseline, target, unit };
}

/** The unit written with a figure, as the sheets of a language have it. */
export function unitSaid(figure: string, language: Language): string {
  const unit = parseNumber(figure)?.unit ?? '';
  return unit === '円' && language === 'en' ? '¥' : unit;
}
