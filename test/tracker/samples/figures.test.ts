import { describe, expect, it } from 'vitest';
import { type Day, isoDate, parseDay } from '../../../src/core/day.ts';
import { SAMPLES, type SampleId } from '../../../src/tracker/samples/samples.ts';
import { type Kpi, readTracker } from '../../../src/tracker/tracker.ts';

/** KPIs of a sample on the day it is written for, by id. */
function kpisOf(id: SampleId, today = '2026-10-01'): Readonly<Record<string, Kpi>> {
  return Object.fromEntries(readTracker(SAMPLES[id]('en', today)).kpis.map((kpi) => [kpi.id, kpi]));
}

/** The product of a figure of some rows. */
function product(kpis: Readonly<Record<string, Kpi>>, figure: 'actual' | 'target', ids: string): number {
  return ids.split(' ').reduce((all, id) => all * (kpis[id]?.[figure] ?? Number.NaN), 1);
}

describe('the figures of the KPI catalogue', () => {
  const kpis = kpisOf('kpi-catalogue');

  it('have the targets of the article', () => {
    // Domain section 6, sample 2; K1 is what they multiply to (domain section 3, Funnel back-calculation).
    expect(Object.values(kpis).map(({ target }) => target)).toEqual([
      15_000_000, 500_000, 2_000_000, 0.45, 5_000, 0.05, 0.02, 100_000, 3, 0.03, 0.4, 3_000, 5_000, 0.4,
      50_000, 50, 0.05,
    ]);
    expect(Object.values(kpis).flatMap(({ direction, id }) => (direction === 'down' ? [id] : []))).toEqual([
      'K11',
      'K12',
      'K17',
    ]);
  });

  it.each(['target', 'actual'] as const)('multiply from impressions to sales (%s)', (figure) => {
    expect(product(kpis, figure, 'K3 K6')).toBeCloseTo(kpis.K8![figure]!, 6);
    expect(product(kpis, figure, 'K8 K10 K13')).toBeCloseTo(kpis.K1![figure]!, 6);
  });
});

describe('the figures of the B2B funnel', () => {
  const kpis = kpisOf('b2b-funnel');
  const share = (figure: 'actual' | 'target', part: string, whole: string): number =>
    (kpis[part]?.[figure] ?? Number.NaN) / (kpis[whole]?.[figure] ?? Number.NaN);

  it('are planned with the rates of the domain’s example and ¥2M a deal', () => {
    // Domain section 3: 25 % of leads are MQLs, 40 % of these SQLs, 60 % opportunities, 25 % won; 2 % of visits are leads.
    const rates = ['K6 K7', 'K5 K6', 'K4 K5', 'K3 K4', 'K2 K3'].map((pair) => {
      const [part = '', whole = ''] = pair.split(' ');
      return share('target', part, whole);
    });
    expect(rates).toEqual([0.02, 0.25, 0.4, 0.6, 0.25]);
    expect(share('target', 'K1', 'K2')).toBe(2_000_000);
  });

  it('lose most between MQL and SQL', () => {
    expect(share('actual', 'K4', 'K5')).toBeLessThan(0.35);
    expect(share('actual', 'K3', 'K4')).toBeCloseTo(0.6, 2);
    expect(share('actual', 'K2', 'K3')).toBe(0.25);
    expect(share('actual', 'K1', 'K2')).toBe(2_000_000);
  });
});

describe('the figures of the roles', () => {
  it('have the targets of the article', () => {
    // Domain section 6, sample 5.
    expect(Object.values(kpisOf('roles')).map(({ target }) => target)).toEqual([
      30, 10_000_000, 20, 0.3, 5, 5_000, 0.02, 5,
    ]);
  });
});

describe('the figures of the OKR samples', () => {
  const targets = (id: SampleId): (number | null)[][] =>
    readTracker(SAMPLES[id]('en', '2026-10-01')).objectives.map(({ keyResults }) =>
      keyResults.map(({ target }) => target),
    );

  it('have the targets of the article, and ¥4,000 and ¥50,000 for "half" and "double"', () => {
    // Domain section 6, sample 3; rulings S16.
    expect(targets('marketing-okrs')).toEqual([
      [300_000, 1_000_000, 30, 100_000],
      [50_000, 1_000, 4_000, 0.05],
      [80, 0.6, 50_000, 500],
    ]);
  });

  it('go from the company’s share, awareness and NPS down to followers and engagement', () => {
    // Domain section 6, sample 6.
    const [company, marketing, , , digital] = targets('cascade');
    expect(company).toEqual([0.3, 0.8, 70]);
    expect(marketing?.[0]).toBe(0.8);
    expect(digital?.slice(0, 2)).toEqual([500_000, 0.03]);
  });
});

describe('totals of a year', () => {
  it('never fall from one month to the next, on any day of a year', () => {
    const first = parseDay('2026-04-01') as Day;
    const shrinking = Array.from({ length: 365 }, (_, day) => isoDate(first + day)).flatMap((today) =>
      (['b2b-funnel', 'cascade', 'roles'] as const).flatMap((id) =>
        Object.values(kpisOf(id, today))
          .filter(({ kind }) => kind === 'sum')
          .filter(({ history }) =>
            history.values.some((value, month) => (value ?? 0) < (history.values[month - 1] ?? 0)),
          )
          .map((kpi) => `${today} ${id} ${kpi.id} ${kpi.history.values.join(' ')}`),
      ),
    );
    expect(shrinking).toEqual([]);
  });
});
