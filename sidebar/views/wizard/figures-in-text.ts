import { parseNumber } from '../../../src/core/japanese-number.ts';

/** Start, end and unit that the words of a key result say; empty where they do not. */
export interface SaidFigures {
  readonly baseline: string;
  readonly target: string;
  readonly unit: string;
}

const UNIT = '(?:[%％円人名件個本回社店点位倍分]|pt|ポイント|時間)?';
const FIGURE = `[¥￥$]?[0-9０-９][0-9０-９,，.．]*[千百万億兆]*${UNIT}`;
const FROM_TO = [
  new RegExp(`(${FIGURE})(?:から|→|〜)\\s*(${FIGURE})`),
  new RegExp(`from (${FIGURE}) to (${FIGURE})`, 'i'),
];
/** Figures of dates, names and multiples that {@link parseNumber} does not know are none. */
const ALONE = new RegExp(`(?<![A-Za-z0-9０-９./])${FIGURE}(?![0-9０-９A-Za-z年月日期/.])`, 'g');
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads 「リピート率を35%から60%に上げる」 as 35%, 60% and %. A single figure is the target; several ones that are not
 * start and end say nothing.
 */
export function figuresInText(text: string): SaidFigures {
  for (const pattern of FROM_TO) {
    const found = pattern.exec(text);
    if (found) return said(found[1] as string, found[2] as string);
  }
  const alone = (text.match(ALONE) ?? []).filter((figure) => !YEAR.test(figure));
  return said('', alone.length === 1 ? (alone[0] as string) : '');
}

function said(baseline: string, target: string): SaidFigures {
  const unit = parseNumber(target)?.unit ?? '';
  // In 12から50% the percent is meant for both.
  const isBare = unit === '%' && parseNumber(baseline)?.unit === '';
  return { baseline: isBare ? `${baseline}%` : baseline, target, unit };
}
