import type { CoachKeyResult, CoachTracker } from '../coach-tracker.ts';
import { given, keyResult, kpi, objective, type TrackerExamplesByRule } from '../example.ts';
import { isEmpty } from '../is-empty.ts';
import type { CoachFacts, Found, TrackerRule } from '../rule.ts';
import { readStatement } from '../wording/read-statement.ts';

/** Rules about the parts a goal needs to be kept: start, date, owner, reason, method. */
export const parts: readonly TrackerRule[] = [
  {
    id: 'kr-no-baseline',
    scope: 'set',
    severity: 'warning',
    source: 'S1 S3 S4',
    texts: {
      title: { en: 'Where does it start?', ja: 'いまの値がありません' },
      sentence: {
        en: '"{name}" has a target, but not the value of today, so progress cannot be told.',
        ja: '「{name}」は目標値だけで、どこから始まるかが分かりません。',
      },
      fix: {
        en: 'Type the value of today as baseline: from … to {target}.',
        ja: '基準値にいまの値を入れましょう。例:◯から{target}へ',
      },
    },
    check: (tracker) =>
      eachKeyResult(tracker, 'baseline', ({ name, baseline, target, unit }) =>
        baseline === null && typeof target === 'number'
          ? { name, target: { amount: target, unit: unit ?? '' } }
          : null,
      ),
  },
  {
    id: 'kr-no-deadline',
    scope: 'set',
    severity: 'warning',
    source: 'S1 S3 S4',
    texts: {
      title: { en: 'By when?', ja: '期限がありません' },
      sentence: {
        en: '"{name}" names no date, so it can never be late.',
        ja: '「{name}」には期限がなく、遅れているかが分かりません。',
      },
      fix: {
        en: 'Add the end of the cycle or an earlier date: "{name} by (month)".',
        ja: '期の終わりか、それより前の日を入れましょう。例:{name}(◯月末)',
      },
    },
    check: (tracker) =>
      eachKeyResult(tracker, 'end', ({ name, end }) =>
        end === null && readStatement('keyResult', name).deadline === null ? { name } : null,
      ),
  },
  {
    id: 'kr-no-owner',
    scope: 'set',
    severity: 'warning',
    source: 'S1 S3 S4',
    texts: {
      title: { en: 'Who looks after it?', ja: '担当がいません' },
      sentence: {
        en: '"{name}" belongs to nobody yet, so nobody will notice when it stops.',
        ja: '「{name}」の担当が空です。止まっても気づく人がいません。',
      },
      fix: { en: 'Enter one name as owner.', ja: '担当に1人の名前を入れましょう。' },
    },
    check: (tracker) =>
      eachKeyResult(tracker, 'owner', ({ name, owner }) => (isEmpty(owner) ? { name } : null)),
  },
  {
    id: 'target-no-evidence',
    scope: 'set',
    severity: 'warning',
    source: 'S0 S2',
    texts: {
      title: { en: 'Why this target?', ja: '目標の根拠がありません' },
      sentence: {
        en: '"{name}" aims at {target}, but the reason for it is not written down.',
        ja: '「{name}」の目標は{target}ですが、その理由が書かれていません。',
      },
      fix: {
        en: 'Write one line, e.g. "The best month so far was …" or "Needed for the final goal: …".',
        ja: '1行で書きましょう。例:「これまでの最高が◯」「最終目標から逆算して◯」',
      },
    },
    check: ({ kpis = [] }) =>
      kpis.flatMap(({ id, name, target, unit, evidence }): readonly Found[] =>
        typeof target === 'number' && isEmpty(evidence)
          ? [{ row: id, field: 'evidence', facts: { name, target: { amount: target, unit: unit ?? '' } } }]
          : [],
      ),
  },
  {
    id: 'method-missing',
    scope: 'set',
    severity: 'warning',
    source: 'S0',
    texts: {
      title: { en: 'How is it measured?', ja: '測り方が決まっていません' },
      sentence: {
        en: '"{name}" does not say {missing}, so it will be forgotten.',
        ja: '「{name}」は{missing}が空です。決めておかないと続きません。',
      },
      fix: {
        en: 'Fill in who measures, with what, and when, e.g. "Sato, Analytics, Mondays".',
        ja: 'だれが、何で、いつ測るかを入れましょう。例:佐藤、Googleアナリティクス、毎週月曜',
      },
    },
    check: ({ kpis = [] }) =>
      kpis.flatMap(({ id, name, owner, tool, when }): readonly Found[] => {
        const missing = METHOD.filter(({ key }) => isEmpty({ owner, tool, when }[key]));
        if (missing.length === 0) return [];
        const words = {
          en: missing.map(({ en }) => en).join(' and '),
          ja: missing.map(({ ja }) => ja).join('・'),
        };
        return [{ row: id, field: missing[0]!.key, facts: { name, missing: words } }];
      }),
  },
];

/** Who measures, with what, and when, as columns and in words. */
const METHOD = [
  { key: 'owner', en: 'who measures it', ja: '担当' },
  { key: 'tool', en: 'with what', ja: '測り方' },
  { key: 'when', en: 'when', ja: '測る日' },
] as const;

function eachKeyResult(
  { objectives = [] }: CoachTracker,
  field: Found['field'],
  check: (keyResult: CoachKeyResult) => CoachFacts | null,
): readonly Found[] {
  return objectives.flatMap(({ keyResults = [] }) =>
    keyResults.flatMap((keyResult): readonly Found[] => {
      const facts = check(keyResult);
      return facts === null ? [] : [{ row: keyResult.id, field, facts }];
    }),
  );
}

/** Examples of these rules. */
export const partsExamples = (): TrackerExamplesByRule => ({
  'kr-no-baseline': {
    found: [
      given('target 300,000, no baseline', '目標30万、基準値なし', () =>
        oneKeyResult({ target: 300000, baseline: null }),
      ),
      given('target 60%, no baseline', '目標60%、基準値なし', () =>
        oneKeyResult({ target: 0.6, unit: '%', baseline: null }),
      ),
      given('target 0, no baseline', '目標0、基準値なし', () => oneKeyResult({ target: 0, baseline: null })),
    ],
    leftAlone: [
      given('from 80,000 to 300,000', '8万から30万へ', () =>
        oneKeyResult({ target: 300000, baseline: 80000 }),
      ),
      given('a baseline of 0', '基準値が0', () => oneKeyResult({ target: 30, baseline: 0 })),
      given('no column for the baseline', '基準値の列がない', () => oneKeyResult({ target: 30 })),
    ],
  },
  'kr-no-deadline': {
    found: [
      given('no end date', '終了日なし', () => oneKeyResult({ end: null })),
      given('a text without a date', '期限のない文', (t) =>
        oneKeyResult({ name: t('NPS from 30 to 50', 'NPSを30から50に'), end: null }),
      ),
      given('"soon" is no date', '「早めに」は期限ではない', (t) =>
        oneKeyResult({ name: t('NPS 50 soon', 'NPSを早めに50に'), end: null }),
      ),
    ],
    leftAlone: [
      given('an end date', '終了日あり', () => oneKeyResult({ end: 20000 })),
      given('the date stands in the text', '文の中に期限がある', (t) =>
        oneKeyResult({ name: t('NPS 50 by June', 'NPSを50に(3月末)'), end: null }),
      ),
      given('no column for the date', '期限の列がない', () => oneKeyResult({})),
    ],
  },
  'kr-no-owner': {
    found: [
      given('no owner', '担当なし', () => oneKeyResult({ owner: null })),
      given('an owner of spaces', '空白だけの担当', () => oneKeyResult({ owner: '  ' })),
      given('a row with everything but an owner', '担当だけがない行', () =>
        oneKeyResult({ target: 1, baseline: 0, end: 20000, owner: null }),
      ),
    ],
    leftAlone: [
      given('an owner', '担当あり', (t) => oneKeyResult({ owner: t('Sato', '佐藤') })),
      given('a team as owner', 'チームが担当', (t) => oneKeyResult({ owner: t('Web team', 'Webチーム') })),
      given('no column for the owner', '担当の列がない', () => oneKeyResult({})),
    ],
  },
  'target-no-evidence': {
    found: [
      given('a target without a reason', '根拠のない目標', () => ({
        kpis: [kpi('A', { target: 5, evidence: null })],
      })),
      given('an empty reason', '空の根拠', () => ({ kpis: [kpi('A', { target: 5, evidence: '' })] })),
      given('one of two without', '2つのうち1つにない', () => ({
        kpis: [kpi('A', { target: 5, evidence: null }), kpi('B', { target: 5, evidence: 'x' })],
      })),
    ],
    leftAlone: [
      given('a reason', '根拠あり', (t) => ({
        kpis: [kpi('A', { target: 5, evidence: t('best month: 4.8', '最高の月が4.8') })],
      })),
      given('no target yet', '目標がまだない', () => ({
        kpis: [kpi('A', { target: null, evidence: null })],
      })),
      given('no column for reasons', '根拠の列がない', () => ({ kpis: [kpi('A', { target: 5 })] })),
    ],
  },
  'method-missing': {
    found: [
      given('no tool', '測り方なし', (t) => ({
        kpis: [kpi('A', { owner: t('Sato', '佐藤'), tool: null, when: t('Mondays', '月曜') })],
      })),
      given('no day', '測る日なし', () => ({ kpis: [kpi('A', { when: null })] })),
      given('nothing at all', '何もない', () => ({
        kpis: [kpi('A', { owner: null, tool: null, when: null })],
      })),
    ],
    leftAlone: [
      given('all three are there', '3つともある', (t) => ({
        kpis: [kpi('A', { owner: t('Sato', '佐藤'), tool: 'CRM', when: t('Mondays', '月曜') })],
      })),
      given('no such columns', '列がない', () => ({ kpis: [kpi('A')] })),
      given('only the tool was handed over', '測り方だけを渡した', () => ({
        kpis: [kpi('A', { tool: 'CRM' })],
      })),
    ],
  },
});

function oneKeyResult(row: Partial<CoachKeyResult>): CoachTracker {
  return { objectives: [objective('A', { keyResults: [keyResult('K', row)] })] };
}
