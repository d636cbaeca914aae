import type { HeaderId } from '../i18n/header-words.ts';
import type { Text } from '../i18n/language.ts';
import type { CoachTracker } from './coach-tracker.ts';
import type { Statement, StatementKind } from './wording/statement.ts';

/** How much a finding matters: `error` must be fixed, `warning` should be looked at, `advice` is a hint. */
export type Severity = 'error' | 'warning' | 'advice';

/** An amount with its unit, written in the way of the language. */
export interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/** A fact of a finding: the user's own words, a number, an amount, a list of names, or a word in every language. */
export type CoachFact = string | number | Amount | readonly string[] | Text;
export type CoachFacts = Readonly<Record<string, CoachFact>>;

/** Where a finding belongs: the id of a row (`null`: the whole tracker) and of its column. */
export interface Place {
  readonly row: string | null;
  readonly field: HeaderId | null;
}

/** What one rule found, as data. `render-finding.ts` turns it into sentences. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly facts: CoachFacts;
}

/** The three texts of a finding; `{fact}` is filled in. */
export interface RuleTexts {
  /** Headline of the remark: what was found, in a few words. */
  readonly title: Text;
  /** One friendly sentence: what is missing and why it matters. */
  readonly sentence: Text;
  /** What to do, where possible as a pattern with the user's own words in it. */
  readonly fix: Text;
}

interface RuleBase {
  /** Name of the rule, for ever. Source: domain section 4. */
  readonly id: string;
  readonly severity: Severity;
  /** The articles the rule comes from, as in the domain's list of sources. */
  readonly source: string;
  readonly texts: RuleTexts;
}

/** A rule about the wording of one text. */
export interface TextRule extends RuleBase {
  readonly scope: 'text';
  readonly kinds: readonly StatementKind[];
  /** The facts of a finding, `null` where the text is fine. */
  readonly check: (statement: Statement) => CoachFacts | null;
}

/** A finding without its rule: the place and the facts. */
export interface Found extends Place {
  readonly facts: CoachFacts;
}

/** A rule about a set of goals (`set`: counts and links) or about a kept tracker (`tracker`: figures and dates). */
export interface TrackerRule extends RuleBase {
  readonly scope: 'set' | 'tracker';
  /** Looks only at what was handed over: a column that is absent is no finding, an empty one is. */
  readonly check: (tracker: CoachTracker) => readonly Found[];
}
