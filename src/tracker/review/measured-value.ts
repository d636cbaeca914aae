import { meanAnswer, promotionAnswer, shareOfYes } from '../../core/proxy.ts';
import { YES } from '../../plan/measures/proxy.ts';
import type { QualitativeGoal } from '../tracker.ts';

/**
 * What was measured for a qualitative goal: the typed value, else what its answers come to; `null` without either.
 * The same as the sheet of qualitative goals shows.
 * @throws Refusal as {@link promotionAnswer}
 */
export function measuredValue({ answers, method, typed }: QualitativeGoal): number | null {
  if (typed !== null || answers.length === 0) return typed;
  switch (method) {
    case 'count':
      return answers.length;
    case 'yes':
      return shareOfYes(answers.map(isYes)).value;
    case 'nps':
      return promotionAnswer(answers.map(Number)).value;
    default:
      return meanAnswer(answers.map(Number)).value;
  }
}

function isYes(answer: number | string): boolean {
  return YES.some((word) => word === String(answer).toLowerCase());
}
