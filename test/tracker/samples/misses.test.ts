import { describe, expect, it } from 'vitest';
import { type Day, isoDate, parseDay } from '../../../src/core/day.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { derivedValues, missesInPeriods } from '../../../src/tracker/check-in/derived-values.ts';
import { periodEnds } from '../../../src/tracker/period-ends.ts';
import { SAMPLE_IDS, SAMPLES, type SampleId } from '../../../src/tracker/samples/samples.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';

const made = (id: SampleId, today: string, language: 'ja' | 'en' = 'ja') =>
  readTracker(SAMPLES[id](language, today));

/** The first of every month and days between, over two years. */
const DAYS = Array.from({ length: 74 }, (_, index) =>
  isoDate((parseDay('2026-04-01') as Day) + Math.round(index * 9.9)),
);

describe.each(LANGUAGES)('the misses in a row of the samples, %s', (language) => {
  it.each(SAMPLE_IDS)('of %s are those of its past, which the next check-in continues', (id) => {
    for (const today of DAYS) {
      const { asOf, checkIns, kpis } = made(id, today, language);
      for (const { history, id: row, misses } of kpis) {
        const { states, values } = history;
        const ends = periodEnds(parseDay(asOf) as Day, Math.max(1, states.length));
        const lines = checkIns.filter((line) => line.row === row);
        const after = derivedValues(lines, ends, { states, values, previousConfidence: null });
        expect([today, row, misses]).toEqual([today, row, missesInPeriods(states)]);
        expect([today, row, after.misses]).toEqual([today, row, misses]);
      }
    }
  });
});

describe('the misses of the beauty brand', () => {
  it('are those of the picture on its day', () => {
    // look/png/sheet-kpi-ja, column 連続未達.
    const { kpis } = made('beauty-brand', '2026-10-01');
    expect(kpis.map(({ misses }) => misses)).toEqual([2, 2, 0, 0, 1, 1, 0, 1, 0, 0, 3, 0]);
  });

  it('never become more when a day passes without a check-in', () => {
    const [now, later] = ['2026-10-01', '2026-10-20'].map((day) => made('beauty-brand', day).kpis);
    expect(later?.map(({ misses }) => misses)).toEqual(now?.map(({ misses }) => misses));
  });
});
