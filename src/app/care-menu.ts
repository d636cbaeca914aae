import type { Menu } from '../host/host.ts';
import { CARE_TEXTS } from '../i18n/care.ts';
import type { Language } from '../i18n/language.ts';
import { REPAIR_TEXTS } from '../i18n/repair.ts';
import { GOAL_EDIT_TEXTS } from '../i18n/sidebar-edit-goals.ts';
import { REVIEW_TEXTS } from '../i18n/tracker-review.ts';

/** What a cycle ends with: also for people whose sidebar does not open. */
export function careMenu(language: Language): Menu {
  const { dialogs, menu } = CARE_TEXTS[language];
  const { kinds } = REVIEW_TEXTS[language];
  return {
    title: menu.title,
    items: [
      {
        title: menu.review,
        items: [
          { title: kinds.week, run: 'menuReviewWeek' },
          { title: kinds.month_end, run: 'menuReviewMonthEnd' },
          { title: kinds.quarter, run: 'menuReviewQuarter' },
          { title: kinds.year, run: 'menuReviewYear' },
        ],
      },
      { title: menu.report, run: 'menuReport' },
      { title: dialogs.shareTitle, run: 'menuShare' },
      { title: GOAL_EDIT_TEXTS[language].title, run: 'menuEditGoals' },
      { title: REPAIR_TEXTS[language].title, run: 'menuRepair' },
      { title: dialogs.closeTitle, run: 'menuCloseCycle' },
      { title: dialogs.removeTitle, run: 'menuRemoveTracker' },
    ],
  };
}
