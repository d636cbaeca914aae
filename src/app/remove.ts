import type { FoundSheet, Host } from '../host/host.ts';
import { CARE_TEXTS } from '../i18n/care.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { afterwards } from './afterwards.ts';
import { putOff } from './doctor.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { type FoundTracker, findRemovable } from './trackers.ts';
import { forgetAction, lastAction } from './undo-record.ts';

/** Which sheets would be deleted? Touches nothing. @throws Failure `no_tracker`; `newer_tracker` */
export function readRemoval(
  host: Host,
  { language, tracker }: Request<'readRemoval'>,
): Response<'readRemoval'> {
  const found = findRemovable(host, tracker);
  return { tracker: found.id, sheets: namesOf(found), word: CARE_TEXTS[language].removeWord };
}

/**
 * Deletes the sheets of a tracker after the word was typed. Deleting cannot be undone: where it fails in between, the
 * sheets that are gone are named, the others are untouched, and running it again completes it. Source: rulings B20.
 * @throws Failure `no_tracker`; `newer_tracker`; `not_confirmed`; `table_changed` where the sheets are not those that
 *   were shown; `half_removed` with the `names` that are gone and those that are `left`
 */
export function removeTracker(
  host: Host,
  { sheets, tracker, typed }: Request<'removeTracker'>,
): Response<'removeTracker'> {
  if (!isRemoveWord(typed)) throw new Failure('not_confirmed');
  return host.exclusively(() => {
    const found = findRemovable(host, tracker);
    const names = namesOf(found);
    if (names.join('\n') !== sheets.join('\n')) throw new Failure('table_changed');
    try {
      host.deleteSheets(found.all.map(({ sheetId }) => sheetId));
    } catch (problem) {
      const { gone, left } = fateOf(host, found);
      if (gone.length === 0) throw problem;
      if (left.length > 0)
        throw new Failure('half_removed', { names: gone.join(', '), left: left.join(', ') });
    }
    afterwards(() => forget(host, found.id));
    return { sheets: names };
  });
}

/** What the file remembers of a tracker. */
function forget(host: Host, tracker: string): void {
  putOff(host, { tracker, keys: [] });
  if (lastAction(host)?.tracker === tracker) forgetAction(host);
}

/** In either language, however it was typed. */
function isRemoveWord(typed: string): boolean {
  const word = typed.normalize('NFKC').trim().toUpperCase();
  return LANGUAGES.some((language) => CARE_TEXTS[language].removeWord === word);
}

function namesOf({ all }: FoundTracker): string[] {
  return all.map(({ name }) => name);
}

/** The names of the sheets that are gone, and of those that are left. */
function fateOf(host: Host, { all }: FoundTracker): { readonly gone: string[]; readonly left: string[] } {
  const standing = new Set(host.findSheets().map(({ sheetId }) => sheetId));
  const isLeft = ({ sheetId }: FoundSheet): boolean => standing.has(sheetId);
  return {
    gone: all.filter((sheet) => !isLeft(sheet)).map(({ name }) => name),
    left: all.filter(isLeft).map(({ name }) => name),
  };
}
