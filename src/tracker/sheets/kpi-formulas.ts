import type { TrackerTexts } from '../../i18n/tracker.ts';
import { all, BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import { elapsedFormula, judgedFormula } from '../../plan/measures/elapsed.ts';
import { ageFormula, freshnessFormula, freshStateFormula } from '../../plan/measures/freshness.ts';
import { type GoalRow, SHAPE, STATE } from '../../plan/measures/goal-row.ts';
import {
  expectedFormula,
  landingFormula,
  neededFormula,
  paceFormula,
  periodsLeftFormula,
} from '../../plan/measures/pace.ts';
import { barFormula, progressFormula } from '../../plan/measures/progress.ts';
import { shapeFormula } from '../../plan/measures/shape.ts';
import { lightFormula, stateFormula } from '../../plan/measures/state.ts';
import { sentence } from '../../plan/sentence.ts';
import { goalLabel } from './goal-label.ts';
import type { KpiColumn } from './kpi-columns.ts';
import { inScope } from './scope.ts';
import { SETTINGS, settingsList } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** The cells of a KPI row as the measures read them. */
const KPI_ROW: GoalRow = {
  name: '{name}',
  actual: '{actual}',
  target: '{target}',
  baseline: '{baseline}',
  direction: '{direction}',
  kind: '{kind}',
  tolerance: '{tolerance}',
  cadence: '{cadence}',
  updated: '{updated}',
  start: '{start}',
  end: '{end}',
  shape: '{shape}',
  progress: '{progress}',
  elapsed: '{elapsed}',
  judged: '{judged}',
  pace: '{pace}',
  state: '{state}',
};

/** What computes the columns of a KPI row. */
export function kpiFormulas({ sheets, texts }: SheetContext): Partial<Record<KpiColumn, string>> {
  const { words } = texts;
  const row = KPI_ROW;
  const { fresh } = texts.kpi;
  const days = (age: string): string => sentence(fresh.days, { n: age });
  return {
    light: lightFormula(row.state, SETTINGS),
    bar: barFormula(row.progress, 12),
    progress: progressFormula(row),
    pace: paceFormula(row, SETTINGS),
    expected: expectedFormula(row),
    landing: landingFormula(row, words),
    needed: neededFormula(row, '{periods_left}'),
    freshness: freshnessFormula(row, '{age}', '{fresh_state}', fresh, days),
    remark: remarkFormula(texts),
    elapsed: elapsedFormula(row, SETTINGS, words),
    age: ageFormula(row, SETTINGS),
    fresh_state: freshStateFormula(row, '{age}', words),
    periods_left: periodsLeftFormula(row, SETTINGS, words),
    state: stateFormula(row, SETTINGS),
    shape: shapeFormula(row, SETTINGS, words),
    judged: judgedFormula(row, words),
    label: `=${when(isBlank(row.name), BLANK, goalLabel('{id}', row.name))}`,
    ...(sheets.has('dashboard')
      ? { group: groupFormula(words.all), rank: rankFormula(), shown: shownFormula() }
      : {}),
  };
}

/** What the row says about itself: missed periods first, then what the light cannot say. Source: look, section 4. */
function remarkFormula({ kpi: { remarks } }: TrackerTexts): string {
  const missed = all('ISNUMBER({misses})', '{misses}>=3');
  return `=${cases(
    [
      [isBlank('{state}'), BLANK],
      [`{state}=${STATE.check_input}`, text(remarks.checkInput)],
      [missed, sentence(remarks.misses, { n: '{misses}' })],
      [`{state}=${STATE.no_data}`, text(remarks.noData)],
      [`{state}=${STATE.achieved}`, text(remarks.achieved)],
    ],
    BLANK,
  )}`;
}

/**
 * In which stage of the settings (1, 2, …; 0 = none of them) does the row count on the dashboard? Blank where the
 * row is not of the department or person chosen there.
 */
function groupFormula(everybody: string): string {
  const stage = `IFERROR(MATCH({stage};${settingsList('stage')};0);0)`;
  return `=${cases(
    [
      [`{shape}=${SHAPE.blank}`, BLANK],
      [inScope(everybody), stage],
    ],
    BLANK,
  )}`;
}

/** What to look at first: overdue, then by pace, then by row; smallest first. Source: rulings 64. */
function rankFormula(): string {
  const attention = all(`{state}>=${STATE.watch}`, `{state}<=${STATE.overdue}`);
  const overdue = when(`{state}=${STATE.overdue}`, '0-10^6', '0');
  return `=${when(all('ISNUMBER({group})', attention), `${overdue}+MAX(-1000;{pace})+ROW()/10^9`, BLANK)}`;
}

/** Is the landing of the row worth showing: judged, and from a fresh figure? The row's number, else blank. */
function shownFormula(): string {
  const judged = all('ISNUMBER({group})', 'ISNUMBER({landing})', `{state}<=${STATE.needs_action}`);
  return `=${when(all(judged, '{fresh_state}=1'), 'ROW()', BLANK)}`;
}
