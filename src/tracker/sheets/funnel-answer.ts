import type { Language } from '../../i18n/language.ts';
import type { FunnelTexts } from '../../i18n/tracker-funnel.ts';
import { any, BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import { isBlocked } from '../../plan/measures/funnel-gain.ts';
import { amountWords } from '../../plan/measures/funnel-words.ts';
import { sentence } from '../../plan/sentence.ts';
import { atLastStage, GOAL_UNIT, INPUT, LAST_PLACE, ofStages, RESULT } from './funnel-cells.ts';

/**
 * The answer of the sheet in one sentence, without `=`: what the goal needs, and which step helps most. Says what to
 * type or to correct where there is no answer yet. Source: look, section 6.
 */
export function funnelAnswer({ answer }: FunnelTexts, language: Language): string {
  return cases(
    [
      [`${RESULT.fault}=1`, text(answer.checkAssumptions)],
      [`SUM(${ofStages('fault')})>0`, text(answer.checkStages)],
      [any(isBlank(ofTopStage('required')), isBlank(ofTopStage('stage'))), text(answer.start)],
    ],
    `${needed(answer, language)}&${strongest(answer, language)}`,
  );
}

function ofTopStage(column: string): string {
  return `INDEX(${ofStages(column)};1)`;
}

/**
 * The goal, the wins and one stage above: the second one, because the top of a long funnel is bought reach and the
 * second stage is the first that people enter by themselves.
 */
function needed(answer: FunnelTexts['answer'], language: Language): string {
  const goal = (unit: string): string => amountWords(INPUT.goal, `(${unit}&"")`, language);
  const upper = (column: string): string =>
    `INDEX(${ofStages(column)};${when(`${LAST_PLACE}>=3`, '2', '1')})`;
  const stage = (cell: (column: string) => string): string =>
    sentence(answer.need, {
      stage: cell('stage'),
      count: amountWords(cell('required'), `(${cell('unit')}&"")`, language),
    });
  const beginning = when(
    isBlank(INPUT.unitValue),
    sentence(answer.countGoal, { goal: goal(atLastStage('unit')) }),
    sentence(answer.revenueGoal, { goal: goal(GOAL_UNIT) }),
  );
  const above = when(`${LAST_PLACE}>1`, `${text(answer.and)}&${stage(upper)}`, BLANK);
  return `${beginning}&${stage(atLastStage)}&${above}&${text(answer.needed)}`;
}

/** The step with the first rank: what it brings, or that nothing passes it, or that all is well; else nothing. */
function strongest(answer: FunnelTexts['answer'], language: Language): string {
  const first = `MATCH(1;${ofStages('rank')};0)`;
  const at = (column: string): string => `INDEX(${ofStages(column)};${first})`;
  const names = { from: at('stage'), to: `INDEX(${ofStages('stage')};${first}+1)` };
  const unit = `(${when(isBlank(INPUT.unitValue), atLastStage('unit'), GOAL_UNIT)}&"")`;
  const gain = amountWords(at('gain'), unit, language);
  return cases(
    [
      [`COUNTIF(${ofStages('rank')};1)=0`, BLANK],
      [isBlocked(at('key')), sentence(answer.blocked, names)],
      [`${at('key')}<=0`, text(answer.allGood)],
    ],
    sentence(answer.strongest, { ...names, gain }),
  );
}
