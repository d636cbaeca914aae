import { addMonths, type Day, isoDate, parseDay } from '../../core/day.ts';
import { fiscalPeriod } from '../../core/fiscal-period.ts';
import { cycleName } from '../../i18n/cycle-name.ts';
import type { Language } from '../../i18n/language.ts';
import { labelledId } from '../standing/cell-meaning.ts';
import type { Tracker, TrackerInput } from '../tracker.ts';

type Cycle = Tracker['cycle'];

/** More months than any cycle has. */
const MOST_MONTHS = 60;

/**
 * Which cycle follows this one? It starts on the day after and is as long: in whole months where the cycle is made of
 * them, else in days. Years and quarters are called as usual, others by their days.
 */
export function cycleAfter(cycle: Cycle, language: Language): Cycle {
  const [start, end] = [dayOf(cycle.start), dayOf(cycle.end)];
  const months = monthsOf(start, end);
  const first = end + 1;
  const last = months === null ? first + (end - start) : addMonths(first, months) - 1;
  const dates = { start: isoDate(first), end: isoDate(last) };
  const isUsual = months === 3 || months === 12;
  const name = isUsual
    ? cycleName(fiscalPeriod(first, cycle.fiscalStart), months, language)
    : `${dates.start}–${dates.end}`;
  return { ...cycle, name, ...dates };
}

/** How many whole months are there from the first to the last day? `null` where there is a rest. */
function monthsOf(start: Day, end: Day): number | null {
  for (let months = 1; months <= MOST_MONTHS; months += 1) {
    if (addMonths(start, months) - 1 === end) return months;
  }
  return null;
}

/**
 * The goals that go on in the next cycle, as a new tracker: names, owners, ids and parents stay; a goal with a baseline
 * begins where it ended, and its target is to be decided; one without keeps its target. Figures, dates and causes
 * belong to the old cycle, next steps go on. An objective comes along with its key results and with what is below it;
 * an action that is not done with its goal.
 *
 * @param carried ids of objectives, key results, KPIs and qualitative goals
 * @param asOf `yyyy-mm-dd`
 * Source: domain section 5; rulings B20 (the present tracker stays).
 */
export function nextCycle(
  tracker: Tracker,
  carried: ReadonlySet<string>,
  asOf: string,
  language: Language,
): TrackerInput {
  const objectives = keptObjectives(tracker, carried);
  const kpis = tracker.kpis.filter(({ id }) => carried.has(id));
  const qualitative = tracker.qualitative.filter(({ id }) => carried.has(id));
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const kept = new Set([...objectives, ...keyResults, ...kpis, ...qualitative].map(({ id }) => id));
  const known = (id: string | null): boolean => id !== null && kept.has(id);
  return {
    ...tracker,
    cycle: cycleAfter(tracker.cycle, language),
    asOf,
    objectives: objectives.map((objective) => ({
      ...objective,
      parent: known(objective.parent) ? objective.parent : null,
      keyResults: objective.keyResults.map((row) => ({ ...begun(row), confidence: null })),
    })),
    kpis: kpis.map((row) => ({
      ...begun(row),
      misses: null,
      parent: known(labelledId(row.parent)) ? row.parent : '',
    })),
    qualitative: qualitative.map((goal) => ({
      ...goal,
      answers: [],
      typed: null,
      measured: null,
      verdict: '',
    })),
    actions: tracker.actions.filter(
      ({ goal, status }) => known(goal) && status !== 'done' && status !== 'dropped',
    ),
    checkIns: [],
  };
}

/** The chosen objectives, those of chosen key results, and all above them; each with its chosen key results. */
function keptObjectives({ objectives }: Tracker, carried: ReadonlySet<string>): Tracker['objectives'] {
  const chosen = objectives.map((objective) => ({
    ...objective,
    keyResults: objective.keyResults.filter(({ id }) => carried.has(id)),
  }));
  const kept = new Set(
    chosen.filter(({ id, keyResults }) => carried.has(id) || keyResults.length > 0).map(({ id }) => id),
  );
  for (let size = 0; size < kept.size; ) {
    size = kept.size;
    for (const { id, parent } of objectives) if (kept.has(id) && parent !== null) kept.add(parent);
  }
  return chosen.filter(({ id }) => kept.has(id));
}

type Row = Tracker['kpis'][number] | Tracker['objectives'][number]['keyResults'][number];

function begun<T extends Row>(row: T): T {
  const { actual, baseline } = row;
  const moves = baseline !== null && actual !== null;
  return {
    ...row,
    ...(moves ? { baseline: actual, target: null } : {}),
    actual: null,
    start: null,
    end: null,
    updated: null,
    why: '',
    history: { values: [], states: [], previousConfidence: null },
  };
}

function dayOf(date: string): Day {
  return parseDay(date) as Day;
}
