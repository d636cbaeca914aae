import type { Host } from '../host/host.ts';
import { CHECK_IN_DIALOG_TEXTS, type CheckInDialogTexts } from '../i18n/check-in.ts';
import { fill } from '../i18n/translate.ts';
import { converse } from './converse.ts';
import { Failure } from './failure.ts';
import { readNotUpdated } from './not-updated.ts';
import { openSidebarAt } from './open-at.ts';
import { readTitle } from './read-cards.ts';
import { recordAll } from './record-all.ts';
import type { Response } from './rpc-schema.ts';
import { trackerInFront } from './standing-tracker.ts';
import { findTrackers } from './trackers.ts';
import { readUndo, undo } from './undo.ts';

/*
 * Recording figures from the menu. The tracker is the one whose sheet is in front, else the first of the file.
 */

/** So many changes are named in a dialog. */
const NAMED = 12;

/** Opens the sidebar where figures are entered. */
export function checkInFromMenu(host: Host): void {
  openSidebarAt(host, 'check_in');
}

/** Opens the sidebar where goals are edited. */
export function editGoalsFromMenu(host: Host): void {
  openSidebarAt(host, 'edit_goals');
}

/** Records every figure as it stands, after asking. */
export function recordAllFromMenu(host: Host): void {
  converse(host, ({ language }) => {
    const { dialogs, menu } = CHECK_IN_DIALOG_TEXTS[language];
    const tracker = trackerInFront(host);
    if (!host.dialogs.confirm(menu.recordAll, ofSeveral(host, tracker) + dialogs.recordAll)) return;
    const { saved, unchanged } = recordAll(host, { tracker });
    const rest = unchanged > 0 ? `\n${fill(dialogs.unchanged, { n: unchanged })}` : '';
    host.dialogs.tell(dialogs.done, fill(dialogs.recorded, { n: saved }) + rest);
  });
}

/** Which tracker a question is about, where the file has several: a line above it. */
function ofSeveral(host: Host, id: string | null): string {
  const trackers = findTrackers(host);
  const [first] = trackers;
  if (!first || trackers.length === 1) return '';
  return `${readTitle(host, trackers.find((one) => one.id === id) ?? first)}\n\n`;
}

/** Names who has figures to update, as a text to be copied. */
export function notUpdatedFromMenu(host: Host): void {
  converse(host, ({ language }) => {
    const { message } = readNotUpdated(host, { tracker: trackerInFront(host), language });
    host.dialogs.tell(CHECK_IN_DIALOG_TEXTS[language].dialogs.notUpdatedTitle, message);
  });
}

/** Takes the last action on inputs back, after showing what will change. */
export function undoFromMenu(host: Host): void {
  converse(host, ({ language }) => {
    const texts = CHECK_IN_DIALOG_TEXTS[language];
    const { dialogs, menu } = texts;
    const { action } = readUndo(host, { tracker: null });
    if (!action) throw new Failure('nothing_to_undo');
    const facts = { action: texts.actions[action.kind], time: action.time, cells: changesOf(action, texts) };
    if (!host.dialogs.confirm(menu.undo, fill(dialogs.undo, facts))) return;
    const { kept, restored } = undo(host, { tracker: null });
    const rest = kept.length > 0 ? `\n${fill(dialogs.kept, { names: kept.join(', ') })}` : '';
    host.dialogs.tell(dialogs.done, fill(dialogs.undone, { n: restored }) + rest);
  });
}

function changesOf(
  { cells, lines }: NonNullable<Response<'readUndo'>['action']>,
  { blank, change, dialogs, lines: marked }: CheckInDialogTexts,
): string {
  const back = cells.filter(({ kept }) => !kept);
  const named = back
    .slice(0, NAMED)
    .map(({ after, before, name }) => fill(change, { name, after: after || blank, before: before || blank }));
  const more = back.length > NAMED ? [fill(dialogs.more, { n: back.length - NAMED })] : [];
  return [...named, ...more, ...(lines > 0 ? [fill(marked, { n: lines })] : [])].join('\n');
}
