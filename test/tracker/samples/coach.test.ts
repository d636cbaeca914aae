import { describe, expect, it } from 'vitest';
import { renderFinding } from '../../../src/coach/render-finding.ts';
import { reviewTracker } from '../../../src/coach/review.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { SAMPLES, type SampleId } from '../../../src/tracker/samples/samples.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';
import { coachInput } from './coach-input.ts';

/** What the samples may trip over. Source: rulings S16. */
const ALLOWED = {
  'b2b-funnel': [],
  cascade: [],
  'kpi-catalogue': ['kpi-too-many'],
  'marketing-okrs': [],
  roles: [],
} as const satisfies Partial<Record<SampleId, readonly string[]>>;

const IDS = Object.keys(ALLOWED) as readonly (keyof typeof ALLOWED)[];

/** First, second and last day of a year, half of it, and a leap day. */
const DAYS = ['2026-04-01', '2026-04-02', '2026-06-11', '2026-10-01', '2027-03-31', '2028-02-29'];

describe.each(LANGUAGES)('what the coach says about the samples, %s', (language) => {
  const findingsOn = (id: SampleId, today: string) =>
    reviewTracker(coachInput(readTracker(SAMPLES[id](language, today)), language));

  it.each(IDS)('%s has no findings but the allowed ones, all year', (id) => {
    for (const today of DAYS) {
      expect([today, ...findingsOn(id, today).map(({ rule }) => rule)]).toEqual([today, ...ALLOWED[id]]);
    }
  });

  it('the catalogue is told that 16 KPIs are too many', () => {
    const sentences = findingsOn('kpi-catalogue', '2026-10-01').map(
      (finding) => renderFinding(finding, language).title,
    );
    expect(sentences).toEqual([language === 'ja' ? 'KPIが16個あります' : '16 KPIs in all']);
  });
});
