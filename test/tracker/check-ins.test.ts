import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { planFaults } from '../../src/plan/check-plan.ts';
import { STATE } from '../../src/plan/measures/goal-row.ts';
import type { SheetPlan } from '../../src/plan/plan.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { SAMPLE_IDS, SAMPLES } from '../../src/tracker/samples/samples.ts';
import { HEADER_ROW } from '../../src/tracker/table-sheet.ts';
import { readTracker, type Tracker } from '../../src/tracker/tracker.ts';
import { recalculate } from '../engines/ironcalc.ts';

/** The day of the pictures of the look is the one before. */
const TODAY = '2026-10-01';

const brand = readTracker(SAMPLES['beauty-brand']('ja', TODAY));
const rowsOf = ({ kpis, objectives }: Tracker) => [...kpis, ...objectives.flatMap((each) => each.keyResults)];
const linesOf = (row: string) => brand.checkIns.filter((line) => line.row === row);

function made(tracker: Tracker | 'beauty-brand', language: Language = 'ja') {
  return createTracker(tracker, { language, today: TODAY, trackerId: 't1', fixedDate: true });
}

/** The log alone, recalculated: it reads no other sheet. */
function logBook() {
  const plan = made('beauty-brand');
  return recalculate({ ...plan, sheets: [logOf(plan)] });
}

function logOf(plan: ReturnType<typeof made>): SheetPlan {
  return plan.sheets.find(({ id }) => id === 'check_ins') as SheetPlan;
}

describe('the log of the beauty brand', () => {
  it('shows the lines of the picture: newest value, light, cause and next step', () => {
    const newest = (row: string) => linesOf(row).slice(-1)[0];
    expect(newest('K1')).toMatchObject({
      time: '2026-09-30 08:55',
      name: '月商',
      value: 26_000_000,
      state: STATE.watch,
      why: '新規は計画どおり。単価が低い',
      who: '田中',
    });
    // Two weeks into a contract period of half a year it is too early to judge. Source: picture, row 8.
    expect(newest('K10')).toMatchObject({ time: '2026-09-28 09:25', value: 96, state: STATE.too_early });
    // The campaign's last update was on its last day, when it was late but not over yet. Source: rulings B2.
    expect(newest('K6')).toMatchObject({ time: '2026-08-31 09:55', value: 2410, state: STATE.watch });
    expect(newest('R3')).toMatchObject({ value: 0.39, confidence: 2, state: STATE.needs_action });
  });

  it('goes back half a year, a line a month', () => {
    expect(linesOf('K1').map(({ time, value }) => [time.slice(0, 10), value])).toEqual([
      ['2026-04-30', 11_200_000],
      ['2026-05-31', 12_900_000],
      ['2026-06-30', 15_800_000],
      ['2026-07-31', 22_050_000],
      ['2026-08-31', 22_100_000],
      ['2026-09-30', 26_000_000],
    ]);
  });

  it('has no line for a figure that was never recorded', () => {
    expect(linesOf('K12')).toEqual([]);
  });
});

describe.each(SAMPLE_IDS)('the log of the sample %s', (sample) => {
  const tracker = readTracker(SAMPLES[sample]('ja', TODAY));

  it('is in order, about rows of the tracker, and says today what their rows say', () => {
    const rows = new Map(rowsOf(tracker).map((row) => [row.id, row]));
    const times = tracker.checkIns.map(({ time }) => time);
    expect(times).toEqual([...times].sort());
    expect(tracker.checkIns.length).toBeGreaterThan(0);
    for (const [id, row] of rows) {
      const lines = tracker.checkIns.filter((line) => line.row === id);
      const newest = lines[lines.length - 1];
      if (row.actual === null) expect(newest).toBeUndefined();
      else expect([newest?.value, newest?.time.slice(0, 10)]).toEqual([row.actual, row.updated]);
    }
    expect(tracker.checkIns.every((line) => rows.has(line.row))).toBe(true);
  });
});

describe('the sheet of check-ins', () => {
  it.each(LANGUAGES)('is a plan without faults, also without a line, %s', (language) => {
    expect(planFaults(made('beauty-brand', language))).toEqual([]);
    expect(planFaults(made({ ...brand, checkIns: [] }, language))).toEqual([]);
  });

  it('computes nothing but the month of a line, from that line alone', () => {
    const formulas = logOf(made('beauty-brand')).cells.filter((block) => block.kind === 'formula');
    expect(formulas.map(({ formula }) => formula)).toEqual([
      '=IF(ISNUMBER({time});INT({time})-DAY({time})+1;"")',
    ]);
  });

  it('marks the newest line of every row, once', () => {
    const book = logBook();
    const lines = brand.checkIns.map((line, index) => ({ ...line, at: HEADER_ROW + 1 + index }));
    const marked = lines.filter(({ at }) => book.value('check_ins', 'latest', at) === 1);
    expect(marked.map(({ row }) => row).sort()).toEqual([...new Set(lines.map(({ row }) => row))].sort());
    for (const { row, at } of marked) {
      expect(lines.filter((line) => line.row === row).every((line) => line.at <= at)).toBe(true);
    }
  });

  it('counts a line to the month of its day', () => {
    const book = logBook();
    const first = HEADER_ROW + 1;
    // 30 April 2026 is day 46142 of the 1900 system, 1 April 46113; 8:55 is 535 of 1440 minutes.
    expect(book.value('check_ins', 'time', first)).toBeCloseTo(46142 + 535 / 1440, 9);
    expect(book.value('check_ins', 'period', first)).toBe(46113);
    book.type([{ sheet: 'check_ins', column: 'time', row: first, value: null }]);
    expect(book.value('check_ins', 'period', first)).toBe('');
    expect(book.errors('check_ins')).toEqual([]);
  });
});
