import type { TextExamplesByRule, TrackerExamplesByRule } from './example.ts';
import { attentionExamples } from './rules/attention.ts';
import { balanceExamples } from './rules/balance.ts';
import { contradictionsExamples } from './rules/contradictions.ts';
import { countsExamples } from './rules/counts.ts';
import { keyResultWordingExamples } from './rules/key-result-wording.ts';
import { linksExamples } from './rules/links.ts';
import { objectiveWordingExamples } from './rules/objective-wording.ts';
import { partsExamples } from './rules/parts.ts';
import { qualitativeGoalsExamples } from './rules/qualitative-goals.ts';
import { targetsExamples } from './rules/targets.ts';
import { upkeepExamples } from './rules/upkeep.ts';

/** Examples of all wording rules, by rule. For tests and documentation only. */
export function textExamples(): TextExamplesByRule {
  return { ...objectiveWordingExamples(), ...keyResultWordingExamples() };
}

/** Examples of all tracker rules, by rule. For tests and documentation only. */
export function trackerExamples(): TrackerExamplesByRule {
  return {
    ...contradictionsExamples(),
    ...attentionExamples(),
    ...upkeepExamples(),
    ...countsExamples(),
    ...linksExamples(),
    ...balanceExamples(),
    ...qualitativeGoalsExamples(),
    ...partsExamples(),
    ...targetsExamples(),
  };
}
