import type { TextRule, TrackerRule } from './rule.ts';
import { attention } from './rules/attention.ts';
import { balance } from './rules/balance.ts';
import { contradictions } from './rules/contradictions.ts';
import { counts } from './rules/counts.ts';
import { keyResultWording } from './rules/key-result-wording.ts';
import { links } from './rules/links.ts';
import { objectiveWording } from './rules/objective-wording.ts';
import { parts } from './rules/parts.ts';
import { qualitativeGoals } from './rules/qualitative-goals.ts';
import { targets } from './rules/targets.ts';
import { upkeep } from './rules/upkeep.ts';

/*
 * Marked as pure, so that a page that only looks at texts does not carry the rules about trackers.
 */

/** All rules about the wording of one text. */
export const TEXT_RULES: readonly TextRule[] = /* @__PURE__ */ objectiveWording.concat(keyResultWording);

/** All rules about a set of goals or a kept tracker. */
export const TRACKER_RULES: readonly TrackerRule[] = /* @__PURE__ */ contradictions.concat(
  attention,
  upkeep,
  counts,
  links,
  balance,
  qualitativeGoals,
  parts,
  targets,
);
