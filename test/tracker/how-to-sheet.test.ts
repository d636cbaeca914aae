import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import { FUNNEL_TEXTS } from '../../src/i18n/tracker-funnel.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import type { SourceId } from '../../src/tracker/samples/samples.ts';
import { SETTINGS_ROWS } from '../../src/tracker/sheets/settings-cells.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { withoutFormulas } from './edit-plan.ts';

describe.each(LANGUAGES)('the sheet that tells how to use a tracker, in %s', (language) => {
  it('calls sheets, columns and settings by their names', () => {
    const { kpi, settings, tabs } = TRACKER_TEXTS[language];
    const { actual, next, updated, why } = kpi.columns;
    const text = textOf('beauty-brand', language);
    for (const name of [tabs.kpi, tabs.dashboard, tabs.settings, actual, updated, why, next, settings.asOf]) {
      expect(text).toContain(name);
    }
  });

  it('speaks of no sheet that is not there', () => {
    const [okrs, funnel] = [textOf('marketing-okrs', language), textOf('blank-funnel', language)];
    expect(okrs).toContain('OKR');
    expect(okrs).not.toContain('KPI');
    for (const name of ['OKR', 'KPI', TRACKER_TEXTS[language].tabs.dashboard]) {
      expect(funnel).not.toContain(name);
    }
    expect(funnel).toContain(FUNNEL_TEXTS[language].tab);
  });

  it('shows the lights as the settings word them', () => {
    const plan = planOf('beauty-brand', language);
    const others = ['dashboard', 'okr', 'kpi', 'qualitative', 'actions', 'funnel', 'check_ins', 'history'];
    const book = recalculate(withoutFormulas(plan, others));
    book.type([{ sheet: 'settings', column: 'member', row: SETTINGS_ROWS.words, value: '◎' }]);
    expect(book.value('how_to', 'g', 6)).toBe('● ◎');
    expect(book.errors('how_to')).toEqual([]);
  });
});

function planOf(source: SourceId, language: Language) {
  return createTracker(source, { language, today: '2026-10-01', trackerId: 't1', fixedDate: true });
}

/** What stands written on the sheet. */
function textOf(source: SourceId, language: Language): string {
  const sheet = planOf(source, language).sheets.find(({ id }) => id === 'how_to')!;
  return sheet.cells.flatMap((cell) => (cell.kind === 'constants' ? cell.rows.flat() : [])).join('\n');
}
