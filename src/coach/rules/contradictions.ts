import { halfWidth } from '../../core/half-width.ts';
import { STRETCH_THRESHOLDS } from '../../core/light.ts';
import { progress } from '../../core/progress.ts';
import { atLeast, exceeds } from '../../core/tolerance.ts';
import type { CoachFigures, CoachRow, CoachTracker } from '../coach-tracker.ts';
import { given, keyResult, kpi, type Names, objective, type TrackerExamplesByRule } from '../example.ts';
import type { Amount, Found, TrackerRule } from '../rule.ts';
import { readStatement } from '../wording/read-statement.ts';

/** How far a target may be from what follows from the others. Source: functions.md, GOAL_CONFLICT. */
const TOLERANCE = 1 / 20;

/**
 * A key result reaches further than what is committed to: about 70 to 80 % of it is expected. A KPI that asks for at
 * least this share of the way is its committed part, no second opinion. Source: domain section 3, Difficulty.
 */
const COMMITTED_SHARE = STRETCH_THRESHOLDS.green;

/** Rules about targets that cannot all be true. */
export const contradictions: readonly TrackerRule[] = [
  {
    id: 'contradiction',
    scope: 'set',
    severity: 'error',
    source: 'S0',
    texts: {
      title: { en: '{name} has two targets', ja: '「{name}」の目標が2つあります' },
      sentence: {
        en: '{firstFrom} says {first}, {secondFrom} {second}, a factor of {factor}.',
        ja: '{firstFrom}は{first}、{secondFrom}は{second}で、{factor}倍ちがいます。',
      },
      fix: {
        en: 'Find out which one is meant and use it in both places, e.g. {first}.',
        ja: 'どちらかに合わせましょう。例:{first}に合わせる',
      },
    },
    check: (tracker) => [...sameNames(tracker), ...formulas(tracker)],
  },
];

/** A goal with a target, and what decides whether another one of its name speaks of the same figure. */
interface Stated {
  readonly row: string;
  /** As typed. */
  readonly name: string;
  /** What it goes by: its name, and for a key result also what its sentence is about. */
  readonly keys: readonly string[];
  readonly from: 'OKR' | 'KPI';
  readonly target: number;
  readonly unit: string;
  readonly owner: string;
  readonly department: string;
  /** Start of a key result, 0 where none is known. */
  readonly start: number;
}

/** Two goals of one name and unit with different targets. */
function sameNames(tracker: CoachTracker): readonly Found[] {
  const goals = stated(tracker);
  return goals.flatMap((goal, index) => {
    const rival = goals.find((other, place) => place < index && isRival(other, goal));
    if (rival === undefined) return [];
    return differing(goal.row, goal.name, [rival.from, amount(rival)], [goal.from, amount(goal)]);
  });
}

/** Do two goals speak of one figure and disagree? Two people or departments may have two targets of one name. */
function isRival(other: Stated, goal: Stated): boolean {
  return (
    disagree(other.target, goal.target) &&
    other.keys.some((key) => key !== '' && goal.keys.includes(key)) &&
    agree(other.unit, goal.unit) &&
    (other.from === goal.from
      ? agree(other.department, goal.department) && agree(other.owner, goal.owner)
      : !isCommittedPart(goal, other))
  );
}

function agree(one: string, other: string): boolean {
  return one === other || one === '' || other === '';
}

/** Is this KPI what is expected of that key result: most of the way, and not beyond? */
function isCommittedPart(kpi: Stated, { start, target }: Stated): boolean {
  if (start === target) return false;
  const share = progress(kpi.target, { target, baseline: start, direction: null });
  return atLeast(share, COMMITTED_SHARE) && atLeast(1, share);
}

/** A target against what its formula gives for the other targets. */
function formulas(tracker: CoachTracker): readonly Found[] {
  const goals = stated(tracker);
  const goalOf = (name: string) => goals.find(({ keys }) => keys.includes(keyOf(name)));
  return (tracker.relations ?? []).flatMap(({ formula, root, compute }) => {
    const goal = goalOf(root);
    const computed = compute((name) => goalOf(name)?.target ?? null);
    if (goal === undefined || computed === null) return [];
    return differing(
      goal.row,
      root,
      [goal.from, amount(goal)],
      [formula, { amount: computed, unit: goal.unit }],
    );
  });
}

function differing(
  row: string,
  name: string,
  [firstFrom, first]: Side,
  [secondFrom, second]: Side,
): readonly Found[] {
  if (!disagree(first.amount, second.amount)) return [];
  const factor = Math.max(first.amount, second.amount) / Math.min(first.amount, second.amount);
  return [{ row, field: 'target', facts: { name, firstFrom, first, secondFrom, second, factor } }];
}

/** Are two targets further apart than the tolerance? Only amounts above 0 have a factor between them. */
function disagree(one: number, other: number): boolean {
  return one > 0 && other > 0 && exceeds(Math.abs(one / other - 1), TOLERANCE);
}

type Side = readonly [from: string, amount: Amount];

function amount({ target, unit }: Stated): Amount {
  return { amount: target, unit };
}

/** All goals with a target, key results first. */
function stated({ objectives = [], kpis = [] }: CoachTracker): readonly Stated[] {
  const keyResults = objectives.flatMap(({ department, keyResults: rows = [] }) =>
    rows.map((row) => ({ ...row, department: row.department ?? department ?? null })),
  );
  return [
    ...keyResults.flatMap((row) => {
      const keys = [keyOf(row.name), keyOf(readStatement('keyResult', row.name).subject)];
      return statedBy(row, { keys, from: 'OKR', start: row.baseline ?? 0 });
    }),
    ...kpis.flatMap((row) => statedBy(row, { keys: [keyOf(row.name)], from: 'KPI', start: 0 })),
  ];
}

function statedBy(
  { department, id, name, owner, target, unit }: CoachRow & CoachFigures,
  rest: Pick<Stated, 'keys' | 'from' | 'start'>,
): readonly Stated[] {
  if (typeof target !== 'number') return [];
  return [
    { row: id, name, target, unit: unit ?? '', owner: owner ?? '', department: department ?? '', ...rest },
  ];
}

/** The name without spaces, brackets and letter case, so that 月商 (税抜) and 月商 are one. */
function keyOf(name: string): string {
  return halfWidth(name)
    .replace(/\(.*?\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Examples of these rules. */
export const contradictionsExamples = (): TrackerExamplesByRule => ({
  contradiction: {
    found: [
      given('OKR says ¥50M, KPI ¥5M', 'OKRは5,000万円、KPIは500万円', (t) => ({
        objectives: [
          objective('A', {
            keyResults: [
              keyResult(t('Monthly sales from ¥10M to ¥50M', '月商を1,000万円から5,000万円にする'), {
                target: 5e7,
                unit: '円',
              }),
            ],
          }),
        ],
        kpis: [kpi(t('Monthly sales', '月商'), { target: 5e6, unit: '円' })],
      })),
      given('two rows of one name', '同じ名前の2行', (t) => ({
        kpis: [
          kpi(t('Orders', '注文数'), { id: '1', target: 100 }),
          kpi(t('Orders', '注文数'), { id: '2', target: 200 }),
        ],
      })),
      given('sales = customers × price gives 10 times', '売上 = 客数 × 単価 で10倍', (t) => bySales(t, 5e6)),
    ],
    leftAlone: [
      given('both say ¥50M', 'どちらも5,000万円', (t) => ({
        objectives: [
          objective('A', {
            keyResults: [
              keyResult(t('Monthly sales from ¥10M to ¥50M', '月商を1,000万円から5,000万円にする'), {
                target: 5e7,
                unit: '円',
              }),
            ],
          }),
        ],
        kpis: [kpi(t('Monthly sales', '月商'), { target: 5e7, unit: '円' })],
      })),
      given('the KPI is most of the way of the key result', 'KPIは、高い成果指標の途中の値', (t) => ({
        objectives: [
          objective('A', {
            keyResults: [keyResult(t('LTV from 28 to 56', 'LTVを28から56に'), { baseline: 28, target: 56 })],
          }),
        ],
        kpis: [kpi('LTV', { target: 50 })],
      })),
      given('one figure of two people', '2人それぞれの目標', (t) => ({
        kpis: [
          kpi(t('First visits', '初回訪問'), { id: '1', target: 20, owner: t('Sato', '佐藤') }),
          kpi(t('First visits', '初回訪問'), { id: '2', target: 30, owner: t('Suzuki', '鈴木') }),
        ],
      })),
      given('the formula fits within 5%', '式との差が5%以内', (t) => bySales(t, 4.9e7)),
      given('same name, other unit', '名前は同じで単位がちがう', (t) => ({
        kpis: [
          kpi(t('Awareness', '認知'), { id: '1', target: 0.5, unit: '%' }),
          kpi(t('Awareness', '認知'), { id: '2', target: 3, unit: '位' }),
        ],
      })),
    ],
  },
});

function bySales(t: Names, target: number): CoachTracker {
  const [sales, customers, price] = [t('Sales', '売上'), t('Customers', '客数'), t('Price', '単価')];
  return {
    kpis: [
      kpi(sales, { target, unit: '円' }),
      kpi(customers, { target: 10000, unit: '人' }),
      kpi(price, { target: 5000, unit: '円' }),
    ],
    relations: [
      {
        formula: `${sales} = ${customers} × ${price}`,
        root: sales,
        compute: (of) => (of(customers) ?? Number.NaN) * (of(price) ?? Number.NaN) || null,
      },
    ],
  };
}
