import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { contents, idRow, newPlaces } from '../../../src/plan/grid.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import { SOURCES, type SourceId } from '../../../src/tracker/samples/samples.ts';
import { readTrackerBack } from '../../../src/tracker/standing/read-tracker-back.ts';
import { standingSettings } from '../../../src/tracker/standing/standing-settings.ts';
import type { CellContent, StandingSheet } from '../../../src/tracker/standing/standing-sheet.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';

const TODAY = '2026-11-16';

/** The sheets of a plan as a file holds them once they are drawn; formulas have no value. */
function drawn(plan: Plan): Record<string, { columns: Record<string, number>; values: CellContent[][] }> {
  const places = newPlaces(plan);
  return Object.fromEntries(
    plan.sheets.map((sheet) => {
      const columns: Record<string, number> = {};
      idRow(sheet).forEach((id, index) => {
        columns[index === 0 ? 'identity' : id] = index + 1;
      });
      const values = contents(sheet, places).map((line) =>
        line.map(
          (cell): CellContent =>
            cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.number : '',
        ),
      );
      return [sheet.id, { columns, values }];
    }),
  );
}

function plan(source: SourceId, language: 'en' | 'ja', palette: 'standard' | 'safe' = 'standard'): Plan {
  return createTracker(source, { language, today: TODAY, trackerId: 't1', palette, fixedDate: true });
}

describe('A tracker that is read back from its sheets', () => {
  for (const language of LANGUAGES) {
    it.each(Object.keys(SOURCES) as SourceId[])(`has all its goals: %s, ${language}`, (source) => {
      const original = readTracker(SOURCES[source](language, TODAY));
      const sheets = drawn(plan(source, language));
      const read = readTracker(readTrackerBack(sheets));
      expect(read).toEqual({
        ...original,
        // The name stands on the dashboard; a tracker without one is called by its cycle.
        name: sheets.dashboard ? original.name : original.cycle.name,
        // Only KPIs and key results have a history sheet.
        kpis: original.kpis.map((kpi) => ({ ...kpi, history: shown(kpi.history) })),
        objectives: original.objectives.map((objective) => ({
          ...objective,
          keyResults: objective.keyResults.map((one) => ({ ...one, history: shown(one.history) })),
        })),
      });
    });
  }

  it('tells its language and its colours', () => {
    expect(standingSettings(drawn(plan('blank-kpi', 'en', 'safe')).settings)).toMatchObject({
      language: 'en',
      palette: 'safe',
    });
  });
});

/** What the sheet keeps of a history: twelve periods; empty ones before the first figure say nothing. */
function shown<T extends { values: (number | null)[]; states: (number | null)[] }>(history: T): T {
  const kept = (list: (number | null)[]): (number | null)[] => {
    const newest = list.slice(-12);
    while (newest[0] === null) newest.shift();
    return newest;
  };
  return { ...history, values: kept(history.values), states: kept(history.states) };
}

describe('A tracker in which people typed what is no figure, date or choice', () => {
  const sheets = drawn(plan('beauty-brand', 'ja'));
  const kpi = sheets.kpi as StandingSheet & { values: CellContent[][] };
  const at = (column: string): number => (kpi.columns[column] as number) - 1;
  const first = kpi.values[4] as CellContent[];
  first[at('actual')] = '未定';
  first[at('direction')] = 'だいたい';
  first[at('start')] = 'きのう';
  first[at('id')] = '';
  (kpi.values[6] as CellContent[])[at('id')] = (kpi.values[5] as CellContent[])[at('id')] as CellContent;

  it('reads as blank there', () => {
    const [read] = readTracker(readTrackerBack(sheets)).kpis;
    expect(read).toMatchObject({ actual: null, direction: null, start: null });
  });

  it('reads rows without an id, and copied rows, with ids of their own', () => {
    const ids = readTracker(readTrackerBack(sheets)).kpis.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can be read even when nothing but one sheet is left', () => {
    expect(readTracker(readTrackerBack({ kpi })).kpis.length).toBeGreaterThan(3);
    expect(readTracker(readTrackerBack({})).kpis).toEqual([]);
  });
});
