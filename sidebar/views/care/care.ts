import { REPAIR_TEXTS } from '../../../src/i18n/repair.ts';
import { GOAL_EDIT_TEXTS } from '../../../src/i18n/sidebar-edit-goals.ts';
import type { Page, Sidebar } from '../../app.ts';
import { type ListRow, list } from '../../components/list.ts';
import { element } from '../../element.ts';
import { type IconName, icon } from '../../icons.ts';
import { departmentsRow } from '../departments.ts';
import { editGoalsRow } from '../edit-goals/edit-goals.ts';
import { openRepair } from '../repair.ts';
import { openClose } from './close.ts';
import { record } from './record.ts';
import { openRemove } from './remove.ts';
import { openReport } from './report.ts';
import { openReview } from './review.ts';
import { openShare } from './share.ts';
import { words } from './task.ts';
import { openUndo } from './undo.ts';

/** Review, report, share, close, remove: the tasks around the end of a cycle. */
export function care(sidebar: Sidebar): Page {
  const {
    close,
    end,
    quit,
    record: recordTexts,
    remove,
    report,
    review,
    share,
    title,
    undo,
  } = words(sidebar);
  return {
    title,
    main: [
      list([
        row('sheet', review, () => void openReview(sidebar)),
        row('check', recordTexts, () => sidebar.show(record)),
        row('undo', undo, () => void openUndo(sidebar)),
        editGoalsRow(sidebar, GOAL_EDIT_TEXTS[sidebar.language].about),
        row('repair', REPAIR_TEXTS[sidebar.language], () => void openRepair(sidebar)),
        row('talk', report, () => void openReport(sidebar)),
        row('table', share, () => void openShare(sidebar)),
        departmentsRow(sidebar),
      ]),
      element('h2', {}, end),
      list([row('flag', close, () => void openClose(sidebar))]),
      element('h2', {}, quit),
      list([{ ...row('trash', remove, () => void openRemove(sidebar)), danger: true }]),
    ],
  };
}

function row(
  picture: IconName,
  { about, title }: { readonly about: string; readonly title: string },
  press: () => void,
): ListRow {
  return { picture: icon(picture), title, description: about, press };
}
