import { type Difficulty, difficulty } from '../../core/difficulty.ts';
import type { CoachTracker } from '../coach-tracker.ts';
import { given, kpi, type TrackerExample, type TrackerExamplesByRule } from '../example.ts';
import type { Found, TrackerRule } from '../rule.ts';

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
  return kpis.flatMap(({ id, name, target, unit, probability }): readonly Found[] => {
    if (typeof target !== 'number' || typeof probability !== 'number') return [];
    if (difficulty(probability) !== verdict) return [];
    const facts = {
      name,
      target: { amount: target, unit: unit ?? '' },
      percent: Math.round(probability * 100),
    };
    return [{ row: id, field: 'target', facts }];
  });
}

/** Examples of these rules. */
export const targetsExamples = (): TrackerExamplesByRule => ({
  'target-unrealistic': {
    found: [0, 0.01, 0.049].map(withChance),
    leftAlone: [0.05, 0.6, null].map(withChance),
  },
  'target-too-easy': {
    found: [0.91, 0.97, 1].map(withChance),
    leftAlone: [0.9, 0.6, null].map(withChance),
  },
});

function withChance(probability: number | null): TrackerExample {
  const words =
    probability === null ? ['no history', '実績なし'] : [`chance ${probability}`, `見込み ${probability}`];
  return given(words[0]!, words[1]!, (t) => ({
    kpis: [kpi(t('Orders', '注文数'), { target: 170, probability })],
  }));
}
