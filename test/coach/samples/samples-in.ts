import type { CoachTracker } from '../../../src/coach/coach-tracker.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { b2bFunnel, catalogue, roles } from './kpi-samples.ts';
import { beautyBrand, cascade, marketingOkrs } from './okr-samples.ts';
import type { Names } from './sample-rows.ts';

/** Every sample in one language. */
export function samplesIn(language: Language): Readonly<Record<string, CoachTracker>> {
  const t: Names = (ja, en) => (language === 'ja' ? ja : en);
  return {
    'beauty-brand': beautyBrand(t),
    'kpi-catalogue': catalogue(t),
    'marketing-okrs': marketingOkrs(t),
    'b2b-funnel': b2bFunnel(t),
    roles: roles(t),
    cascade: cascade(t),
  };
}
