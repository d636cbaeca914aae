import type { Language } from '../../i18n/language.ts';
import { readTracker, type TrackerInput } from '../tracker.ts';
import { b2bFunnel } from './b2b-funnel.ts';
import { beautyBrand } from './beauty-brand.ts';
import { type BlankId, blankTracker } from './blank-tracker.ts';
import { cascade } from './cascade.ts';
import { kpiCatalogue } from './kpi-catalogue.ts';
import { logged } from './logged.ts';
import { marketingOkrs } from './marketing-okrs.ts';
import { roles } from './roles.ts';

/** Makes a tracker in one language, anchored to the day it is made. */
type Maker = (language: Language, today: string) => TrackerInput;

/** The samples that can be made, by id, in the order they are offered. Source: domain section 6. */
export const SAMPLES = {
  'beauty-brand': withLog(beautyBrand),
  'b2b-funnel': withLog(b2bFunnel),
  cascade: withLog(cascade),
  'kpi-catalogue': withLog(kpiCatalogue),
  'marketing-okrs': withLog(marketingOkrs),
  roles: withLog(roles),
} as const satisfies Record<string, Maker>;

/** Trackers without goals, by id. Source: rulings S12. */
export const BLANKS: Readonly<Record<BlankId, Maker>> = {
  'blank-kpi': blankTracker('blank-kpi'),
  'blank-okr': blankTracker('blank-okr'),
  'blank-full': blankTracker('blank-full'),
  'blank-funnel': blankTracker('blank-funnel'),
};

/** The id of a sample. */
export type SampleId = keyof typeof SAMPLES;

/** The id of a sample or of a blank tracker. */
export type SourceId = SampleId | BlankId;

/** Everything that can be made by its id. */
export const SOURCES: Readonly<Record<SourceId, Maker>> = { ...SAMPLES, ...BLANKS };

/** The ids of all samples. */
export const SAMPLE_IDS = Object.keys(SAMPLES) as readonly SampleId[];

/** The same with the log of check-ins that its past implies, and what follows from that. */
function withLog(maker: Maker): Maker {
  return (language, today) => logged(readTracker(maker(language, today)));
}
