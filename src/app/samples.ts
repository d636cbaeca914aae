import { SOURCES, type SourceId } from '../tracker/samples/samples.ts';

/** Is this the id of a sample or of a blank tracker? */
export function isSample(id: string): id is SourceId {
  return Object.keys(SOURCES).includes(id);
}
