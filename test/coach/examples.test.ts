import { describe, expect, it } from 'vitest';
import { textExamples, trackerExamples } from '../../src/coach/examples.ts';
import { reviewText, reviewTracker } from '../../src/coach/review.ts';
import type { TextRule, TrackerRule } from '../../src/coach/rule.ts';
import { TEXT_RULES, TRACKER_RULES } from '../../src/coach/rules.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';

const RULES = [...TEXT_RULES, ...TRACKER_RULES];

/** The rules of every file there is, whether they are listed or not. */
const WRITTEN = Object.values(
  import.meta.glob<Readonly<Record<string, unknown>>>('../../src/coach/rules/*.ts', { eager: true }),
).flatMap((file) => Object.values(file).filter(Array.isArray).flat() as (TextRule | TrackerRule)[]);

describe('every rule of the coach', () => {
  it('has a name of its own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('is listed in src/coach/rules.ts, its examples in src/coach/examples.ts', () => {
    const written = WRITTEN.map(({ id }) => id).sort();
    expect(RULES.map(({ id }) => id).sort()).toEqual(written);
    expect(Object.keys({ ...textExamples(), ...trackerExamples() }).sort()).toEqual(written);
  });

  it('is there that the domain lists', () => {
    // Domain section 4, the table; kr-is-service-level is called as in rulings B22.
    expect(RULES.map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        (
          'ambiguous-percent contradiction hollow-success kgi-internal kpi-too-many kr-is-activity ' +
          'kr-is-service-level kr-no-baseline kr-no-deadline kr-no-owner kr-percent-only kr-unmeasurable ' +
          'leading-lagging method-missing no-checkin objective-is-number objective-no-direction okr-count orphan ' +
          'qualitative-forced qualitative-no-proxy red-no-action red-no-why stale target-no-evidence ' +
          'target-too-easy target-unrealistic three-misses unlinked-department vanity-metric'
        ).split(' '),
      ),
    );
  });
});

for (const { id, kinds } of TEXT_RULES) {
  const examples = textExamples()[id];
  for (const language of LANGUAGES) {
    describe(`${id}, ${language}`, () => {
      it('has at least three examples found and three left alone', () => {
        expect(examples?.found[language].length).toBeGreaterThanOrEqual(3);
        expect(examples?.leftAlone[language].length).toBeGreaterThanOrEqual(3);
      });
      it.each(examples?.found[language] ?? [])('finds "%s"', (text) => {
        expect(reviewText(kinds[0]!, text).map(({ rule }) => rule)).toContain(id);
      });
      it.each(examples?.leftAlone[language] ?? [])('leaves "%s" alone', (text) => {
        expect(reviewText(kinds[0]!, text)).toEqual([]);
      });
    });
  }
}

for (const { id } of TRACKER_RULES) {
  const examples = trackerExamples()[id];
  for (const language of LANGUAGES) {
    const rulesIn = (tracker: NonNullable<typeof examples>['found'][number]['tracker']) =>
      reviewTracker(tracker((en, ja) => (language === 'ja' ? ja : en))).map(({ rule }) => rule);
    describe(`${id}, ${language}`, () => {
      it('has at least three examples found and three left alone', () => {
        expect(examples?.found.length).toBeGreaterThanOrEqual(3);
        expect(examples?.leftAlone.length).toBeGreaterThanOrEqual(3);
      });
      for (const { given, tracker } of examples?.found ?? []) {
        it(`finds ${given[language]}`, () => expect(rulesIn(tracker)).toContain(id));
      }
      for (const { given, tracker } of examples?.leftAlone ?? []) {
        it(`leaves alone ${given[language]}`, () => expect(rulesIn(tracker)).not.toContain(id));
      }
    });
  }
}
