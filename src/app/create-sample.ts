import type { Host } from '../host/host.ts';
import type { Language } from '../i18n/language.ts';
import { createTracker } from '../tracker/create-tracker.ts';
import { SOURCES } from '../tracker/samples/samples.ts';
import { sheetRows } from '../tracker/sheet-rows.ts';
import { readTracker, type Tracker } from '../tracker/tracker.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { isSample } from './samples.ts';

/**
 * Which sheets would a sample or a blank tracker have, and how much stands in each? Touches nothing.
 * @throws Failure `unknown` for a sample that is not offered
 */
export function previewSample(
  host: Host,
  { language, sample }: Request<'previewSample'>,
): Response<'previewSample'> {
  const today = host.today();
  const tracker = sourceOf(sample, language, today);
  const { sheets } = createTracker(tracker, { language, today, trackerId: 'preview' });
  const rows = sheetRows(tracker);
  return {
    sheets: sheets.map(({ id, title }) => ({
      id: id as Response<'previewSample'>['sheets'][number]['id'],
      name: title,
      rows: rows[id] ?? null,
    })),
  };
}

/**
 * Makes a sample or a blank tracker in new sheets, anchored to the fiscal period of yesterday.
 * @throws Failure `unknown` for a sample that is not offered; HostFailure as `Host.draw`
 */
export function createSample(
  host: Host,
  { sample, language, palette, sheets: wanted }: Request<'createSample'>,
): Response<'createSample'> {
  const today = host.today();
  const options = {
    language,
    palette,
    today,
    trackerId: host.newId(),
    ...(wanted ? { sheets: wanted } : {}),
  };
  const { sheets, skipped } = host.draw(createTracker(sourceOf(sample, language, today), options));
  return {
    sheets: sheets.map(({ sheetId, name, wished }) => ({ sheetId, name, wished })),
    skipped: [...skipped],
  };
}

function sourceOf(sample: string, language: Language, today: string): Tracker {
  if (!isSample(sample)) throw new Failure('unknown', { detail: `no sample ${sample}` });
  return readTracker(SOURCES[sample](language, today));
}
