import type { Language, Text } from '../i18n/language.ts';
import type {
  CoachKeyResult,
  CoachKpi,
  CoachObjective,
  CoachQualitative,
  CoachTracker,
} from './coach-tracker.ts';

/*
 * Examples stand in the file of their rules, as functions, so that a bundle that never asks for them never holds
 * them. They run as tests and are printed in docs/coach.md.
 */

/** Texts one rule finds or leaves alone, in each language. */
export interface TextExamples {
  readonly found: Readonly<Record<Language, readonly string[]>>;
  readonly leftAlone: Readonly<Record<Language, readonly string[]>>;
}

/** Chooses between two spellings of a name by the language the example is read in. */
export type Names = (en: string, ja: string) => string;

/** A tracker in words, and as data in either language. */
export interface TrackerExample {
  readonly given: Text;
  readonly tracker: (names: Names) => CoachTracker;
}

/** Trackers one rule finds something in, and trackers it leaves alone. */
export interface TrackerExamples {
  readonly found: readonly TrackerExample[];
  readonly leftAlone: readonly TrackerExample[];
}

export type TextExamplesByRule = Readonly<Record<string, TextExamples>>;
export type TrackerExamplesByRule = Readonly<Record<string, TrackerExamples>>;

/** One example: what is given, in both languages, and the tracker. */
export function given(en: string, ja: string, tracker: (names: Names) => CoachTracker): TrackerExample {
  return { given: { en, ja }, tracker };
}

/** A KPI row of an example; its name is its id. */
export function kpi(name: string, more: Partial<CoachKpi> = {}): CoachKpi {
  return { id: name, name, ...more };
}

/** So many KPI rows that differ in their name only. */
export function manyKpis(count: number, more: Partial<CoachKpi> = {}): readonly CoachKpi[] {
  return Array.from({ length: count }, (_, i) => kpi(`KPI ${more.stage ?? ''}${i + 1}`, more));
}

/** A key result of an example. */
export function keyResult(name: string, more: Partial<CoachKeyResult> = {}): CoachKeyResult {
  return { id: name, name, ...more };
}

/** An objective of an example. */
export function objective(name: string, more: Partial<CoachObjective> = {}): CoachObjective {
  return { id: name, name, ...more };
}

/** A qualitative goal of an example. */
export function qualitative(name: string, more: Partial<CoachQualitative> = {}): CoachQualitative {
  return { id: name, name, ...more };
}
