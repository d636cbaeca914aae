import { civilDate } from '../../core/day.ts';
import { fiscalPeriod } from '../../core/fiscal-period.ts';
import { figureText } from '../../i18n/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { LIGHTS } from '../../i18n/lights.ts';
import type { ReviewTexts } from '../../i18n/tracker-review.ts';
import { fill } from '../../i18n/translate.ts';
import type { Tracker } from '../tracker.ts';
import type { Agenda, Remark } from './review-agenda.ts';
import { reviewDay } from './review-day.ts';
import type { ReviewRow } from './review-row.ts';

/** What a remark says as cause and next step; what it does not say comes from the row. */
export function remarkWords(
  remark: Remark | null,
  row: ReviewRow,
  { next, why }: ReviewTexts,
  language: Language,
): { readonly why: string; readonly next: string } {
  if (remark === null) return { why: row.why, next: row.next };
  switch (remark.code) {
    case 'turned': {
      const lights = LIGHTS[language];
      return { why: fill(why.turned, { from: lights[remark.from], to: lights[row.state] }), next: row.next };
    }
    case 'moved': {
      const [from, to] = [remark.from, row.actual ?? 0].map((value) => figureText(value, row.unit, language));
      const points = Math.round(100 * Math.abs(remark.progress));
      const template = remark.progress > 0 ? why.rose : why.fell;
      return { why: fill(template, { from: from as string, to: to as string, n: points }), next: row.next };
    }
    default: {
      const n = 'days' in remark ? remark.days : 'misses' in remark ? remark.misses : 0;
      return { why: fill(why[remark.code], { n }), next: next[remark.code] };
    }
  }
}

/** What the review is about, how the lights stand, and how many turned since the review before. */
export function summaryWords(
  agenda: Agenda,
  tracker: Pick<Tracker, 'asOf' | 'cycle'>,
  texts: ReviewTexts,
): string {
  const day = reviewDay(agenda.kind, tracker);
  const { date, month, year } = civilDate(day);
  const period = fiscalPeriod(day, tracker.cycle.fiscalStart);
  const about = fill(texts.about[agenda.kind], {
    year,
    month: texts.months[month - 1] as string,
    date,
    fiscal: period.year,
    quarter: period.quarter,
  });
  const { before, now, of } = agenda.lights;
  const total = now.green + now.yellow + now.red + now.grey;
  if (total === 0) return about + texts.noGoals;
  return about + fill(texts.lights[of], now) + (before === null ? '' : turnedWords(agenda, texts));
}

function turnedWords({ kind, lights: { before, now } }: Agenda, texts: ReviewTexts): string {
  const since = texts.since[kind];
  const marks = [
    ['●', now.green - (before?.green ?? 0)],
    ['▲', now.yellow - (before?.yellow ?? 0)],
    ['■', now.red - (before?.red ?? 0)],
  ] as const;
  const changes = marks
    .filter(([, change]) => change !== 0)
    .map(([mark, change]) => fill(change > 0 ? texts.more : texts.fewer, { mark, n: Math.abs(change) }));
  if (changes.length === 0) return fill(texts.unchanged, { since });
  return fill(texts.changed, { since, changes: changes.join(texts.and) });
}
