import type { Host } from '../host/host.ts';
import { CARE_TEXTS } from '../i18n/care.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { type FoundTracker, findTracker } from './trackers.ts';

/** Which sheets would be deleted? Touches nothing. @throws Failure `no_tracker` */
export function readRemoval(
  host: Host,
  { language, tracker }: Request<'readRemoval'>,
): Response<'readRemoval'> {
  const found = findTracker(host, tracker);
  return { tracker: found.id, sheets: namesOf(found), word: CARE_TEXTS[language].removeWord };
}

/**
 * Deletes the sheets of a tracker after the word was typed. Deleting cannot be undone: where it fails in between, the
 * sheets that are gone are named, the others are untouched, and running it again completes it. Source: rulings B20.
 * @throws Failure `no_tracker`; `not_confirmed`; `table_changed` where the sheets are not those that were shown;
 *   `half_removed` with the `names` that are gone and those that are `left`
 */
export function removeTracker(
  host: Host,
  { sheets, tracker, typed }: Request<'removeTracker'>,
): Response<'removeTracker'> {
  if (!isRemoveWord(typed)) throw new Failure('not_confirmed');
  return host.exclusively(() => {
    const found = findTracker(host, tracker);
    const names = namesOf(found);
    if (names.join('\n') !== sheets.join('\n')) throw new Failure('table_changed');
    try {
      host.deleteSheets(found.all.map(({ sheetId }) => sheetId));
    } catch (problem) {
      throw halfRemoved(host, found) ?? problem;
    }
    return { sheets: names };
  });
}

/** In either language, however it was typed. */
function isRemoveWord(typed: string): boolean {
  const word = typed.normalize('NFKC').trim().toUpperCase();
  return LANGUAGES.some((language) => CARE_TEXTS[language].removeWord === word);
}

function namesOf({ all }: FoundTracker): string[] {
  return all.map(({ name }) => name);
}

/** What is gone and what is left; `null` where nothing is gone. */
function halfRemoved(host: Host, { all }: FoundTracker): Failure | null {
  const left = new Set(host.findSheets().map(({ sheetId }) => sheetId));
  const words = (isLeft: boolean): string =>
    all
      .filter(({ sheetId }) => left.has(sheetId) === isLeft)
      .map(({ name }) => name)
      .join(', ');
  const names = words(false);
  return names === '' ? null : new Failure('half_removed', { names, left: words(true) });
}
