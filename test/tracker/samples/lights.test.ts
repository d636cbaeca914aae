import { describe, expect, it } from 'vitest';
import { type Day, isoDate, parseDay } from '../../../src/core/day.ts';
import { STATE } from '../../../src/plan/measures/goal-row.ts';
import { SAMPLES } from '../../../src/tracker/samples/samples.ts';
import { readTracker, type Tracker } from '../../../src/tracker/tracker.ts';
import { marksOf, states } from './judged.ts';

/** The samples whose lights are the same all year. */
const STEADY = ['b2b-funnel', 'cascade', 'kpi-catalogue', 'marketing-okrs', 'roles'] as const;

/** 1 October: the samples are written for the day before, half-way through a year from April. */
const WRITTEN_FOR = '2026-10-01';

/** What one sees on that day: ● ▲ ■ – of key results, KPIs and proxies. */
const MIX: Readonly<Record<(typeof STEADY)[number], string>> = {
  'b2b-funnel': '●5 ▲5 ■1 –1',
  cascade: '●14 ▲9 ■3 –1',
  'kpi-catalogue': '●11 ▲6 ■2 –1',
  'marketing-okrs': '●7 ▲5 ■2 –1',
  roles: '●5 ▲4 ■2 –0',
};

const DAYS = [
  ['the first day of a year', '2026-04-01'],
  ['the second day', '2026-04-02'],
  ['a month later', '2026-05-01'],
  ['the first day that is judged in the new year', '2026-05-08'],
  ['half-way', WRITTEN_FOR],
  ['the last day', '2027-03-31'],
  ['a leap day', '2028-02-29'],
  ['the day after a leap day', '2028-03-01'],
] as const;

const make = (id: (typeof STEADY)[number], today: string): Tracker => readTracker(SAMPLES[id]('en', today));

describe.each(STEADY)('the lights of the sample %s', (id) => {
  const written = marksOf(make(id, WRITTEN_FOR));

  it('are a lively mix', () => {
    const count = (mark: string): number => Object.values(written).filter((each) => each === mark).length;
    expect(['●', '▲', '■', '–'].map((mark) => `${mark}${count(mark)}`).join(' ')).toBe(MIX[id]);
  });

  it.each(DAYS)('are the same on %s (%s)', (_, today) => {
    expect(marksOf(make(id, today))).toEqual(written);
  });

  it('are the same on every day of a year, a leap year', () => {
    const first = parseDay('2027-04-01') as Day;
    const other = Array.from({ length: 366 }, (__, day) => isoDate(first + day)).filter(
      (today) => JSON.stringify(marksOf(make(id, today))) !== JSON.stringify(written),
    );
    expect(other).toEqual([]);
  });

  it('show nothing overdue', () => {
    for (const [, today] of DAYS) expect(Object.values(states(make(id, today)))).not.toContain('overdue');
  });
});

describe.each(STEADY)('the past of the sample %s', (id) => {
  it.each(DAYS)('ends with the figure and the light of the day (%s, %s)', (_, today) => {
    const tracker = make(id, today);
    const now = states(tracker);
    for (const { actual, history, id: row } of rowsOf(tracker).filter(({ actual }) => actual !== null)) {
      expect(history.values).toHaveLength(6);
      expect([row, history.values[5], history.states[5]]).toEqual([row, actual, STATE[now[row]!]]);
    }
  });

  it('holds half a year on the day it is written for', () => {
    const tracker = make(id, WRITTEN_FOR);
    for (const { actual, history } of rowsOf(tracker)) {
      expect(history.values.filter((value) => value !== null)).toHaveLength(actual === null ? 0 : 6);
    }
  });

  it('never has three misses in a row', () => {
    for (const [, today] of DAYS) {
      for (const { misses } of make(id, today).kpis) expect(misses).toBeLessThan(3);
    }
  });
});

function rowsOf({ kpis, objectives }: Tracker) {
  return [...kpis, ...objectives.flatMap(({ keyResults }) => keyResults)];
}
