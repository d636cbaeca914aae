import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { planFaults } from '../../src/plan/check-plan.ts';
import { contents, newPlaces } from '../../src/plan/grid.ts';
import { parsePlan } from '../../src/plan/plan.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { SAMPLE_IDS } from '../../src/tracker/samples/samples.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { shortened } from './shortened.ts';

const EVERY = SAMPLE_IDS.flatMap((sample) => LANGUAGES.map((language) => ({ sample, language })));

describe.each(EVERY)('the sample $sample in $language', ({ language, sample }) => {
  const plan = createTracker(sample, { language, today: '2026-10-15', trackerId: 't1', fixedDate: true });

  it('is a plan without faults', () => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(planFaults(plan)).toEqual([]);
  });

  it('shows no error value in any cell', () => {
    const book = recalculate(shortened(plan));
    expect(plan.sheets.flatMap(({ id }) => book.errors(id))).toEqual([]);
  }, 300_000);

  it('has row ids as constants, also in the rows to type into, and never the same twice', () => {
    for (const id of ['okr', 'kpi']) {
      const sheet = plan.sheets.find((candidate) => candidate.id === id);
      if (sheet === undefined) continue;
      const column = sheet.columns.findIndex((candidate) => candidate.id === 'id');
      const ids = contents(sheet, newPlaces(plan))
        .slice(4)
        .map((line) => line[column]);
      expect(ids.every((content) => content?.kind === 'text')).toBe(true);
      expect(new Set(ids.map((content) => (content?.kind === 'text' ? content.text : ''))).size).toBe(
        ids.length,
      );
    }
  });

  it('follows today unless the date is fixed', () => {
    const living = createTracker(sample, { language, today: '2026-10-15', trackerId: 't1' });
    const settings = living.sheets.find(({ id }) => id === 'settings')!;
    expect(settings.cells.some((block) => block.kind === 'formula' && block.formula === '=TODAY()-1')).toBe(
      true,
    );
  });
});
