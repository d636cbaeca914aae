import type { CoachKeyResult, CoachRow, CoachTracker } from '../coach-tracker.ts';
import { given, keyResult, kpi, objective, type TrackerExamplesByRule } from '../example.ts';
import { isEmpty } from '../is-empty.ts';
import { isRed } from '../light-of.ts';
import type { Found, TrackerRule } from '../rule.ts';

/** So many periods missed in a row call for a look at the cause. Source: domain section 3, Streak. */
const MISSES = 3;

/** Rules about rows that are red or keep missing: somebody should say why, and what comes next. */
export const attention: readonly TrackerRule[] = [
  {
    id: 'red-no-why',
    scope: 'tracker',
    severity: 'warning',
    source: 'S0 S3 S4',
    texts: {
      title: { en: '■ without a cause', ja: '■ の原因が書かれていません' },
      sentence: {
        en: '"{name}" is ■, but nobody has written why.',
        ja: '「{name}」は ■ ですが、原因が空です。',
      },
      fix: {
        en: 'Write one line: what changed since it was ●?',
        ja: '1行で書きましょう。例:● だったときから何が変わったか',
      },
    },
    check: (tracker) => redRows(tracker, 'why', ({ why }) => isEmpty(why)),
  },
  {
    id: 'red-no-action',
    scope: 'tracker',
    severity: 'warning',
    source: 'S0 S3 S4',
    texts: {
      title: { en: '■ without a next step', ja: '■ の次の一手がありません' },
      sentence: {
        en: '"{name}" is ■, and what happens next is open.',
        ja: '「{name}」は ■ ですが、次に何をするかが決まっていません。',
      },
      fix: {
        en: 'Write one step with a name and a date.',
        ja: 'だれが、いつまでに、何をするかを1つ書きましょう。',
      },
    },
    check: (tracker) => redRows(tracker, 'next', ({ next }) => isEmpty(next)),
  },
  {
    id: 'three-misses',
    scope: 'tracker',
    severity: 'error',
    source: 'S4',
    texts: {
      title: { en: 'Missed {misses} times in a row', ja: '{misses}回続けて未達です' },
      sentence: {
        en: '"{name}" missed {misses} times in a row; that is hardly chance.',
        ja: '「{name}」が{misses}回続けて未達です。偶然とは言えません。',
      },
      fix: {
        en: 'Find the cause and choose a next step, or correct the target.',
        ja: '原因を分析し、次の一手を決めましょう。目標が合わないときは直します。',
      },
    },
    check: ({ kpis = [] }) =>
      kpis.flatMap(({ id, name, misses }): readonly Found[] =>
        typeof misses === 'number' && misses >= MISSES
          ? [{ row: id, field: 'misses', facts: { name, misses } }]
          : [],
      ),
  },
];

function redRows(
  { objectives = [], kpis = [] }: CoachTracker,
  field: Found['field'],
  lacks: (row: CoachRow) => boolean,
): readonly Found[] {
  return [...objectives.flatMap(({ keyResults = [] }) => keyResults), ...kpis]
    .filter((row) => isRed(row) && lacks(row))
    .map(({ id, name }) => ({ row: id, field, facts: { name } }));
}

/** Examples of these rules. */
export const attentionExamples = (): TrackerExamplesByRule => ({
  'red-no-why': {
    found: [
      given('■, no cause', '■ で原因なし', () => ({
        kpis: [kpi('A', { state: 'needs_action', why: null })],
      })),
      given('overdue, no cause', '期限切れで原因なし', () => ({
        kpis: [kpi('A', { state: 'overdue', why: '' })],
      })),
      given('a key result ■, no cause', '成果指標が ■ で原因なし', () =>
        oneKeyResult({ state: 'needs_action', why: null }),
      ),
    ],
    leftAlone: [
      given('■ with a cause', '原因のある ■', (t) => ({
        kpis: [kpi('A', { state: 'needs_action', why: t('stock ran out', '在庫切れ') })],
      })),
      given('▲ without a cause', '原因のない ▲', () => ({ kpis: [kpi('A', { state: 'watch', why: null })] })),
      given('no column for causes', '原因の列がない', () => ({
        kpis: [kpi('A', { state: 'needs_action' })],
      })),
    ],
  },
  'red-no-action': {
    found: [
      given('■, no next step', '■ で次の一手なし', () => ({
        kpis: [kpi('A', { state: 'needs_action', next: null })],
      })),
      given('overdue, no next step', '期限切れで次の一手なし', () => ({
        kpis: [kpi('A', { state: 'overdue', next: null })],
      })),
      given('a key result ■, no next step', '成果指標が ■ で次の一手なし', () =>
        oneKeyResult({ state: 'needs_action', next: ' ' }),
      ),
    ],
    leftAlone: [
      given('■ with a next step', '次の一手のある ■', (t) => ({
        kpis: [kpi('A', { state: 'needs_action', next: t('call 5 shops', '5店に電話') })],
      })),
      given('● without a next step', '次の一手のない ●', () => ({
        kpis: [kpi('A', { state: 'on_track', next: null })],
      })),
      given('no column for next steps', '次の一手の列がない', () => ({
        kpis: [kpi('A', { state: 'needs_action' })],
      })),
    ],
  },
  'three-misses': {
    found: [3, 4, 12].map((misses) =>
      given(`missed ${misses} times in a row`, `${misses}回続けて未達`, (t) => ({
        kpis: [kpi(t('Repeat rate', 'リピート率'), { misses })],
      })),
    ),
    leftAlone: [2, 0, null].map((misses) =>
      given(`misses: ${misses ?? 'none known'}`, `連続未達:${misses ?? '記録なし'}`, () => ({
        kpis: [kpi('A', { misses })],
      })),
    ),
  },
});

function oneKeyResult(row: Partial<CoachKeyResult>): CoachTracker {
  return { objectives: [objective('A', { keyResults: [keyResult('K', row)] })] };
}
