import { type Difficulty, difficulty } from '../../core/difficulty.ts';
import type { CoachTracker } from '../coach-tracker.ts';
import { given, kpi, type TrackerExample, type TrackerExamplesByRule } from '../example.ts';
import type { Found, TrackerRule } from '../rule.ts';
import { targetChance } from '../target-chance.ts';

/** Rules about how hard a target is, told from the history. */
export const targets: readonly TrackerRule[] = [
  {
    id: 'target-unrealistic',
    scope: 'tracker',
    severity: 'warning',
    source: 'S0 S4',
    texts: {
      title: { en: 'Hardly to be reached', ja: '届く見込みがほとんどありません' },
      sentence: {
        en: 'From its history, "{name}" reaches {target} with a chance of {percent}%.',
        ja: 'これまでの実績から見ると、「{name}」が{target}に届く見込みは{percent}%です。',
      },
      fix: {
        en: 'Lower the target to one that is 50 to 70% likely, or say what will be done differently.',
        ja: '50〜70%で届く値に下げるか、これまでと何を変えるかを決めましょう。',
      },
    },
    check: (tracker) => judged(tracker, 'unrealistic'),
  },
  {
    id: 'target-too-easy',
    scope: 'tracker',
    severity: 'warning',
    source: 'S0 S4',
    texts: {
      title: { en: 'Reached without effort', ja: '目標が易しすぎます' },
      sentence: {
        en: 'From its history, "{name}" reaches {target} with a chance of {percent}%.',
        ja: 'これまでの実績から見ると、「{name}」は{percent}%の見込みで{target}に届きます。',
      },
      fix: {
        en: 'Raise the target until it is 50 to 70% likely.',
        ja: '50〜70%で届く値まで上げましょう。',
      },
    },
    check: (tracker) => judged(tracker, 'too_easy'),
  },
];

function judged({ kpis = [] }: CoachTracker, verdict: Difficulty): readonly Found[] {
  return kpis.flatMap((kpi): readonly Found[] => {
    const chance = targetChance(kpi);
    if (chance === null || difficulty(chance) !== verdict) return [];
    const target = { amount: kpi.target ?? 0, unit: kpi.unit ?? '' };
    return [
      { row: kpi.id, field: 'target', facts: { name: kpi.name, target, percent: Math.round(chance * 100) } },
    ];
  });
}

/** Examples of these rules. */
export const targetsExamples = (): TrackerExamplesByRule => ({
  'target-unrealistic': {
    found: [180, 190, 300].map(orders),
    leftAlone: [170, 160, null].map(orders),
  },
  'target-too-easy': {
    found: [140, 120, 60].map(orders),
    leftAlone: [150, 160, null].map(orders),
  },
});

/** A year of orders, 51 so far and two months left. Source: domain section 3, Difficulty, the vector. */
function orders(target: number | null): TrackerExample {
  const history = [42, 55, 48, 61, 50, 58, 46, 63, 57, 52, 60, 56];
  return given(
    target === null
      ? 'no target yet'
      : `about 54 orders a month, 51 so far, two months left, target ${target}`,
    target === null ? '目標がまだない' : `月に約54件、いままで51件、残り2か月で、目標は${target}件`,
    (t) => ({ kpis: [kpi(t('Orders', '注文数'), { target, history, soFar: 51, periodsLeft: 2 })] }),
  );
}
