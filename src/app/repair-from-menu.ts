import type { Host } from '../host/host.ts';
import { REPAIR_TEXTS, type RepairTexts, repairWords } from '../i18n/repair.ts';
import { fill } from '../i18n/translate.ts';
import { converse } from './converse.ts';
import { readRepair, repair } from './repair.ts';
import type { Response } from './rpc-schema.ts';
import { trackerInFront } from './standing-tracker.ts';

/** Puts the tracker in front right after saying what will be done: also for people whose sidebar does not open. */
export function repairFromMenu(host: Host): void {
  converse(host, ({ language, texts: { skipped } }) => {
    const texts = REPAIR_TEXTS[language];
    const tracker = trackerInFront(host);
    const { items } = readRepair(host, { tracker });
    if (items.length === 0) {
      host.dialogs.tell(texts.title, texts.dialogNone);
      return;
    }
    const question = fill(texts.dialog, { n: items.length, list: linesOf(items, texts) });
    if (!host.dialogs.confirm(texts.title, question)) return;
    const done = repair(host, { tracker, anew: null });
    const text = fill(texts.dialogDone, { list: linesOf(done.items, texts) });
    host.dialogs.tell(texts.done, [text, ...done.skipped.map((what) => skipped[what])].join('\n\n'));
  });
}

function linesOf(items: Response<'repair'>['items'], texts: RepairTexts): string {
  return items.map((item) => `${item.sheet}: ${repairWords(texts, item)}`).join('\n');
}
