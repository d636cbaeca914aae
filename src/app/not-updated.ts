import { type Day, parseDay } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { CHECK_IN_DIALOG_TEXTS } from '../i18n/check-in.ts';
import { dateText } from '../i18n/date-text.ts';
import type { Language } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import { isDue } from '../tracker/check-in/goal-row.ts';
import { standingSettings } from '../tracker/standing/standing-settings.ts';
import { type RecordedTracker, recordedTracker } from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';

type Owners = Response<'readNotUpdated'>['owners'];

/**
 * Who has figures that are due or stale, in the order of their first row, with a message ready to be sent.
 * @throws Failure as {@link recordedTracker}
 */
export function readNotUpdated(
  host: Host,
  { language, tracker }: Request<'readNotUpdated'>,
): Response<'readNotUpdated'> {
  const file = recordedTracker(host, tracker);
  const names = new Map<string, string[]>();
  for (const row of file.rows.filter((one) => isDue(one, parseDay(file.asOf) as Day))) {
    names.set(row.owner, [...(names.get(row.owner) ?? []), row.name]);
  }
  const owners = [...names].map(([owner, rows]) => ({ owner, names: [...new Set(rows)] }));
  return { owners, message: messageTo(owners, file, language) };
}

function messageTo(owners: Owners, { asOf, settings }: RecordedTracker, language: Language): string {
  const { message } = CHECK_IN_DIALOG_TEXTS[language];
  const { name } = standingSettings(settings).cycle;
  const lines = owners.map(({ names, owner }) =>
    fill(owner === '' ? message.nobody : message.owner, { owner, names: names.join(message.separator) }),
  );
  const title = fill(message.title, { name, date: dateText(asOf, language) });
  return owners.length === 0 ? message.none : [title, ...lines, message.ask].join('\n');
}
