import { BLANK_TEXTS } from '../../src/i18n/blank-trackers.ts';
import { NEW_TRACKER_TEXTS } from '../../src/i18n/sidebar-new-tracker.ts';
import { OWN_TABLE_TEXTS } from '../../src/i18n/sidebar-own-table.ts';
import type { Page, Sidebar } from '../app.ts';
import { type ListRow, list } from '../components/list.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { departmentsRow } from './departments.ts';
import { openNewTrackerSheets } from './new-tracker-sheets.ts';
import { openOwnTable } from './own-table.ts';
import { sampleList } from './samples.ts';

/** Everything a new tracker can be made from: samples, blank ones, a table of one's own. */
export function newTracker(sidebar: Sidebar): Page {
  const words = NEW_TRACKER_TEXTS[sidebar.language];
  const choose = (id: string, name: string): void => void openNewTrackerSheets(sidebar, id, name);
  return {
    title: words.title,
    main: [
      element('h2', {}, words.samples),
      sampleList(sidebar, Number.POSITIVE_INFINITY, choose),
      element('h2', {}, words.blanks),
      blankList(sidebar),
      element('h2', {}, words.own),
      list([ownTableRow(sidebar), departmentsRow(sidebar)]),
    ],
  };
}

/** Trackers without goals, and what begins with something the user has. */
function blankTrackers(sidebar: Sidebar): Page {
  const { blanks, own } = NEW_TRACKER_TEXTS[sidebar.language];
  return {
    title: blanks,
    main: [blankList(sidebar), element('h2', {}, own), list([ownTableRow(sidebar), departmentsRow(sidebar)])],
  };
}

function blankList(sidebar: Sidebar): HTMLElement {
  const { language } = sidebar;
  return list(
    Object.entries(BLANK_TEXTS).map(([id, { about, name }]) => ({
      picture: icon('plus'),
      title: name[language],
      description: about[language],
      press: () => void openNewTrackerSheets(sidebar, id, name[language]),
    })),
  );
}

/** The way to trackers without goals, as a row of a list. */
export function blankRow(sidebar: Sidebar): ListRow {
  const { blanks, blanksAbout } = NEW_TRACKER_TEXTS[sidebar.language];
  return {
    picture: icon('plus'),
    title: blanks,
    description: blanksAbout,
    press: () => sidebar.show(blankTrackers),
  };
}

/** The way to a tracker from a table of one's own, as a row of a list. */
export function ownTableRow(sidebar: Sidebar): ListRow {
  const { about, title } = OWN_TABLE_TEXTS[sidebar.language];
  return { picture: icon('table'), title, description: about, press: () => void openOwnTable(sidebar) };
}
