import type { Host } from '../host/host.ts';
import { createTracker } from '../tracker/create-tracker.ts';
import { SOURCES, type SourceId } from '../tracker/samples/samples.ts';
import { usualSheets } from '../tracker/samples/usual-sheets.ts';
import { sheetRows } from '../tracker/sheet-rows.ts';
import { OPTIONAL_SHEETS, type OptionalSheet } from '../tracker/sheets/optional-sheets.ts';
import { readTracker } from '../tracker/tracker.ts';
import { drawVisibly } from './drawing-progress.ts';
import { drawnAnswer } from './drawn-answer.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { isSample } from './samples.ts';

type Preview = Response<'previewSample'>['sheets'][number];

/**
 * Which sheets can a sample or a blank tracker have, which of them are usual, and how much stands in each? Touches
 * nothing.
 * @throws Failure `unknown` for a sample that is not offered
 */
export function previewSample(
  host: Host,
  { language, sample }: Request<'previewSample'>,
): Response<'previewSample'> {
  const id = sourceOf(sample);
  const today = host.today();
  const tracker = readTracker(SOURCES[id](language, today));
  const plan = createTracker(tracker, { language, today, trackerId: 'preview', sheets: OPTIONAL_SHEETS });
  const rows = sheetRows(tracker);
  const usual = usualSheets(id);
  return {
    sheets: plan.sheets.map((sheet) => ({
      id: sheet.id as Preview['id'],
      name: sheet.title,
      rows: rows[sheet.id] ?? null,
      isUsual: sheet.id === 'settings' || usual.includes(sheet.id as OptionalSheet),
    })),
  };
}

/**
 * Makes a sample or a blank tracker in new sheets, anchored to the fiscal period of yesterday.
 * @throws Failure `unknown` for a sample that is not offered; HostFailure as `Host.draw`
 */
export function createSample(
  host: Host,
  { sample, language, palette, sheets: wanted, run }: Request<'createSample'>,
): Response<'createSample'> {
  const options = { language, palette, today: host.today(), trackerId: host.newId() };
  const plan = createTracker(sourceOf(sample), { ...options, ...(wanted ? { sheets: wanted } : {}) });
  return drawnAnswer(drawVisibly(host, plan, run));
}

function sourceOf(sample: string): SourceId {
  if (!isSample(sample)) throw new Failure('unknown', { detail: `no sample ${sample}` });
  return sample;
}
