import { renderFinding } from '../coach/render-finding.ts';
import { reviewTracker } from '../coach/review.ts';
import type { Host } from '../host/host.ts';
import { createTracker } from '../tracker/create-tracker.ts';
import { readTracker } from '../tracker/tracker.ts';
import { afterwards } from './afterwards.ts';
import { drawVisibly } from './drawing-progress.ts';
import { drawnAnswer } from './drawn-answer.ts';
import { ownCoachTracker } from './own-coach-tracker.ts';
import { ownStep } from './own-step.ts';
import { ownTracker } from './own-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';
import { dropDraft } from './wizard-draft.ts';

/**
 * Which sheets would be made from the answers, and what does the coach say about the whole? Touches nothing.
 * @throws Failure as {@link ownTracker}
 */
export function previewOwn(
  host: Host,
  { answers, language, palette }: Request<'previewOwn'>,
): Response<'previewOwn'> {
  const today = host.today();
  const input = ownTracker(answers, language, today);
  const tracker = readTracker(input);
  const rows: Readonly<Record<string, number>> = {
    okr: tracker.objectives.length + tracker.objectives.flatMap(({ keyResults }) => keyResults).length,
    kpi: tracker.kpis.length,
    qualitative: tracker.qualitative.length,
    actions: tracker.actions.length,
  };
  const plan = createTracker(input, { language, palette, today, trackerId: 'preview' });
  const findings = reviewTracker(ownCoachTracker(tracker)).map((finding) => ({
    severity: finding.severity,
    step: ownStep(finding.place, finding.rule),
    ...renderFinding(finding, language),
  }));
  return { sheets: plan.sheets.map(({ id, title }) => ({ name: title, rows: rows[id] ?? null })), findings };
}

/**
 * Makes a tracker from the answers in new sheets; the draft is not needed any more then.
 * @throws Failure as {@link ownTracker}; HostFailure as `Host.draw`
 */
export function createOwn(
  host: Host,
  { answers, language, palette, run }: Request<'createOwn'>,
): Response<'createOwn'> {
  const today = host.today();
  const input = ownTracker(answers, language, today);
  const plan = createTracker(input, { language, palette, today, trackerId: host.newId() });
  const drawn = drawnAnswer(drawVisibly(host, plan, run));
  afterwards(() => dropDraft(host));
  return drawn;
}
