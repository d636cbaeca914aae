import type { Language } from '../../i18n/language.ts';
import type { Tracker } from '../tracker.ts';
import { goalLinks } from './goal-links.ts';
import type { ReviewSnapshot } from './review-agenda.ts';
import { reviewRows } from './review-rows.ts';

/**
 * What a review knows about goals that no sheet has computed yet: those a tracker is made from.
 * @param language of the tracker
 */
export function reviewSnapshot(tracker: Tracker, language: Language): ReviewSnapshot {
  return { rows: reviewRows(tracker), links: goalLinks(tracker, language) };
}
