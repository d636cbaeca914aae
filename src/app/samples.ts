import { SAMPLE_IDS, type SampleId } from '../tracker/samples/samples.ts';

/** Is this the id of a sample? */
export function isSample(id: string): id is SampleId {
  return (SAMPLE_IDS as readonly string[]).includes(id);
}
