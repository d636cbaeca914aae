import type { CheckInRow, Response } from '../../../src/app/rpc-schema.ts';
import { CHECK_IN_VIEW_TEXTS } from '../../../src/i18n/sidebar-check-in.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { emptyState } from '../../components/empty-state.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { notice } from '../../components/notice.ts';
import { selectField } from '../../components/select-field.ts';
import { send as sendTo, troublePlace } from '../../components/send.ts';
import { skeleton } from '../../components/skeleton.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element, refill } from '../../element.ts';
import { goTo } from '../../go-to.ts';
import { call } from '../../rpc-client.ts';
import { checkInRow } from './check-in-row.ts';
import { type Entry, isFilled, isReadable, newEntry, toSend } from './entry.ts';
import { fieldKeys } from './field-keys.ts';
import { saved } from './saved.ts';

/** What was read, and what the person has entered: kept while the view is drawn anew. */
interface CheckIn {
  read: Response<'readCheckIn'>;
  readonly entries: Map<string, Entry>;
}

/** Opens the check-in of the person who used it last. */
export async function openCheckIn(sidebar: Sidebar): Promise<void> {
  const title = (now: Sidebar): string => CHECK_IN_VIEW_TEXTS[now.language].title;
  const reading: View = (now) => ({ title: title(now), main: [skeleton(now)] });
  sidebar.show(reading);
  const answer = await call('readCheckIn', { tracker: sidebar.tracker, who: null, date: null });
  const again = (now: Sidebar): void => {
    now.back();
    void openCheckIn(now);
  };
  const opened = answer.ok ? { read: answer.value, entries: new Map<string, Entry>() } : null;
  const view: View = (now) =>
    opened
      ? checkIn(now, view, opened)
      : { title: title(now), main: answer.ok ? [] : failureNotice(now, answer, () => again(now)) };
  sidebar.replace(reading, view);
}

function checkIn(sidebar: Sidebar, view: View, state: CheckIn): Page {
  const words = CHECK_IN_VIEW_TEXTS[sidebar.language];
  const { date, members, rows, tracker, who } = state.read;
  // Who said who they are need not be a member here.
  const names = [...new Set([...members, who])].filter((name) => name !== '');
  const trouble = troublePlace();
  const filled = element('span', { role: 'status' });
  const due = element('span');
  const bar = element('i');
  const save = button('', 'primary', () => void send(), { wide: true });

  const refresh = (): void => {
    const done = rows.filter((row) => isFilled(row, entryOf(state, row)));
    const open = rows.filter((row) => row.due && !done.includes(row)).length;
    filled.textContent = fill(words.filled, { total: rows.length, n: done.length });
    due.textContent = open > 0 ? fill(open === 1 ? words.dueOne : words.due, { n: open }) : '';
    bar.style.width = `${rows.length === 0 ? 0 : (100 * done.length) / rows.length}%`;
    save.textContent = fill(words.save, { n: done.length });
    save.setAttribute('aria-disabled', String(done.length === 0));
  };

  const reload = async (who: string, date: string): Promise<void> => {
    const answer = await call('readCheckIn', { tracker, who, date: date || null });
    if (!answer.ok)
      return refill(
        trouble,
        failureNotice(sidebar, answer, () => void reload(who, date)),
      );
    state.read = answer.value;
    sidebar.replace(view, view);
  };

  const send = async (): Promise<void> => {
    const done = rows.filter((row) => isFilled(row, entryOf(state, row)));
    const unread = list.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (rows.some((row) => !isReadable(entryOf(state, row)))) return unread?.focus();
    if (done.length === 0) return;
    const sent = done.map((row) => toSend(row, entryOf(state, row)));
    await sendTo(sidebar, {
      button: save,
      busyLabel: words.saving,
      trouble,
      ask: () => call('saveCheckIn', { tracker, who, date, rows: sent }),
      done: (answer) =>
        sidebar.replace(
          view,
          saved(answer, sent, tracker, () => void openCheckIn(sidebar)),
        ),
    });
  };

  const list = element(
    'ul',
    { class: 'list entries' },
    ...rows.map((row) => checkInRow(sidebar, row, entryOf(state, row), refresh)),
  );
  list.addEventListener(
    'keydown',
    fieldKeys(
      list,
      () => save,
      () => void send(),
    ),
  );
  refresh();
  return {
    title: words.title,
    main: [
      ofSeveral(sidebar, tracker),
      element(
        'div',
        { class: 'thirds' },
        selectField(
          words.owner,
          [['', words.everybody] as const, ...names.map((name) => [name, name] as const)],
          who,
          (name) => void reload(name, date),
        ),
        dateField(words.date, state.read, trouble, sidebar, (day) => void reload(who, day)),
      ),
      ...(rows.length === 0
        ? [trouble, ...nobody(sidebar, state.read)]
        : [
            element(
              'div',
              { class: 'column wide-gap' },
              element('div', { class: 'row between small' }, filled, due),
              element('div', { class: 'progress done', 'aria-hidden': 'true' }, bar),
            ),
            trouble,
            list,
            element('p', { class: 'small' }, words.hint),
          ]),
    ],
    ...(rows.length === 0 ? {} : { foot: [save] }),
  };
}

/** Which tracker is written to, where the file has several. */
function ofSeveral({ start: { trackers } }: Sidebar, tracker: string): Child {
  const title = trackers.length > 1 && trackers.find((one) => one.tracker === tracker)?.title;
  return title ? element('p', { class: 'strong clamp', title }, title) : null;
}

/** A day up to today: nothing can be recorded for a later one, and that is said at once. */
function dateField(
  label: string,
  { date, today }: Response<'readCheckIn'>,
  trouble: HTMLElement,
  { outcomes }: Sidebar,
  choose: (date: string) => void,
): HTMLElement {
  const field = textField(label, date, () => undefined, { type: 'date' });
  const input = field.querySelector('input') as HTMLInputElement;
  input.max = today;
  input.addEventListener('change', () => {
    if (input.value <= today) return choose(input.value);
    const { headline, sentence } = outcomes.failures.day_ahead;
    const facts = { date: input.value, today };
    refill(trouble, [notice('error', fill(headline, facts), [fill(sentence, facts)])]);
    input.value = date;
  });
  return field;
}

function entryOf({ entries }: CheckIn, row: CheckInRow): Entry {
  const key = `${row.sheet}:${row.rowId}`;
  const entry = entries.get(key) ?? newEntry(row);
  entries.set(key, entry);
  return entry;
}

function nobody(sidebar: Sidebar, { kpiSheetId }: Response<'readCheckIn'>): Child[] {
  const words = CHECK_IN_VIEW_TEXTS[sidebar.language];
  return [
    emptyState(
      words.none,
      words.noneText,
      kpiSheetId === null
        ? null
        : button(words.openKpi, 'secondary', () => void goTo(sidebar, kpiSheetId, 'KPI')),
    ),
  ];
}
