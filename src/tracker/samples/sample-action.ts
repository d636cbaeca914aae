import type { Language, Text } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { type Anchor, daysFrom } from './anchor.ts';

type ActionInput = NonNullable<TrackerInput['actions']>[number];

/** An action of a sample in both languages. */
export interface SampleAction extends Pick<ActionInput, 'status' | 'goal'> {
  readonly name: Text;
  readonly owner: Text;
  readonly memo?: Text;
  /** Days from the as-of day. */
  readonly due: number;
  readonly done?: number;
}

/** The actions of a sample in one language, anchored; their ids are A1, A2, … */
export function sampleActions(
  actions: readonly SampleAction[],
  language: Language,
  at: Anchor,
): ActionInput[] {
  return actions.map(({ done, due, memo, name, owner, ...action }, index) => ({
    ...action,
    id: `A${index + 1}`,
    name: name[language],
    owner: owner[language],
    memo: memo?.[language],
    due: daysFrom(at, due),
    done: done === undefined ? null : daysFrom(at, done),
  }));
}
