import type { Day } from '../../src/core/day.ts';
import { elapsedCalendar } from '../../src/core/elapsed.ts';
import { colour, STRETCH_THRESHOLDS, type State, TOO_EARLY } from '../../src/core/light.ts';
import {
  type Grade,
  type GradeScheme,
  grade,
  keyResultLight,
  keyResultScore,
  objectiveScore,
} from '../../src/core/okr.ts';
import { expectedNow } from '../../src/core/pace.ts';
import { goalShape, progress } from '../../src/core/progress.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { atLeast } from '../../src/core/tolerance.ts';

/** A row of the OKR sheet as core understands it; key results have depth 5. */
export interface OkrRow {
  readonly id: string;
  readonly depth: 1 | 2 | 3 | 4 | 5;
  readonly parent: string | null;
  readonly weight: number | null;
  readonly rollup: 'average' | 'weighted' | 'sum' | 'worst' | null;
  readonly actual: number | null;
  readonly target: number;
  readonly baseline: number | null;
  readonly unit: string;
}

/** What a row shows; `null` is a blank cell. */
export interface JudgedOkr {
  readonly state: State;
  readonly score: number | null;
  readonly pace: number | null;
  readonly grade: Grade | null;
  readonly expected: number | null;
  readonly keyResults: number | null;
}

/** What every row must show at this elapsed share, by core and rulings S17 alone. */
export function judgeOkrs(
  rows: readonly OkrRow[],
  asOf: Day,
  period: { start: Day; end: Day },
  scheme: GradeScheme,
): JudgedOkr[] {
  const elapsed = elapsedCalendar(period, asOf);
  const known = new Map<string, JudgedOkr>();
  const judgeRow = (row: OkrRow): JudgedOkr => {
    const before = known.get(row.id);
    if (before) return before;
    const judged =
      row.depth === 5 ? judgeKeyResult(row, elapsed) : judgeObjective(row, rows, elapsed, judgeRow);
    const graded = { ...judged, grade: gradeOf(judged.pace, scheme) };
    known.set(row.id, graded);
    return graded;
  };
  return rows.map(judgeRow);
}

function judgeKeyResult({ actual, baseline, target, weight }: OkrRow, elapsed: number): JudgedOkr {
  const goal = { target, baseline, direction: null };
  try {
    if ((weight ?? 1) < 0) throw new Refusal('weight', 'too_small');
    const expected = expectedNow(goal, goalShape(goal), elapsed);
    const early = elapsed < TOO_EARLY;
    const pace = actual === null || early ? null : progress(actual, goal) / elapsed;
    return {
      state: keyResultLight(actual, target, baseline, elapsed),
      score: actual === null ? null : keyResultScore(actual, target, baseline),
      pace,
      grade: null,
      expected,
      keyResults: null,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { state: 'check_input', score: null, pace: null, grade: null, expected: null, keyResults: null };
  }
}

function judgeObjective(
  row: OkrRow,
  rows: readonly OkrRow[],
  elapsed: number,
  judgeRow: (row: OkrRow) => JudgedOkr,
): JudgedOkr {
  const all = rows.filter(({ depth, parent }) => parent === row.id && depth > row.depth);
  const members = all.map((member) => ({ ...member, ...judgeRow(member) }));
  const keyResults = all.filter(({ depth }) => depth === 5).length;
  if ((row.weight ?? 1) < 0) {
    return {
      state: 'check_input',
      score: scoreOf(row, members),
      pace: null,
      grade: null,
      expected: null,
      keyResults,
    };
  }
  const score = scoreOf(row, members);
  const pace = score === null || elapsed < TOO_EARLY ? null : score / elapsed;
  const worst = row.rollup === 'worst' ? worstOf(members) : null;
  const own = (): State => {
    if (score === null) return 'no_data';
    if (worst !== null) return worst;
    if (atLeast(score, 1)) return 'achieved';
    return pace === null ? 'too_early' : colour(pace, 'up', STRETCH_THRESHOLDS);
  };
  return { state: own(), score, pace, grade: null, expected: null, keyResults };
}

type Member = OkrRow & JudgedOkr;

function scoreOf({ rollup }: OkrRow, members: readonly Member[]): number | null {
  const scored = members.filter(({ score }) => score !== null);
  if (rollup === 'sum') return sumOf(members.filter(({ depth }) => depth === 5));
  if (scored.length === 0) return null;
  const scores = scored.map(({ score }) => score);
  if (rollup === 'worst') return Math.min(...(scores as number[]));
  if (rollup === 'average') return objectiveScore(scores, []);
  // A negative weight of an objective is refused: its own light says so, and it does not count.
  const weights = scored.map(({ weight }) => Math.max(0, weight ?? 1));
  return weights.every((weight) => weight === 0) ? null : objectiveScore(scores, weights);
}

/** (Σ actual − Σ baseline) / (Σ target − Σ baseline) of key results with data, when their units are equal. */
function sumOf(keyResults: readonly Member[]): number | null {
  const known = keyResults.filter(({ score }) => score !== null);
  if (known.length === 0 || new Set(keyResults.map(({ unit }) => unit)).size > 1) return null;
  const total = (of: (member: Member) => number | null): number =>
    known.reduce((sum, member) => sum + (of(member) ?? 0), 0);
  const base = total(({ baseline }) => baseline);
  const way = total(({ target }) => target) - base;
  return way === 0 ? null : Math.max(0, Math.min(1, (total(({ actual }) => actual) - base) / way));
}

/** ■ over ▲ over ●; grey members do not count. */
function worstOf(members: readonly Member[]): State | null {
  const states = members.map(({ state }) => state);
  if (states.includes('needs_action')) return 'needs_action';
  if (states.includes('watch')) return 'watch';
  return states.some((state) => state === 'achieved' || state === 'on_track') ? 'on_track' : null;
}

function gradeOf(projected: number | null, scheme: GradeScheme): Grade | null {
  return projected === null ? null : grade(Math.max(0, Math.min(1, projected)), scheme);
}
