import { undoKinds } from './undo-kinds.ts';

/** Texts of recording figures outside the sidebar: menu, dialogs, the message to those who have not updated. English. */
export const checkIn = {
  menu: {
    title: 'Record',
    checkIn: 'Check in',
    recordAll: 'Record all',
    notUpdated: 'See who has not updated',
    undo: 'Undo the last entry',
  },
  dialogs: {
    recordAll: 'Keeps every current value for the as-of date. What was typed stays as it is.',
    recorded: '{n} kept.',
    unchanged: '{n} were kept before with the same value.',
    recordFirst:
      '{n} values are not kept yet. Record all of them first?\nCancel goes on to the agenda without recording.',
    recordedFirst: '{n} values were kept. Choose the same agenda again to make it from them.',
    notUpdatedTitle: 'Who has not updated',
    undo: 'Takes back: {action} ({time}).\n\n{cells}',
    undone: '{n} cells hold again what they held before.',
    kept: 'These rows were changed since and stay as they are: {names}',
    more: 'and {n} more',
    done: 'Done',
  },
  actions: undoKinds,
  change: '{name}: {after} → {before}',
  blank: 'empty',
  lines: '{n} lines of Check-ins will be marked "Undone".',
  /** The message to be sent. */
  message: {
    title: '{name}: please update (as of {date})',
    owner: '{owner}: {names}',
    nobody: 'No owner: {names}',
    ask: 'Type the values, or record them with Check in.',
    none: 'Everything is up to date.',
    separator: ', ',
  },
};
