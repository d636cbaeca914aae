import type { Language, Text } from '../../i18n/language.ts';
import { monthOf } from '../month-number.ts';
import type { TrackerInput } from '../tracker.ts';
import { type Anchor, daysFrom, scaled } from './anchor.ts';
import { marks } from './history-marks.ts';
import { STAGE } from './sample-texts.ts';

type KpiInput = NonNullable<TrackerInput['kpis']>[number];

/** A KPI of a sample in both languages; figures as on the day samples are written for, half-way through the year. */
export interface SampleKpi extends Pick<KpiInput, 'kind' | 'direction' | 'cadence' | 'leading'> {
  readonly name: Text;
  readonly actual: number | null;
  readonly target: number;
  readonly baseline?: number;
  readonly unit: Text;
  /** Rounds figures when the sample is anchored to another day; without it the actual stays as it is. */
  readonly step?: number;
  readonly stage: keyof typeof STAGE;
  readonly layer: Text;
  readonly owner: Text;
  /** Day of the last update, counted from the as-of day; `null` = never. */
  readonly updated: number | null;
  /** Dates of its own, counted from the as-of day. */
  readonly own?: { readonly start: number; readonly end: number };
  readonly why?: Text;
  readonly next?: Text;
  readonly parent?: Text;
  /** Lights and values of the periods up to the month of the last update, oldest first. */
  readonly lights?: string;
  readonly values?: readonly (number | null)[];
  readonly when?: Text;
  readonly definition: Text;
  readonly tool: Text;
  readonly evidence: Text;
}

/** The KPIs of a sample in one language, anchored; their ids are K1, K2, … */
export function sampleKpis(kpis: readonly SampleKpi[], language: Language, at: Anchor): KpiInput[] {
  const say = (words: Text | undefined): string => words?.[language] ?? '';
  return kpis.map((kpi, index) => {
    const { actual, baseline, own, step, updated } = kpi;
    const move = (value: number): number =>
      step === undefined ? value : scaled(at, value, baseline ?? 0, step);
    return {
      id: `K${index + 1}`,
      name: say(kpi.name),
      actual: actual === null ? null : move(actual),
      target: kpi.target,
      baseline: baseline ?? null,
      unit: say(kpi.unit),
      stage: STAGE[kpi.stage].name[language],
      owner: say(kpi.owner),
      updated: updated === null ? null : daysFrom(at, updated),
      start: own ? daysFrom(at, own.start) : null,
      end: own ? daysFrom(at, own.end) : null,
      layer: say(kpi.layer),
      leading: kpi.leading,
      kind: kpi.kind,
      direction: kpi.direction,
      cadence: kpi.cadence,
      when: say(kpi.when),
      why: say(kpi.why),
      next: say(kpi.next),
      parent: say(kpi.parent),
      definition: say(kpi.definition),
      tool: say(kpi.tool),
      evidence: say(kpi.evidence),
      history: {
        states: since(marks(kpi.lights ?? ''), at, updated),
        values: since(
          (kpi.values ?? []).map((value) => (value === null ? null : move(value))),
          at,
          updated,
        ),
      },
    };
  });
}

/** The same periods as seen on the as-of day: months after the last update are blank. */
function since(
  past: readonly (number | null)[],
  { asOf }: Anchor,
  updated: number | null,
): (number | null)[] {
  const months = monthOf(asOf) - monthOf(asOf + (updated ?? 0));
  return [...past, ...Array<null>(months).fill(null)].slice(months);
}
