import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { beautyBrand } from './beauty-brand.ts';

/** The samples that can be made, by id; each is anchored to the day it is made. Source: domain section 6. */
export const SAMPLES = {
  'beauty-brand': beautyBrand,
} as const satisfies Record<string, (language: Language, today: string) => TrackerInput>;

/** The id of a sample. */
export type SampleId = keyof typeof SAMPLES;

/** The ids of all samples. */
export const SAMPLE_IDS = Object.keys(SAMPLES) as readonly SampleId[];
