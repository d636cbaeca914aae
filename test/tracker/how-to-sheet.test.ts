import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import { HOW_TO_TEXTS } from '../../src/i18n/tracker-how-to.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { SETTINGS_ROWS } from '../../src/tracker/sheets/settings-cells.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { withoutFormulas } from './edit-plan.ts';

describe.each(LANGUAGES)('the sheet that tells how to use a tracker, in %s', (language) => {
  it('calls sheets, columns and settings by their names', () => {
    const { kpi, settings, tabs } = TRACKER_TEXTS[language];
    const { trouble, weekly } = HOW_TO_TEXTS[language];
    const text = [...weekly.steps, ...trouble.lines].join('\n');
    const { actual, next, updated, why } = kpi.columns;
    for (const name of [tabs.kpi, tabs.dashboard, tabs.settings, actual, updated, why, next, settings.asOf]) {
      expect(text).toContain(name);
    }
  });

  it('shows the lights as the settings word them', () => {
    const plan = createTracker('beauty-brand', {
      language,
      today: '2026-10-01',
      trackerId: 't1',
      fixedDate: true,
    });
    const others = ['dashboard', 'okr', 'kpi', 'qualitative', 'actions', 'funnel', 'check_ins', 'history'];
    const book = recalculate(withoutFormulas(plan, others));
    book.type([{ sheet: 'settings', column: 'member', row: SETTINGS_ROWS.words, value: '◎' }]);
    expect(book.value('how_to', 'g', 6)).toBe('● ◎');
    expect(book.errors('how_to')).toEqual([]);
  });
});
