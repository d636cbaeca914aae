import type { Language, Text } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { type Anchor, daysFrom, scaled } from './anchor.ts';

type ObjectiveInput = NonNullable<TrackerInput['objectives']>[number];

/** A key result of a sample in both languages; figures as on the day samples are written for. */
export interface SampleKeyResult {
  readonly name: Text;
  readonly actual: number | null;
  readonly target: number;
  readonly baseline: number;
  readonly unit: Text;
  readonly step: number;
  readonly owner: Text;
  /** 1–10, now and one month ago. */
  readonly confidence?: readonly [now: number, before: number];
  readonly updated: number | null;
  readonly why?: Text;
  readonly next?: Text;
}

/** An objective of a sample with its key results. */
export interface SampleObjective extends Pick<ObjectiveInput, 'level' | 'parent' | 'rollup' | 'weight'> {
  readonly name: Text;
  readonly owner: Text;
  readonly department: Text;
  readonly keyResults: readonly SampleKeyResult[];
}

/** The objectives of a sample in one language, anchored; ids are O1, O2, … and R1, R2, … */
export function sampleObjectives(
  objectives: readonly SampleObjective[],
  language: Language,
  at: Anchor,
): ObjectiveInput[] {
  let number = 0;
  return objectives.map(({ keyResults, level, parent, rollup, weight, ...texts }, index) => ({
    id: `O${index + 1}`,
    name: texts.name[language],
    owner: texts.owner[language],
    department: texts.department[language],
    level,
    parent,
    rollup,
    weight,
    keyResults: keyResults.map((keyResult) => {
      number += 1;
      return keyResultOf(keyResult, `R${number}`, language, at);
    }),
  }));
}

function keyResultOf(
  { actual, baseline, confidence, step, updated, ...rest }: SampleKeyResult,
  id: string,
  language: Language,
  at: Anchor,
): NonNullable<ObjectiveInput['keyResults']>[number] {
  return {
    id,
    name: rest.name[language],
    owner: rest.owner[language],
    unit: rest.unit[language],
    why: rest.why?.[language],
    next: rest.next?.[language],
    target: rest.target,
    baseline,
    actual: actual === null ? null : scaled(at, actual, baseline, step),
    confidence: confidence?.[0] ?? null,
    updated: updated === null ? null : daysFrom(at, updated),
    history: { previousConfidence: confidence?.[1] ?? null },
  };
}
