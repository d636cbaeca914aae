import type { Language } from '../../../src/i18n/language.ts';

/** Statements of one page, labelled good or bad as its author does. */
export interface LabelledStatements {
  /** The page the statements and their labels come from; `own` for statements written in the manner of such pages. */
  readonly source: string;
  readonly language: Language;
  readonly kind: 'objective' | 'keyResult';
  readonly good: readonly string[];
  readonly bad: readonly string[];
}
