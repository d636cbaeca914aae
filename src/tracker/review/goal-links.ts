import type { Finding } from '../../coach/rule.ts';
import { links } from '../../coach/rules/links.ts';
import type { Language } from '../../i18n/language.ts';
import { coachInput } from '../coach-input.ts';
import type { Tracker } from '../tracker.ts';

/** The rules about links that a review looks at: goals without a parent, departments without a way to the top. */
const ASKED = ['orphan', 'unlinked-department'];

/**
 * What does the coach say about how goals and departments of a tracker hang together?
 * @param language of the tracker, whose words its goals hold
 * Source: domain section 5, month end; section 4, orphan and unlinked-department.
 */
export function goalLinks(tracker: Tracker, language: Language): Finding[] {
  const read = coachInput(tracker, language, () => null);
  return links
    .filter(({ id }) => ASKED.indexOf(id) >= 0)
    .flatMap(({ check, id, severity }) =>
      check(read).map(
        ({ facts, field, row }): Finding => ({ rule: id, severity, place: { row, field }, facts }),
      ),
    );
}
