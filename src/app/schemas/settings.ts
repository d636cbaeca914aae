import * as z from 'zod/mini';
import { areThresholds } from '../../core/light.ts';

const text = z.string();
const tracker = z.nullable(text);
const month = z.number().check(z.int(), z.gte(1), z.lte(12));
const limits = z.strictObject({ green: z.number(), yellow: z.number() });

const wantedLimits = z.nullable(limits.check(z.refine(areThresholds)));

/** What can be set: for a tracker, and for the person who asks. */
export const SETTINGS_METHODS = {
  readSettings: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({
      tracker: text,
      palette: z.enum(['standard', 'safe']),
      /** From which pace on a light is ● or ▲, for KPIs and for key results. */
      kpi: limits,
      okr: limits,
      /** Month in which the fiscal year starts. */
      fiscalStart: month,
      /** The name the person goes by; empty before they have said it. */
      who: text,
      /** Names to choose from. */
      members: z.array(text),
    }),
  },
  writeSettings: {
    /** `null`: stays as it is. */
    request: z.strictObject({
      tracker,
      kpi: wantedLimits,
      okr: wantedLimits,
      fiscalStart: z.nullable(month),
    }),
    response: z.strictObject({ sheetName: text }),
  },
  saveWho: {
    request: z.strictObject({ who: text.check(z.maxLength(500)) }),
    response: z.strictObject({}),
  },
} as const;
