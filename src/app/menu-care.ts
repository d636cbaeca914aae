import type { Host } from '../host/host.ts';
import { CARE_TEXTS, type CareTexts } from '../i18n/care.ts';
import { carriedLinks } from '../i18n/carried-links.ts';
import { CHECK_IN_DIALOG_TEXTS } from '../i18n/check-in.ts';
import type { Language } from '../i18n/language.ts';
import { REVIEW_TEXTS } from '../i18n/tracker-review.ts';
import { fill } from '../i18n/translate.ts';
import type { ReviewKind } from '../tracker/review/review-agenda.ts';
import { closeCycle, readClose } from './close-cycle.ts';
import { converse } from './converse.ts';
import { recordAll, unrecorded } from './record-all.ts';
import { readRemoval, removeTracker } from './remove.ts';
import { readReport } from './report.ts';
import { makeReview, readReview } from './review.ts';
import { readShare, share } from './share.ts';
import { trackerInFront } from './standing-tracker.ts';

/*
 * What a cycle ends with, in dialogs of the spreadsheet, for people whose sidebar does not open. The tracker is the
 * one whose sheet is in front, else the first of the file.
 */

/**
 * Makes the agenda of a meeting after saying what will stand on it. A month ends with its figures: those that are not
 * kept yet are kept first, if the person wants that. What follows from them can only be read the next time.
 */
export function reviewFromMenu(host: Host, kind: ReviewKind): void {
  converse(host, ({ language, texts }) => {
    const { dialogs } = CARE_TEXTS[language];
    const tracker = trackerInFront(host);
    const title = fill(dialogs.reviewTitle, { kind: REVIEW_TEXTS[language].kinds[kind] });
    if (kind !== 'week' && keepsFirst(host, tracker, title, language)) return;
    const { sections, summary } = readReview(host, { tracker, kind, language });
    const list = sections.map((section) => `${section.title}  ${section.count}`).join('\n');
    if (!host.dialogs.confirm(title, fill(dialogs.review, { summary, sections: list }))) return;
    const { entries, sheetId, sheetName, skipped } = makeReview(host, { tracker, kind });
    host.goTo(sheetId);
    const made = fill(dialogs.reviewDone, { sheet: sheetName, n: entries });
    host.dialogs.tell(dialogs.done, [made, ...skipped.map((what) => texts.skipped[what])].join('\n\n'));
  });
}

/** Keeps the figures that are not kept yet, after asking; `false` where nothing was to be kept. */
function keepsFirst(host: Host, tracker: string | null, title: string, language: Language): boolean {
  const { dialogs } = CHECK_IN_DIALOG_TEXTS[language];
  const n = unrecorded(host, tracker);
  if (n === 0 || !host.dialogs.confirm(title, fill(dialogs.recordFirst, { n }))) return false;
  const { saved } = recordAll(host, { tracker });
  host.dialogs.tell(dialogs.done, fill(dialogs.recordedFirst, { n: saved }));
  return true;
}

/** Shows how the tracker stands as a text to be copied. */
export function reportFromMenu(host: Host): void {
  converse(host, ({ language }) => {
    const { text } = readReport(host, { tracker: trackerInFront(host), language });
    host.dialogs.tell(CARE_TEXTS[language].dialogs.reportTitle, text);
  });
}

/** Copies what readers look at as values, after naming it, and says how to hand it out; or that there is nothing. */
export function shareFromMenu(host: Host): void {
  converse(host, ({ language }) => {
    const { dialogs } = CARE_TEXTS[language];
    const tracker = trackerInFront(host);
    const chosen = readShare(host, { tracker }).sheets.filter((sheet) => sheet.chosen);
    if (chosen.length === 0) return host.dialogs.tell(dialogs.shareTitle, dialogs.shareNone);
    const text = fill(dialogs.share, { sheets: linesOf(chosen.map(({ name }) => name)) });
    if (!host.dialogs.confirm(dialogs.shareTitle, text)) return;
    const { handOut, sheets } = share(host, { tracker, sheets: chosen.map(({ id }) => id), language });
    const made = fill(dialogs.shared, { sheets: linesOf(sheets.map(({ name }) => name)) });
    host.dialogs.tell(dialogs.done, [made, ...handOut].join('\n\n'));
  });
}

/** Closes the cycle with every goal that is not over, after showing the scores and asking what was learned. */
export function closeCycleFromMenu(host: Host): void {
  converse(host, ({ language, texts: { skipped } }) => {
    const texts = CARE_TEXTS[language];
    const { dialogs } = texts;
    const preview = readClose(host, { tracker: trackerInFront(host), language });
    const carried = preview.candidates.filter(({ chosen }) => chosen).map(({ id }) => id);
    const facts = {
      copy: preview.copy,
      next: preview.next,
      n: carried.length,
      goals: scoresOf(preview, texts),
    };
    if (!host.dialogs.confirm(dialogs.closeTitle, fill(dialogs.close, facts))) return;
    const learned = host.dialogs.ask(texts.closing.learned, dialogs.closeAsk);
    if (learned === null) return;
    const made = closeCycle(host, { tracker: preview.tracker, learned, carried });
    const closed = fill(dialogs.closed, { copy: made.copy.name, next: made.next });
    const left = made.skipped.map((what) => skipped[what]);
    host.dialogs.tell(dialogs.done, [closed, ...carriedLinks(made, language), ...left].join('\n\n'));
  });
}

/** Deletes the sheets of the tracker, after naming them and having a word typed. */
export function removeTrackerFromMenu(host: Host): void {
  converse(host, ({ language }) => {
    const { dialogs } = CARE_TEXTS[language];
    const { sheets, tracker } = readRemoval(host, { tracker: trackerInFront(host), language });
    const text = fill(dialogs.remove, { n: sheets.length, sheets: linesOf(sheets) });
    const typed = host.dialogs.ask(dialogs.removeTitle, text);
    if (typed === null) return;
    removeTracker(host, { tracker, sheets, typed });
    host.dialogs.tell(dialogs.done, fill(dialogs.removed, { n: sheets.length }));
  });
}

function scoresOf({ cycle, objectives }: ReturnType<typeof readClose>, { kinds }: CareTexts): string {
  const lines = objectives.map(({ grade, name, score }) =>
    [score === null ? '–' : score.toFixed(2), grade ?? '', name].filter((word) => word !== '').join('  '),
  );
  return linesOf([cycle, ...(lines.length === 0 ? [] : [kinds.objective, ...lines])]);
}

function linesOf(words: readonly string[]): string {
  return words.join('\n');
}
