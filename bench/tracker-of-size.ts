import { SOURCES } from '../src/tracker/samples/samples.ts';
import type { TrackerInput } from '../src/tracker/tracker.ts';

/** The KPI catalogue, repeated until it has so many rows, each with an id of its own. */
export function sampleSource(rows: number, today: string): TrackerInput {
  const sample = SOURCES['kpi-catalogue']('ja', today);
  const own = sample.kpis ?? [];
  const kpis = Array.from({ length: rows }, (_, i) => ({ ...own[i % own.length]!, id: `K${i + 1}` }));
  return { ...sample, kpis };
}
