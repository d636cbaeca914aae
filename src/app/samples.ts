import type { SampleId } from '../tracker/samples/samples.ts';

/** The samples that are offered, in this order. */
export const SAMPLES = ['beauty-brand'] as const satisfies readonly SampleId[];

/** A sample that is offered. */
export type OfferedSample = (typeof SAMPLES)[number];

/** Is this the id of a sample that is offered? */
export function isOffered(id: string): id is OfferedSample {
  return (SAMPLES as readonly string[]).includes(id);
}
