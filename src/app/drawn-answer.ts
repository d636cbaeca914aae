import type { Drawn } from '../host/host.ts';
import type { Response } from './rpc-schema.ts';

/** What was drawn, as the sidebar is told. */
export function drawnAnswer({ sheets, skipped }: Drawn): Response<'createSample'> {
  return {
    sheets: sheets.map(({ sheetId, name, wished }) => ({ sheetId, name, wished })),
    skipped: [...skipped],
  };
}
