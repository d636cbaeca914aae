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

  const at = (column: string, row: number): string => String(book.value('dashboard', column, row));
  /** The key results as their sheet shows them, those with the lowest pace first. */
  const keyResults = Array.from({ length: 20 }, (_, index) => index + 5)
    .filter((row) => book.value('okr', 'type', row) === 'KR')
    .map((row) => {
      const cell = (column: string) => book.value('okr', column, row);
      return { name: cell('name'), mark: String(cell('light')).slice(0, 1), pace: Number(cell('pace')) };
    })
    .sort((one, other) => one.pace - other.pace);

  it('lists the key results to look at first, those that lag most on top', () => {
    expect(at('b', 12)).toBe('まず見るところ');
    const wanted = keyResults.filter(({ mark }) => mark === '▲' || mark === '■').map(({ name }) => name);
    expect([14, 15, 16, 17, 18].map((row) => at('b', row))).toEqual([...wanted, ''].slice(0, 5));
  });

  it('counts their lights, altogether and beside each objective', () => {
    const count = (marks: string) => keyResults.filter(({ mark }) => marks.includes(mark)).length;
    expect(at('b', 8)).toBe(`●${count('●')} ▲${count('▲')} ■${count('■')} –${count('–')}`);
    expect(['h', 'i', 'j', 'k', 'l'].map((column) => at(column, 25))).toEqual([
      '合計',
      `● ${count('●')}`,
      `▲ ${count('▲')}`,
      `■ ${count('■')}`,
      `– ${count('–')}`,
    ]);
    // The brand's first objective: awareness ▲, sales ●, repeat rate ■, followers ●.
    expect(at('b', 21)).toBe('日本で最も信頼されるサステナブル美容ブランドになる');
    expect(['i', 'j', 'k', 'l'].map((column) => at(column, 21))).toEqual(['●●', '▲', '■', '']);
  });

  it('names the objective that will end lowest', () => {
    const ends = [21, 22, 23, 24].map((row) => Number(at('f', row)));
    const lowest = ends.indexOf(Math.min(...ends));
    expect([at('h', 8), at('h', 9)]).toEqual([ends[lowest]?.toFixed(2), at('b', 21 + lowest)]);
  });

  it('has no tile, chart or choice of KPIs', () => {
    const [dashboard] = plan.sheets;
    expect(dashboard?.charts).toEqual([]);
    expect(dashboard?.choices.map(({ list }) => list)).toEqual(['scope']);
  });
});

describe('a dashboard of KPIs alone', () => {
  const book = recalculate(shortened(made(['dashboard', 'kpi'])));

  it('counts the lights of every member', () => {
    const cell = (column: string, row: number) => String(book.value('dashboard', column, row));
    const kpis = Array.from({ length: 12 }, (_, index) => ({
      owner: book.value('kpi', 'owner', index + 5),
      mark: String(book.value('kpi', 'light', index + 5)).slice(0, 1),
    }));
    const members = Array.from({ length: 6 }, (_, index) => book.value('settings', 'member', index + 5));
    members.forEach((member, index) => {
      expect(cell('h', 21 + index)).toBe(member);
      const marks = ['●', '▲', '■', '–'].map((mark) =>
        mark.repeat(kpis.filter((kpi) => kpi.owner === member && kpi.mark === mark).length),
      );
      expect(['i', 'j', 'k', 'l'].map((column) => cell(column, 21 + index))).toEqual(marks);
    });
  });

  it('says how many KPIs missed three times and how many need an update', () => {
    const rows = Array.from({ length: 12 }, (_, index) => index + 5);
    const count = (column: string, least: number, most = Number.POSITIVE_INFINITY) =>
      rows
        .map((row) => book.value('kpi', column, row))
        .filter((cell) => typeof cell === 'number' && cell >= least && cell <= most).length;
    expect(book.value('dashboard', 'd', 8)).toBe(count('misses', 3));
    expect(book.value('dashboard', 'j', 8)).toBe(count('fresh_state', 2));
    expect(book.value('dashboard', 'j', 9)).toBe(
      `更新時期 ${count('fresh_state', 2, 2)}個。古い・未入力 ${count('fresh_state', 3)}個`,
    );
  });
});
