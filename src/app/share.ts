import type { Host } from '../host/host.ts';
import { CARE_TEXTS } from '../i18n/care.ts';
import { sheetName } from '../i18n/sheet-name.ts';
import { fill } from '../i18n/translate.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { openTracker, planId } from './trackers.ts';

/** What readers look at; settings, records and explanations are for those who work with the tracker. */
const FOR_READERS = ['dashboard', 'okr', 'kpi', 'qualitative', 'funnel', 'actions', 'review'];

/** Which sheets can be copied for readers? @throws Failure as `openTracker` */
export function readShare(host: Host, { tracker }: Request<'readShare'>): Response<'readShare'> {
  const { all } = openTracker(host, tracker);
  const sheets = all.map((sheet) => ({ id: planId(sheet), name: sheet.name }));
  return { sheets: sheets.map((sheet) => ({ ...sheet, chosen: FOR_READERS.includes(sheet.id) })) };
}

/**
 * Copies sheets of a tracker as values, behind all others: no formulas, no drop-downs, and no tracker any more.
 * @throws Failure as `openTracker`; `sheet_gone` where one was deleted meanwhile
 */
export function share(host: Host, { language, sheets, tracker }: Request<'share'>): Response<'share'> {
  const { copy, handOut } = CARE_TEXTS[language];
  return host.exclusively(() => {
    const found = openTracker(host, tracker);
    const chosen = sheets.map((id) => {
      const sheet = found.sheets[id];
      if (!sheet) throw new Failure('sheet_gone', { name: sheetName(id, language) });
      return { sheet, name: fill(copy.title, { name: sheet.name }) };
    });
    return { sheets: [...host.copyValues(chosen, copy.protection)], handOut };
  });
}
