import type { Response } from '../../src/app/rpc-schema.ts';
import { NEW_TRACKER_TEXTS } from '../../src/i18n/sidebar-new-tracker.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import type { ListRow } from '../components/list.ts';
import { notice } from '../components/notice.ts';
import { send, troublePlace } from '../components/send.ts';
import { element } from '../element.ts';
import { goTo } from '../go-to.ts';
import { icon } from '../icons.ts';
import { call } from '../rpc-client.ts';

/** The way to the sheet that reads other files, as a row of a list. */
export function departmentsRow(sidebar: Sidebar): ListRow {
  const { about, title } = NEW_TRACKER_TEXTS[sidebar.language].departments;
  return { picture: icon('map'), title, description: about, press: () => sidebar.show(departments) };
}

/** What the sheet does, and the button that adds it. */
export function departments(sidebar: Sidebar): Page {
  const words = NEW_TRACKER_TEXTS[sidebar.language].departments;
  const { language, palette } = sidebar;
  const trouble = troublePlace();
  const add = (): Promise<void> =>
    send(sidebar, {
      button: make,
      busyLabel: words.working,
      trouble,
      isDeed: true,
      ask: () => call('addDepartments', { language, palette }),
      done: (answer) => sidebar.replace(departments, added(answer)),
    });
  const make = button(words.make, 'primary', () => void add(), { wide: true });
  return {
    title: words.title,
    main: [
      element('p', { class: 'lead' }, words.lead),
      element('p', {}, words.text),
      element('p', { class: 'small' }, words.live),
      trouble,
    ],
    foot: [make],
  };
}

function added({ isNew, name, sheetId, skipped }: Response<'addDepartments'>): View {
  return (sidebar) => {
    const words = NEW_TRACKER_TEXTS[sidebar.language].departments;
    const open = button(words.open, 'primary', () => void goTo(sidebar, sheetId, name), { wide: true });
    const left = skipped.map((what) => sidebar.outcomes.skipped[what]);
    const headline = fill(isNew ? words.done : words.known, { name });
    return { title: words.title, main: [notice('success', headline, [words.next, ...left])], foot: [open] };
  };
}
