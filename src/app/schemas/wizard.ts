import * as z from 'zod/mini';
import { language } from './language.ts';
import { ownRun } from './progress.ts';

/*
 * The answers of the wizard. They cross the door as they were typed, so that nothing is lost between a draft and the
 * page; what is empty may be left out. The limits, which the fields of the page keep, bound a whole draft to about 55,000
 * characters: far below the 500 KB that a store of properties holds.
 */

const line = z._default(z.string().check(z.maxLength(200)), '');
const word = z._default(z.string().check(z.maxLength(60)), '');
const id = z.string().check(z.regex(/^[A-Za-z]\d{1,4}$/));
const text = z.string();
const palette = z.enum(['standard', 'safe']);
const step = z.number().check(z.int(), z.gte(1), z.lte(8));
const kind = z._default(z.enum(['sum', 'level', 'rate']), 'sum');
const direction = z._default(z.enum(['up', 'down', 'keep']), 'up');
const CADENCES = ['daily', 'weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly'] as const;
const cadence = z._default(z.enum(CADENCES), 'monthly');

/** Figures as typed: 5,000万, 20%. */
const aim = { baseline: word, target: word, unit: word };

const kpi = z.strictObject({
  /** `K…` as in the catalogue, or `P…` for an own one. */
  id,
  /** What was taken off the list keeps its answers. */
  chosen: z._default(z.boolean(), true),
  name: line,
  stage: word,
  kind,
  direction,
  ...aim,
  evidence: line,
  owner: word,
  tool: word,
  cadence,
  when: word,
});

const keyResult = z.strictObject({ id, name: line, ...aim, owner: word });

const objective = z.strictObject({
  id,
  name: line,
  keyResults: z._default(z.array(keyResult).check(z.maxLength(6)), []),
});

const qualitative = z.strictObject({
  id,
  name: line,
  proxy: line,
  method: z._default(z.enum(['mean', 'nps', 'yes', 'count']), 'mean'),
  target: word,
  owner: word,
});

const action = z.strictObject({
  id,
  name: line,
  owner: word,
  /** `yyyy-mm-dd`. */
  due: word,
  /** Id of what it is for. */
  goal: word,
});

const answers = z.strictObject({
  /** Name of the tracker. */
  title: line,
  /** The final goal. */
  name: line,
  kind,
  ...aim,
  cycle: z.strictObject({
    start: z.string().check(z.regex(/^\d{4}-\d{2}-01$/)),
    months: z.literal([3, 12]),
    fiscalStart: z.number().check(z.int(), z.gte(1), z.lte(12)),
  }),
  /** Ids of the usual stages, and names of own ones. */
  stages: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(8)), []),
  /** The sixteen of the catalogue, and five own ones in each of eight stages. */
  kpis: z._default(z.array(kpi).check(z.maxLength(56)), []),
  objectives: z._default(z.array(objective).check(z.maxLength(5)), []),
  qualitative: z._default(z.array(qualitative).check(z.maxLength(6)), []),
  actions: z._default(z.array(action).check(z.maxLength(12)), []),
});

const draft = z.strictObject({ step, answers });

/** A draft with the moment it was kept, `yyyy-mm-dd hh:mm`. */
export const keptDraftSchema = z.strictObject({ ...draft.shape, savedAt: text });

const both = z.strictObject({ ja: text, en: text });

/** A KPI that can be chosen, in both languages. */
const offer = z.strictObject({
  id,
  name: both,
  stage: text,
  unit: both,
  target: z.number(),
  kind: z.enum(['sum', 'level', 'rate']),
  direction: z.enum(['up', 'down', 'keep']),
  cadence: z.enum(CADENCES),
  tool: both,
  when: both,
  /** Id of the KPI it leads to; empty where it leads to the final goal. */
  parent: text,
});

const preview = z.strictObject({
  /** In tab order; the number of rows where there are goals. */
  sheets: z.array(z.strictObject({ name: text, rows: z.nullable(z.number()) })),
  /** What the coach says about the whole. */
  findings: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning', 'advice']),
      title: text,
      sentence: text,
      fix: text,
      /** The question where something can be done about it. */
      step,
    }),
  ),
});

/** What is known of a draft on the first page. */
export const draftNoteSchema = z.nullable(z.strictObject({ step, savedAt: text }));

const previewRequest = z.strictObject({ answers, language, palette });

/** What making a tracker from answers takes. */
export const createOwnRequest = z.strictObject({ ...previewRequest.shape, run: ownRun });

/** The methods of the wizard, but for making the tracker. */
export const WIZARD_METHODS = {
  openWizard: {
    request: z.strictObject({}),
    response: z.strictObject({ today: text, catalogue: z.array(offer), draft: z.nullable(keptDraftSchema) }),
  },
  saveDraft: { request: draft, response: z.strictObject({ savedAt: text }) },
  dropDraft: { request: z.strictObject({}), response: z.strictObject({}) },
  previewOwn: { request: previewRequest, response: preview },
} as const;

/** The answers, complete. */
export type WizardAnswers = z.output<typeof answers>;
