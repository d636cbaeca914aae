import type { Host } from '../host/host.ts';
import { SAMPLE_IDS } from '../tracker/samples/samples.ts';
import { viewToOpen } from './open-at.ts';
import { preferredLanguage, preferredPalette } from './preferences.ts';
import { readCards } from './read-cards.ts';
import type { Start } from './rpc-schema.ts';
import { trackerInFront } from './standing-tracker.ts';
import { VERSION } from './version.ts';
import { draftNote } from './wizard-draft.ts';

/** Everything the sidebar shows first: what the person chose, what is offered, and the trackers of the file. */
export function start(host: Host): Start {
  const trackers = readCards(host);
  return {
    language: preferredLanguage(host),
    palette: preferredPalette(host),
    version: VERSION,
    samples: [...SAMPLE_IDS],
    trackers,
    // Of one tracker nobody has to know.
    inFront: trackers.length > 1 ? trackerInFront(host) : null,
    draft: draftNote(host),
    view: viewToOpen(host),
  };
}
