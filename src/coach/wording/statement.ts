import type { Language } from '../../i18n/language.ts';

/** What kind of statement a text is meant to be. The caller knows it; the text alone does not tell. */
export type StatementKind = 'objective' | 'keyResult';

/**
 * What the words of a text say, in terms that hold for every language. The readers fill it, the rules ask it.
 */
export interface Statement {
  readonly kind: StatementKind;
  /** As typed, without spaces around it. */
  readonly text: string;
  readonly language: Language;
  /** The deadline as written, `null` when none is named. */
  readonly deadline: string | null;
  /** Is there a figure that can be reached: digits, number words, shares; no dates, versions or names such as B2B? */
  readonly hasFigure: boolean;
  /** Is there a clear yes/no result: certified, signed, approved; or something done by a date? */
  readonly hasMilestone: boolean;
  /** Does the text name a thing only, with no verb and no change (market research)? */
  readonly isTopic: boolean;
  /** Is there only a vague word and a general noun (improve quality, 営業力強化)? */
  readonly isVague: boolean;
  /** Does it start or do something (launch, create, talk to, 実施する)? */
  readonly isActivity: boolean;
  /** Is it a task even where building something would be fine (send, hold, 実施する)? */
  readonly isTask: boolean;
  /** Is it work with people that is counted, not what comes of it (contact 50 leads)? */
  readonly isContact: boolean;
  /** Is it hardly more than a measure and its figure (generate 53 MQLs)? */
  readonly isBareFigure: boolean;
  /** The relative change as written ("50%"), `null` when there is none or when start and end are given. */
  readonly relativePercent: string | null;
  /** What the relative change is of: a topic nobody can count (SEO), a share, or something else. */
  readonly relativeOf: 'topic' | 'share' | 'other';
  /** Is it a share of cases handled within a time? */
  readonly isServiceLevel: boolean;
  /** A measure that looks good without any result behind it (likes, page views), as written; else `null`. */
  readonly vanity: string | null;
  /** Is a change word or verb there that says which way things go? */
  readonly hasChange: boolean;
  /** Is the way down the better one (reduce, 減らす)? */
  readonly goesDown: boolean;
  /** The thing the text is about, in the user's own words. */
  readonly subject: string;
  /** Is that thing a measure itself: an amount (visits), or something that has a level (rate, score, sales)? */
  readonly measure: 'amount' | 'level' | null;
}
