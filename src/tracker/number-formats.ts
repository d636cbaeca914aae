import type { Language } from '../i18n/language.ts';

/** What kind of content a column shows. */
export type ColumnFormat =
  | 'text'
  | 'unit'
  | 'pct'
  | 'score'
  | 'int'
  | 'count'
  | 'date'
  | 'datetime'
  | 'month'
  | 'bar'
  | 'times'
  | 'days'
  | 'dec1';

const PLAIN: Readonly<
  Record<Language, Readonly<Record<Exclude<ColumnFormat, 'unit' | 'bar' | 'text'>, string>>>
> = {
  ja: {
    pct: '0%',
    score: '0.00',
    int: '0',
    count: '#,##0',
    date: 'yyyy/m/d',
    datetime: 'yyyy/m/d h:mm',
    month: 'yyyy"年"m"月"',
    times: '0"回";-0"回";"–"',
    days: '0"日"',
    dec1: '0.0',
  },
  en: {
    pct: '0%',
    score: '0.00',
    int: '0',
    count: '#,##0',
    date: 'mmm d, yyyy',
    datetime: 'mmm d, yyyy h:mm',
    month: 'mmm yyyy',
    times: '0"×";-0"×";"–"',
    days: '0" d"',
    dec1: '0.0',
  },
};

/** The pattern of a column of this kind; `null` where it depends on the row or stays automatic. Source: look, 1.5. */
export function columnPattern(format: ColumnFormat, language: Language): string | null {
  if (format === 'unit' || format === 'bar') return null;
  return format === 'text' ? '@' : PLAIN[language][format];
}

/** The pattern for values of a unit; small percentages and small costs show a decimal. Source: look, section 1.5. */
export function unitPattern(unit: string, target: number | null, language: Language): string | null {
  const size = Math.abs(target ?? 0);
  switch (unit) {
    case '円':
    case '¥':
      return size > 0 && size < 100 ? '"¥"#,##0.0;-"¥"#,##0.0' : '"¥"#,##0;-"¥"#,##0';
    case '$':
      return '"$"#,##0;-"$"#,##0';
    case '%':
      return size < 1 / 10 ? '0.0%' : '0%';
    case '位':
    case 'rank':
      return language === 'ja' ? '0"位"' : '"#"0';
    case '点':
      return size > 10 ? '0"点"' : '0.0"点"';
    case 'points':
      return size > 10 ? '0' : '0.0';
    case '倍':
      return '0.0"倍"';
    case 'times':
      return '0.0"x"';
    case '分':
      return '#,##0.0"分"';
    case 'min':
      return '#,##0.0" min"';
    case '時間':
      return '0.0"時間"';
    case 'h':
      return '0.0" h"';
    case '日':
      return '0"日"';
    case 'd':
      return '0" d"';
    case 'NPS':
      return '0';
    case '人':
    case '件':
    case '回':
    case '社':
      return `#,##0"${unit}"`;
    default:
      return unit === '' ? null : '#,##0';
  }
}
