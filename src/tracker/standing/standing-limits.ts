import type { CycleClock } from '../../core/cycle-clock.ts';
import { type Day, parseDay } from '../../core/day.ts';
import {
  areThresholds,
  KPI_THRESHOLDS,
  STRETCH_THRESHOLDS,
  type Thresholds,
  TOO_EARLY,
} from '../../core/light.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import { MONTH_ROWS, SETTINGS_ROWS as ROWS } from '../sheets/settings-cells.ts';
import { choiceOf, dateOf } from './cell-meaning.ts';
import { standingSettings } from './standing-settings.ts';
import { SheetReader, type StandingSheet } from './standing-sheet.ts';

/** How the settings of a tracker want its rows to be judged. */
export interface StandingLimits {
  readonly clock: CycleClock;
  /** For KPIs and goals in words, and for key results. */
  readonly limits: Thresholds;
  readonly stretch: Thresholds;
  readonly guard: number;
}

/** Limits of lights and the counting of time as they stand; what cannot be used gets the value of a new tracker. */
export function standingLimits(sheet: StandingSheet | undefined): StandingLimits {
  const { cycle, holidays = [], language } = standingSettings(sheet);
  const cells = new SheetReader(sheet ?? { columns: {}, values: [] }, 'settings');
  const method = choiceOf(cells.text(ROWS.method, 'value'), TRACKER_TEXTS[language].words.method);
  const [start, end] = [parseDay(cycle.start) as Day, parseDay(cycle.end) as Day];
  return {
    clock: {
      start: Math.min(start, end),
      end,
      method: method ?? 'calendar',
      holidays: holidays.map((date) => parseDay(date) as Day),
      weights: MONTH_ROWS.map((row) => cells.number(row, 'value')),
    },
    limits: thresholds(cells, ROWS.green, ROWS.yellow, KPI_THRESHOLDS),
    stretch: thresholds(cells, ROWS.stretchGreen, ROWS.stretchYellow, STRETCH_THRESHOLDS),
    guard: cells.number(ROWS.guard, 'value') ?? TOO_EARLY,
  };
}

function thresholds(cells: SheetReader, greenRow: number, yellowRow: number, usual: Thresholds): Thresholds {
  const [green, yellow] = [cells.number(greenRow, 'value'), cells.number(yellowRow, 'value')];
  return green !== null && yellow !== null && areThresholds({ green, yellow }) ? { green, yellow } : usual;
}

/** The day the figures are about, `yyyy-mm-dd`; `null` where the settings hold none. Source: rulings 63. */
export function standingAsOf(sheet: StandingSheet | undefined): string | null {
  return sheet ? dateOf(new SheetReader(sheet, 'settings').value(ROWS.asOf, 'value')) : null;
}
