import type { State } from '../../core/light.ts';
import { type Grade, type GradeScheme, grade } from '../../core/okr.ts';
import type { Language } from '../../i18n/language.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import { stateOf } from '../../plan/measures/goal-row.ts';
import type { StandingSheets } from '../review/standing-review.ts';
import { SETTINGS_ROWS } from '../sheets/settings-cells.ts';
import { choiceOf } from '../standing/cell-meaning.ts';
import { identified } from '../standing/standing-goals.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import type { Tracker } from '../tracker.ts';

/** How a goal ended: what its sheet shows at the close of a cycle. */
export interface ClosingGoal {
  readonly id: string;
  readonly kind: 'objective' | 'key_result' | 'kpi' | 'qualitative';
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly state: State | null;
  /** 1 = the target; `null` for objectives. */
  readonly progress: number | null;
  /** 0…1; only objectives and key results are scored. */
  readonly score: number | null;
  readonly grade: Grade | null;
  readonly why: string;
  readonly next: string;
}

/** What the sheets compute of a row. */
type Computed = Pick<ClosingGoal, 'state' | 'progress' | 'score' | 'grade'> & {
  readonly actual: number | null;
};

/**
 * How did the goals of a tracker end? Objectives with their key results, then KPIs and qualitative goals, in the order
 * of their sheets, each with the light and the figures that stand there now. The grade is the one of the score reached,
 * in the scheme of the settings. Source: domain section 5, year; section 3, Grade.
 */
export function closingGoals(tracker: Tracker, sheets: StandingSheets, language: Language): ClosingGoal[] {
  const { scheme } = TRACKER_TEXTS[language].words;
  const settings = new SheetReader(sheets.settings ?? { columns: {}, values: [] }, 'settings');
  const chosen = choiceOf(settings.text(SETTINGS_ROWS.scheme, 'value'), scheme) ?? 's0';
  const okr = computedRows(sheets, 'okr', 'R', chosen);
  const kpi = computedRows(sheets, 'kpi', 'K', chosen);
  const qualitative = computedRows(sheets, 'qualitative', 'Q', chosen);
  return [
    ...tracker.objectives.flatMap(({ id, keyResults, name, owner }) => [
      {
        ...NO_FIGURES,
        id,
        kind: 'objective' as const,
        name,
        owner,
        ...okr(id),
        actual: null,
        progress: null,
      },
      ...keyResults.map((row) => ({ ...written(row), kind: 'key_result' as const, ...okr(row.id) })),
    ]),
    ...tracker.kpis.map((row) => ({ ...written(row), kind: 'kpi' as const, ...kpi(row.id) })),
    ...tracker.qualitative.map((row) => ({
      ...written({ ...row, why: row.verdict }),
      kind: 'qualitative' as const,
      ...qualitative(row.id),
    })),
  ];
}

const NO_FIGURES = { unit: '', baseline: null, target: null, why: '', next: '' } as const;

const UNKNOWN: Computed = { actual: null, state: null, progress: null, score: null, grade: null };

type Written = Pick<ClosingGoal, 'id' | 'name' | 'owner' | 'unit' | 'baseline' | 'target' | 'why' | 'next'>;

function written({ baseline, id, name, next, owner, target, unit, why }: Written): Written {
  return { id, name, owner, unit, baseline, target, why, next };
}

/** What a sheet computes of its rows, by their id. */
function computedRows(
  sheets: StandingSheets,
  table: 'okr' | 'kpi' | 'qualitative',
  letter: string,
  scheme: GradeScheme,
): (id: string) => Computed {
  const found = new Map<string, Computed>();
  const sheet = sheets[table];
  const cells = sheet && new SheetReader(sheet, table);
  for (const { id, row } of cells ? identified(cells, table, letter) : []) {
    const number = (column: string): number | null => cells?.number(row, column) ?? null;
    const score = table === 'okr' ? number('score') : null;
    found.set(id, {
      actual: number(table === 'qualitative' ? 'value' : 'actual'),
      state: stateOf(number('state')),
      progress: number('progress'),
      score,
      grade: score === null ? null : grade(Math.max(0, Math.min(1, score)), scheme),
    });
  }
  return (id) => found.get(id) ?? UNKNOWN;
}
