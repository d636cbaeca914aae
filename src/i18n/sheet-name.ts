import type { Language } from './language.ts';
import { TRACKER_TEXTS } from './tracker.ts';
import { ACTION_TEXTS } from './tracker-actions.ts';
import { CHECK_IN_TEXTS } from './tracker-check-ins.ts';
import { FUNNEL_TEXTS } from './tracker-funnel.ts';
import { HOW_TO_TEXTS } from './tracker-how-to.ts';
import { QUALITATIVE_TEXTS } from './tracker-qualitative.ts';
import { REVIEW_TEXTS } from './tracker-review.ts';
import { ROLL_UP_TEXTS } from './tracker-roll-up.ts';

/** What the tab of a sheet is called when it is made, by its id in plans; an id that no sheet has stays as it is. */
export function sheetName(id: string, language: Language): string {
  const names: Readonly<Record<string, string>> = {
    ...TRACKER_TEXTS[language].tabs,
    actions: ACTION_TEXTS[language].tab,
    check_ins: CHECK_IN_TEXTS[language].tab,
    departments: ROLL_UP_TEXTS[language].tab,
    funnel: FUNNEL_TEXTS[language].tab,
    how_to: HOW_TO_TEXTS[language].tab,
    qualitative: QUALITATIVE_TEXTS[language].tab,
    review: REVIEW_TEXTS[language].tab,
  };
  return names[id] ?? id;
}
