import { describe, expect, it } from 'vitest';
import { renderFinding } from '../../../src/coach/render-finding.ts';
import { reviewTracker } from '../../../src/coach/review.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { SAMPLES, type SampleId } from '../../../src/tracker/samples/samples.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';
import { judgedInput } from './judged-input.ts';

/**
 * Everything the coach finds in the samples, rule and row. Rulings S16 allow `kpi-too-many` and `okr-count`; the other
 * findings of the beauty brand are drawn in the pictures of the look on purpose (docs/decisions/013-coach.md):
 * K11 missed three times, K6 stale for 30 days (the KPI sheet and the review), and a department without a way to the
 * final goal (the goal map).
 */
const FINDINGS: Readonly<Record<SampleId, readonly string[]>> = {
  'beauty-brand': ['three-misses K11', 'stale K6', 'okr-count O4', 'unlinked-department'],
  'b2b-funnel': [],
  cascade: [],
  'kpi-catalogue': ['kpi-too-many'],
  'marketing-okrs': [],
  roles: [],
};

const IDS = Object.keys(FINDINGS) as readonly SampleId[];

/** First, second and last day of a year, half of it, and a leap day. */
const DAYS = ['2026-04-01', '2026-04-02', '2026-06-11', '2026-10-01', '2027-03-31', '2028-02-29'];

describe.each(LANGUAGES)('what the coach says about the samples, %s', (language) => {
  const input = (id: SampleId, today: string) =>
    judgedInput(readTracker(SAMPLES[id](language, today)), language);
  const findings = (id: SampleId, today = '2026-10-01') => reviewTracker(input(id, today));

  it.each(IDS)('%s has the findings of the list and no others, all year', (id) => {
    for (const today of DAYS) {
      const found = findings(id, today).map(({ place, rule }) => `${rule} ${place.row ?? ''}`.trim());
      expect([today, ...found]).toEqual([today, ...FINDINGS[id]]);
    }
  });

  it('the catalogue is told that 16 KPIs are too many', () => {
    const titles = findings('kpi-catalogue').map((finding) => renderFinding(finding, language).title);
    expect(titles).toEqual([language === 'ja' ? 'KPIが16個あります' : '16 KPIs in all']);
  });

  it('a beauty brand whose KPI says ¥5M where the OKR says ¥50M contradicts itself by a factor of 10', () => {
    // Domain section 6, sample 1: the article says 5,000万円 in one place and 500万円 in another.
    const brand = input('beauty-brand', '2026-10-01');
    const kpis = brand.kpis!.map((kpi) => (kpi.id === 'K1' ? { ...kpi, target: 5_000_000 } : kpi));
    const finding = reviewTracker({ ...brand, kpis }).find(({ rule }) => rule === 'contradiction');
    expect(finding?.facts.factor).toBeCloseTo(10, 9);
    expect(renderFinding(finding!, language)).toMatchObject(
      language === 'ja'
        ? {
            title: '「月商」の目標が2つあります',
            sentence: 'OKRは5,000万円、KPIは500万円で、10倍ちがいます。',
          }
        : { title: 'Monthly sales has two targets', sentence: 'OKR says ¥50M, KPI ¥5M, a factor of 10.' },
    );
  });
});
