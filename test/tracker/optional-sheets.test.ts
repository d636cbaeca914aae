import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { planFaults } from '../../src/plan/check-plan.ts';
import { type Plan, parsePlan } from '../../src/plan/plan.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { OPTIONAL_SHEETS, type OptionalSheet } from '../../src/tracker/sheets/optional-sheets.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { shortened } from './shortened.ts';

type Sheets = readonly OptionalSheet[];

/** A tracker with the wanted sheets, of a sample that has something in each of them. */
function made(sheets: Sheets, language: 'ja' | 'en' = 'ja'): Plan {
  const options = { language, today: '2026-10-15', trackerId: 't1', fixedDate: true, sheets };
  return createTracker('beauty-brand', options);
}

/** A shortened plan without its looks, which name rows that are gone. */
function cellsOnly(plan: Plan): Plan {
  const sheets = plan.sheets.map(({ filter: _, protection: __, ...sheet }) => ({
    ...sheet,
    styles: [],
    borders: [],
    rules: [],
    choices: [],
    print: { area: { rows: [1, 1] as const, columns: sheet.print.area.columns }, onePage: true },
  }));
  return { ...plan, sheets };
}

const idsOf = (plan: Plan): string[] => plan.sheets.map(({ id }) => id);

/** Every choice of two sheets that are made, and of two that are left out. */
const PAIRS: readonly Sheets[] = OPTIONAL_SHEETS.flatMap((one, index) =>
  OPTIONAL_SHEETS.slice(index).flatMap((other) => [
    [one, other],
    OPTIONAL_SHEETS.filter((sheet) => sheet !== one && sheet !== other),
  ]),
);

describe('a tracker of which only some sheets are wanted', () => {
  it('has exactly these, the settings, and a list behind each of its drop-downs', () => {
    expect(idsOf(made(['kpi', 'history']))).toEqual(['kpi', 'history', 'settings']);
    expect(idsOf(made(['how_to', 'dashboard', 'okr']))).toEqual(['dashboard', 'okr', 'settings', 'how_to']);
  });

  it('opens on the first of its sheets', () => {
    expect(made(['actions', 'okr']).active).toBe('okr');
    expect(made(OPTIONAL_SHEETS).active).toBe('dashboard');
  });

  it('has no dashboard where there are neither KPIs nor objectives to look at', () => {
    expect(idsOf(made(['dashboard', 'qualitative']))).toEqual(['qualitative', 'settings']);
  });

  it('never reads a sheet that was left out, whichever two are made or left out', () => {
    const faults = PAIRS.flatMap((sheets) =>
      planFaults(cellsOnly(shortened(made(sheets)))).map((fault) => `${sheets.join('+')}: ${fault}`),
    );
    expect(faults).toEqual([]);
  }, 300_000);

  it.each(LANGUAGES)(
    'shows no error value in any cell (%s)',
    (language) => {
      const choices: readonly Sheets[] = [
        ['dashboard', 'kpi'],
        ['dashboard', 'okr', 'qualitative', 'actions'],
        ['dashboard', 'okr', 'history'],
        ['actions', 'review', 'check_ins', 'how_to'],
      ];
      const errors = choices.flatMap((sheets) => {
        const whole = made(sheets, language);
        expect(planFaults(parsePlan(whole))).toEqual([]);
        const plan = shortened(whole);
        const book = recalculate(plan);
        return idsOf(plan).flatMap(book.errors);
      });
      expect(errors).toEqual([]);
    },
    300_000,
  );
});

describe('a dashboard of objectives alone', () => {
  const plan = shortened(made(['dashboard', 'okr']));
  const book = recalculate(plan);

  it('begins with the objectives and has no list, tile or chart of KPIs', () => {
    const [dashboard] = plan.sheets;
    expect(book.value('dashboard', 'b', 12)).toBe('目標ごとのスコア');
    expect(book.value('dashboard', 'b', 14)).toBe('日本で最も信頼されるサステナブル美容ブランドになる');
    expect(book.value('dashboard', 'b', 8)).toBe('');
    expect(book.value('dashboard', 'h', 8)).toBe('');
    expect(dashboard?.charts).toEqual([]);
    expect(dashboard?.choices.map(({ list }) => list)).toEqual(['scope']);
  });
});
