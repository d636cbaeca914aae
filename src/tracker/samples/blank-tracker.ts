import { BLANK_TEXTS } from '../../i18n/blank-trackers.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { anchor } from './anchor.ts';
import { FISCAL_START } from './fiscal-start.ts';
import { sampleFrame } from './sample-frame.ts';
import { blankFunnel } from './sample-funnel.ts';

/** The id of a tracker without goals. Source: rulings S12. */
export type BlankId = keyof typeof BLANK_TEXTS;

const WITH_FUNNEL: readonly BlankId[] = ['blank-full', 'blank-funnel'];

/** A tracker without goals, for the fiscal year of the day before `today`, with the usual stages and units. */
export function blankTracker(id: BlankId): (language: Language, today: string) => TrackerInput {
  return (language, today) => {
    const fiscalStart = FISCAL_START[language];
    const frame = { name: BLANK_TEXTS[id].name, fiscalStart, departments: [], team: [] };
    const at = anchor(today, fiscalStart);
    const tracker = sampleFrame(at, language, frame);
    return WITH_FUNNEL.includes(id) ? { ...tracker, funnel: blankFunnel(language, at) } : tracker;
  };
}
