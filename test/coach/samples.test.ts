import { describe, expect, it } from 'vitest';
import { renderFinding } from '../../src/coach/render-finding.ts';
import { reviewTracker } from '../../src/coach/review.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { samplesIn } from './samples/samples-in.ts';

/** What the samples may trip over. Source: rulings S16. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'beauty-brand': ['okr-count'],
  'kpi-catalogue': ['kpi-too-many'],
};

describe.each(LANGUAGES)('the samples, %s', (language) => {
  it.each(Object.entries(samplesIn(language)))('%s has no findings but the allowed ones', (id, tracker) => {
    expect(reviewTracker(tracker).map(({ rule }) => rule)).toEqual(ALLOWED[id] ?? []);
  });

  it('a beauty brand whose KPI says ¥5M where the OKR says ¥50M contradicts itself by a factor of 10', () => {
    // Domain section 6, sample 1: the article says 5,000万円 in one place and 500万円 in another.
    const sample = samplesIn(language)['beauty-brand']!;
    const kpis = sample.kpis!.map((kpi) =>
      kpi.id === 'Monthly sales' ? { ...kpi, target: 5_000_000, unit: '円' } : kpi,
    );
    const finding = reviewTracker({ ...sample, kpis }).find(({ rule }) => rule === 'contradiction');
    expect(finding?.facts.factor).toBeCloseTo(10, 9);
    expect(renderFinding(finding!, language).sentence).toBe(
      language === 'ja'
        ? 'OKRは5,000万円、KPIは500万円で、10倍ちがいます。'
        : 'OKR says ¥50M, KPI ¥5M, a factor of 10.',
    );
  });
});
