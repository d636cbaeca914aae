import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { planFaults } from '../../../src/plan/check-plan.ts';
import { contents, newPlaces } from '../../../src/plan/grid.ts';
import { carrySettings } from '../../../src/tracker/closing/carry-settings.ts';
import { closingGoals } from '../../../src/tracker/closing/closing-goals.ts';
import { closingSheet } from '../../../src/tracker/closing/closing-sheet.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import { MONTH_ROWS, SETTINGS_ROWS as ROWS } from '../../../src/tracker/sheets/settings-cells.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';

const tracker = readTracker({
  name: 'Team',
  cycle: { name: 'FY2026', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 },
  asOf: '2027-03-31',
  objectives: [
    { id: 'O1', name: '=Objective', keyResults: [{ id: 'R1', name: 'Result', target: 50, unit: '%' }] },
  ],
  kpis: [{ id: 'K1', name: 'Sales', target: 100, actual: 90, unit: '¥', owner: 'Sato', why: 'late' }],
});

/** An OKR and a KPI sheet as they show themselves: rows from the id row on. */
const sheets = {
  okr: {
    columns: { identity: 1, id: 2, type: 3, actual: 4, state: 5, progress: 6, score: 7 },
    values: [
      ...Array.from({ length: 4 }, () => ['', '', '', '', '', '', '']),
      ['=Objective', 'O1', 'O', '', 2, '', 0.72],
      ['Result', 'R1', '', 0.36, 2, 0.72, 0.72],
    ],
  },
  kpi: {
    columns: { identity: 1, id: 2, actual: 3, state: 4, progress: 5 },
    values: [...Array.from({ length: 4 }, () => ['', '', '', '', '']), ['Sales', 'K1', 90, 3, 0.9]],
  },
};

const goals = closingGoals(tracker, sheets, 'en');

describe('how goals ended', () => {
  it('is what their sheets show, with the grade of the score that was reached', () => {
    // 0.72 lies in the band from 0.7 on. Source: domain, section 3, Grade.
    expect(goals.map(({ grade, id, progress, score, state }) => [id, state, progress, score, grade])).toEqual(
      [
        ['O1', 'on_track', null, 0.72, 'success'],
        ['R1', 'on_track', 0.72, 0.72, 'success'],
        ['K1', 'watch', 0.9, null, null],
      ],
    );
  });
});

describe.each(LANGUAGES)('the sheet that keeps a cycle, %s', (language) => {
  const sheet = closingSheet({ tracker, goals, learned: '=learned', language, palette: 'standard' });
  const plan = createTracker(tracker, { language, today: '2027-04-01', trackerId: 't1', sheets: ['kpi'] });
  const whole = { ...plan, sheets: [...plan.sheets, sheet] };

  it('has no faults, and holds values alone', () => {
    expect(planFaults(whole)).toEqual([]);
    expect(sheet.cells.every(({ kind }) => kind === 'constants')).toBe(true);
  });

  it('is no tracker', () => {
    expect(sheet.identity).not.toMatch(/^shirube:/);
  });

  it('keeps what was learned and every goal', () => {
    const texts = contents(sheet, newPlaces(whole))
      .flat()
      .flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []));
    for (const text of ['=learned', '=Objective', 'Result', 'Sales', 'Sato', 'late'])
      expect(texts).toContain(text);
  });
});

describe('the settings of the next cycle', () => {
  it('judge as before; cycle and language are given anew', () => {
    const values: (string | number)[][] = Array.from({ length: 60 }, () => ['', '', '']);
    const set = (row: number, value: string | number): void => {
      values[row - 1] = ['', value, ''];
    };
    set(ROWS.green, 0.8);
    set(ROWS.cycleName, 'old');
    set(ROWS.language, 'Klingon');
    set(MONTH_ROWS[2] as number, 3);
    const standing = { columns: { identity: 1, value: 2, member: 3 }, values };
    const plan = createTracker(tracker, {
      language: 'en',
      today: '2027-04-01',
      trackerId: 't1',
      sheets: ['kpi'],
    });
    const carried = carrySettings(plan, standing);
    expect(planFaults(carried)).toEqual([]);
    const settings = carried.sheets.find(({ id }) => id === 'settings')!;
    const cells = contents(settings, newPlaces(carried));
    const number = (row: number): unknown => {
      const cell = cells[row - 1]?.[1];
      return cell?.kind === 'number' ? cell.number : cell?.kind === 'text' ? cell.text : null;
    };
    expect([number(ROWS.green), number(ROWS.yellow), number(MONTH_ROWS[2] as number)]).toEqual([0.8, 0.7, 3]);
    expect([number(ROWS.cycleName), number(ROWS.language)]).toEqual(['FY2026', 'English']);
  });
});
