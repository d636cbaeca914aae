import type { Host } from '../host/host.ts';
import { createTracker } from '../tracker/create-tracker.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { isSample } from './samples.ts';

/**
 * Makes a sample tracker in new sheets, anchored to the fiscal period of yesterday.
 * @throws Failure `unknown` for a sample that is not offered; HostFailure as `Host.draw`
 */
export function createSample(
  host: Host,
  { sample, language, palette }: Request<'createSample'>,
): Response<'createSample'> {
  if (!isSample(sample)) throw new Failure('unknown', { detail: `no sample ${sample}` });
  const options = { language, palette, today: host.today(), trackerId: host.newId() };
  const { sheets, skipped } = host.draw(createTracker(sample, options));
  return {
    sheets: sheets.map(({ sheetId, name, wished }) => ({ sheetId, name, wished })),
    skipped: [...skipped],
  };
}
