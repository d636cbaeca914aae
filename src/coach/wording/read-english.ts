import { withoutDeadline } from './deadline.ts';
import * as words from './english-words.ts';
import { NAMES_WITH_DIGITS } from './names-with-digits.ts';
import { ARROW, asTyped, plainText } from './plain-text.ts';
import type { Statement, StatementKind } from './statement.ts';

const COMPARATIVE =
  /^(?:better|cleaner|deeper|faster|fewer|greater|higher|improved|increased|less|lower|more|stronger)$/;
const FROM_TO =
  /\bfrom\b.*\d.*\b(?:to|down to|up to)\b|\d\S*\s*(?:→|->|=>)\s*\D{0,3}\d|\bcurrently\b|\bto\s+(?:at least |over |under |less than )?[$€¥£]?\d/;
const RELATIVE =
  /(?:\bby|\bup|\bdown|\+|\bplus)\s*(\d+(?:\.\d+)?\s*%)|(\d+(?:\.\d+)?\s*%)\s*(?:boost|decrease|decline|drop|gain|growth|higher|improvement|increase|less|lift|lower|more|reduction|rise|uplift)/;
const SERVICE_LEVEL = /\d\s*%|\b(?:all|each|every)\b/;
const WITHIN =
  /\b(?:within|in (?:less than|under)|in under|under)\s+(?:an?|one|two|\d+)\s*(?:business |working )?(?:h|hours?|days?|minutes?|min)\b|\bsame[- ]day\b/;

/** Reads an English text. */
export function readEnglish(kind: StatementKind, text: string): Statement {
  const plain = plainText(text);
  const { rest, deadline } = withoutDeadline(plain);
  const countable = rest.replace(NAMES_WITH_DIGITS, ' ');
  const tokens = (rest.match(/[a-z][a-z'’-]*/g) ?? []).filter(
    (token) => !/^(?:successfully|\w+ly)$/.test(token),
  );
  const first = words.LEAD_AS_NOUN.test(rest) ? 'leads' : baseOf(tokens[0] ?? '');
  const content = tokens.filter((token) => !words.FILLERS.has(token));
  const hasRank = /#\d|\btop \d/.test(rest);
  const digits = /\d/.test(countable.replace(/#\d+|\btop \d+/g, ' '));
  const hasFigure = digits || words.NUMBER_WORDS.test(countable) || (kind === 'keyResult' && hasRank);
  const known = isKnownVerb(first);
  const relative = FROM_TO.test(countable) ? null : RELATIVE.exec(countable);
  const hasQuality = words.QUALITY.test(rest);
  const subject = subjectOf(rest, known);
  const isNoun = words.HAPPENS.test(rest);
  const isContact = words.CONTACT_VERBS.has(first) && !isNoun;
  const isActivity = (words.ACTIVITY_VERBS.has(first) || words.EFFORT_VERBS.has(first)) && !isNoun;
  const vague = !hasFigure && !hasQuality && isVague(rest, tokens, first, content);
  return {
    kind,
    text: text.trim(),
    language: 'en',
    deadline,
    hasFigure,
    hasMilestone:
      words.RESULTS.test(rest) ||
      ARROW.test(rest) ||
      (/^first\b/.test(rest) && deadline !== null) ||
      (words.DONE.test(rest) && !known && (deadline !== null || /^(?:all|every|each)\b/.test(rest))),
    isTopic:
      (!known || content.length === 1) &&
      !hasFigure &&
      !hasQuality &&
      content.length <= 3 &&
      content.length === tokens.length,
    isVague: vague,
    isActivity: isActivity || isContact,
    isContact,
    isTask: words.TASK_VERBS.has(first) && !hasQuality && content.length <= 4,
    isBareFigure:
      (digits || isMultiple(countable)) &&
      !hasQuality &&
      !/\b(?:while|with)\b/.test(rest) &&
      content.length <= 5,
    relativePercent: relative === null ? null : (relative[1] ?? relative[2] ?? '').replace(/\s/g, ''),
    relativeOf: relativeOf(countable),
    isServiceLevel: SERVICE_LEVEL.test(rest) && WITHIN.test(rest) && words.HANDLING.test(rest),
    vanity: words.VANITY.exec(rest)?.[0] ?? null,
    hasChange:
      FROM_TO.test(countable) ||
      (known && !words.STANDSTILL.test(rest) && !words.EFFORT_VERBS.has(first)) ||
      words.DONE.test(rest),
    goesDown: words.DOWN.test(rest),
    subject: asTyped(subject, text),
    measure: measureOf(subject),
  };
}

/** "Double sales": a figure without digits. */
function isMultiple(rest: string): boolean {
  return words.MULTIPLE.test(rest) && words.COUNTABLE.test(rest);
}

function isKnownVerb(base: string): boolean {
  return (
    words.CHANGE_VERBS.has(base) ||
    words.ACTIVITY_VERBS.has(base) ||
    words.VAGUE_VERBS.has(base) ||
    words.CONTACT_VERBS.has(base) ||
    words.EFFORT_VERBS.has(base)
  );
}

/** contacting → contact, creating → create, running → run; other words as they are. */
function baseOf(word: string): string {
  if (!/^\w{3,}ing$/.test(word)) return word;
  const stem = word.slice(0, -3);
  const tried = [stem, `${stem}e`, stem.slice(0, -1)];
  return tried.find((base) => isKnownVerb(base)) ?? word;
}

function isVague(
  rest: string,
  tokens: readonly string[],
  first: string,
  content: readonly string[],
): boolean {
  if (words.BEING_BETTER.test(rest) && content.length <= 3) return true;
  if (words.STANDSTILL.test(rest) && content.length <= 5) return true;
  if (words.EFFORT_VERBS.has(first) && content.length <= 5) return true;
  if (COMPARATIVE.test(tokens[0] ?? '') && content.length <= 4) return true;
  if (!words.VAGUE_VERBS.has(first) || /\ban?\b/.test(rest)) return false;
  return content.every((word) => words.GENERAL_WORDS.has(word) || words.VAGUE_VERBS.has(word));
}

function relativeOf(rest: string): 'topic' | 'share' | 'other' {
  if (words.SHARES.test(rest)) return words.COMPARISON.test(rest) ? 'other' : 'share';
  return words.UNCOUNTABLE.test(rest) && !words.COUNTABLE.test(rest) ? 'topic' : 'other';
}

function measureOf(subject: string): Statement['measure'] {
  if (words.LEVEL.test(subject)) return 'level';
  return words.AMOUNT.test(subject) ? 'amount' : null;
}

/** "raise brand awareness by 20%" → "brand awareness". */
function subjectOf(rest: string, startsWithVerb: boolean): string {
  const object = startsWithVerb ? rest.replace(/^\S+\s+/, '') : rest;
  return object
    .replace(/\s*(?:\bby|\bto|\bfrom|\+|\bup|\bdown)?\s*[$€¥£]?\d.*$/, '')
    .replace(/^(?:(?:the|our|my|your|a|an|new|more|fewer|better|higher|lower)\s+)+/, '')
    .replace(/\s+\w+ly$/, '')
    .trim();
}
