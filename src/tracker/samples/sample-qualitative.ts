import type { Language, Text } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { type Anchor, daysFrom } from './anchor.ts';
import { STAGE } from './sample-texts.ts';

type QualitativeInput = NonNullable<TrackerInput['qualitative']>[number];

/** How often each answer was given, and the first ones as they came in. */
export interface SampleAnswers {
  readonly first: readonly (number | Text)[];
  readonly rest: readonly (readonly [answer: number | Text, times: number])[];
}

/** A qualitative goal of a sample in both languages. */
export interface SampleQualitative
  extends Pick<QualitativeInput, 'direction' | 'method' | 'cadence' | 'baseline' | 'typed'> {
  readonly name: Text;
  readonly target: number;
  readonly unit: Text;
  readonly stage?: keyof typeof STAGE;
  readonly family: Text;
  readonly owner: Text;
  readonly proxy: Text;
  readonly verdict?: Text;
  readonly next?: Text;
  /** Day of the measurement, counted from the as-of day. */
  readonly measured: number;
  readonly answers?: SampleAnswers;
}

/** The qualitative goals of a sample in one language, anchored; their ids are Q1, Q2, … */
export function sampleQualitative(
  goals: readonly SampleQualitative[],
  language: Language,
  at: Anchor,
): QualitativeInput[] {
  return goals.map(({ answers, measured, stage, ...goal }, index) => ({
    ...goal,
    id: `Q${index + 1}`,
    name: goal.name[language],
    unit: goal.unit[language],
    family: goal.family[language],
    owner: goal.owner[language],
    proxy: goal.proxy[language],
    verdict: goal.verdict?.[language],
    next: goal.next?.[language],
    stage: stage === undefined ? '' : STAGE[stage].name[language],
    measured: daysFrom(at, measured),
    answers: answers === undefined ? [] : listed(answers, language),
  }));
}

/** The answers one below the other: the first ones, then the others well mixed, always in the same order. */
function listed({ first, rest }: SampleAnswers, language: Language): (number | string)[] {
  const say = (answer: number | Text): number | string =>
    typeof answer === 'number' ? answer : answer[language];
  const mixed = rest
    .flatMap(([answer, times]) =>
      // The k-th of n equal answers stands at the share (k + ½) / n of the list.
      Array.from({ length: times }, (_, k) => ({ answer: say(answer), at: (k + 0.5) / times })),
    )
    .sort((one, other) => one.at - other.at);
  return [...first.map(say), ...mixed.map(({ answer }) => answer)];
}
