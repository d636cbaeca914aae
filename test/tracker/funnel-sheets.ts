import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import type { Plan, SheetPlan } from '../../src/plan/plan.ts';
import { MOST_MONTHS, MOST_STAGES } from '../../src/tracker/funnel-schema.ts';
import { FUNNEL_ROWS } from '../../src/tracker/sheets/funnel-cells.ts';
import { funnelSheet } from '../../src/tracker/sheets/funnel-sheet.ts';
import { settingsSheet } from '../../src/tracker/sheets/settings-sheet.ts';
import type { SheetContext } from '../../src/tracker/sheets/sheet-context.ts';
import { readTracker } from '../../src/tracker/tracker.ts';
import type { Change } from '../engines/ironcalc.ts';
import type { TypedFunnel } from './funnel-reference.ts';

/** The as-of day of the funnels: the list of months begins with the month of the day after it. */
export const AS_OF = '2026-09-30';

/** A plan with settings and so many empty funnel sheets, `funnel1`, `funnel2`, … */
export function emptyFunnels(count: number, language: 'ja' | 'en' = 'ja'): Plan {
  const context: SheetContext = {
    tracker: readTracker({
      name: 'x',
      cycle: { name: '期', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 },
      asOf: AS_OF,
      funnel: { unit: language === 'ja' ? '円' : '¥' },
    }),
    texts: TRACKER_TEXTS[language],
    language,
    palette: 'standard',
    trackerId: 't',
    sheets: new Set(['funnel']),
    fixedDate: true,
    lastRows: {},
  };
  const sheets = Array.from({ length: count }, (_, index): SheetPlan => {
    const sheet = funnelSheet(context, context.tracker.funnel!);
    return { ...sheet, id: `funnel${index + 1}`, title: `Funnel ${index + 1}` };
  });
  return {
    version: 1,
    tracker: 't',
    language,
    sheets: [...sheets, settingsSheet(context)],
    active: 'funnel1',
    lists: {},
    names: [],
  };
}

/** Serial numbers of the first days of September 2025 … September 2026 and October 2026 (1900 system). */
const FIRST_DAYS = [
  45901, 45931, 45962, 45992, 46023, 46054, 46082, 46113, 46143, 46174, 46204, 46235, 46266, 46296,
];

/** Everything a user types to fill an empty funnel sheet, or to overwrite another funnel. */
export function typing(sheet: string, typed: TypedFunnel): Change[] {
  const { months, split, stages } = FUNNEL_ROWS;
  const cell = (column: string, row: number, value: Change['value']): Change => ({
    sheet,
    column,
    row,
    value,
  });
  const { businessDays, costPerTop, goal, openPipeline, share, unitValue } = typed;
  return [
    ...[goal, unitValue, openPipeline].map((value, row) => cell('shape', 5 + row, value)),
    ...[share, businessDays, costPerTop].map((value, row) => cell('rate', 5 + row, value)),
    ...Array.from({ length: MOST_STAGES }, (_, place) => {
      const stage = typed.stages[place];
      return [
        cell('stage', stages[0] + place, stage?.name ?? null),
        cell('actual', stages[0] + place, stage?.actual ?? null),
        cell('rate', stages[0] + place, stage?.rate ?? null),
        cell('benchmark', stages[0] + place, stage?.benchmark ?? null),
        cell('shape', split[0] + place, stage?.lag ?? null),
      ];
    }).flat(),
    cell('stage', months[0], FIRST_DAYS[FIRST_DAYS.length - 1 - typed.monthsOver] as number),
    ...Array.from({ length: MOST_MONTHS }, (_, month) =>
      cell('shape', months[0] + month, typed.monthGoals[month] ?? null),
    ),
  ];
}
