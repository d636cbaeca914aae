import type { Response } from '../../../src/app/rpc-schema.ts';
import { type Day, parseDay } from '../../../src/core/day.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { thisYear } from './cycles.ts';

type Opened = Response<'openWizard'>;

/** The answers as they were typed. */
export type Answers = NonNullable<Opened['draft']>['answers'];
export type KpiAnswer = Answers['kpis'][number];
export type ObjectiveAnswer = Answers['objectives'][number];
export type KeyResultAnswer = ObjectiveAnswer['keyResults'][number];
export type QualitativeAnswer = Answers['qualitative'][number];
export type ActionAnswer = Answers['actions'][number];
/** A KPI that can be chosen. */
export type Offer = Opened['catalogue'][number];

/** A plan under way; everything in it lives as long as the page. */
export interface Wizard {
  readonly answers: Answers;
  readonly today: Day;
  readonly offers: readonly Offer[];
  /** The question one is at, 1…8, and the furthest one. */
  step: number;
  reached: number;
  /** `yyyy-mm-dd hh:mm` of the last save; `failed` where it did not work. */
  saved: string | 'failed' | null;
  /** Texts that shall stay as they are, whatever the coach says. */
  readonly kept: Set<string>;
}

/** The usual stages, in their order. */
export const USUAL_STAGES = ['awareness', 'interest', 'purchase', 'loyalty'] as const;

/** Goes on with a draft, or begins. */
export function wizardFrom({ catalogue, draft, today }: Opened, language: Language): Wizard {
  const day = parseDay(today) ?? 0;
  const step = draft?.step ?? 1;
  return {
    answers: draft?.answers ?? newAnswers(day, language),
    today: day,
    offers: catalogue,
    step,
    reached: step,
    saved: draft?.savedAt ?? null,
    kept: new Set(),
  };
}

/** Nothing answered yet: all usual stages, this fiscal year. */
function newAnswers(today: Day, language: Language): Answers {
  return {
    title: '',
    name: '',
    kind: 'sum',
    baseline: '',
    target: '',
    unit: '',
    cycle: thisYear(today, language === 'ja' ? 4 : 1),
    stages: [...USUAL_STAGES],
    kpis: [],
    objectives: [],
    qualitative: [],
    actions: [],
  };
}

/** A new id among the answers, `P3` after `P2`; one that an action still names is not given again. */
export function newId({ actions, kpis, objectives, qualitative }: Answers, letter: string): string {
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const ids = [...kpis, ...objectives, ...keyResults, ...qualitative, ...actions].map(({ id }) => id);
  const numbers = [...ids, ...actions.map(({ goal }) => goal)]
    .filter((id) => id.startsWith(letter))
    .map((id) => Number(id.slice(letter.length)));
  return `${letter}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** The KPIs that count: on the list, in a stage that is still there, with a name. */
export function chosenKpis({ answers, offers }: Wizard): KpiAnswer[] {
  const { kpis, stages } = answers;
  return kpis.filter(
    ({ chosen, id, name, stage }) =>
      chosen && stages.includes(stage) && (name.trim() !== '' || offers.some((offer) => offer.id === id)),
  );
}

/** The name of a KPI: of the catalogue in the language of the page, or one's own. */
export function kpiName({ offers }: Wizard, { id, name }: KpiAnswer, language: Language): string {
  return offers.find((offer) => offer.id === id)?.name[language] ?? name;
}

/** The unit of a KPI likewise. */
export function kpiUnit({ offers }: Wizard, { id, unit }: KpiAnswer, language: Language): string {
  return offers.find((offer) => offer.id === id)?.unit[language] ?? unit;
}

/** Everybody who was named so far, to be proposed again. */
export function ownersOf({ kpis, objectives, qualitative, actions }: Answers): string[] {
  const rows = [...kpis, ...objectives.flatMap(({ keyResults }) => keyResults), ...qualitative, ...actions];
  return [...new Set(rows.map(({ owner }) => owner.trim()))].filter((owner) => owner !== '');
}
