import { withoutDeadline } from './deadline.ts';
import * as words from './japanese-words.ts';
import { NAMES_WITH_DIGITS } from './names-with-digits.ts';
import { ARROW, asTyped, plainText } from './plain-text.ts';
import type { Statement, StatementKind } from './statement.ts';

const FROM_TO =
  /から.*\d.*(?:に|へ|まで)|\d\S*(?:→|->|⇒)|現在|\d+(?:\.\d+)?(?:%|パーセント)(?:に|以上|以下|未満|超|を達成|まで)/;
const RELATIVE =
  /(?:\+(\d+(?:\.\d+)?%)|(\d+(?:\.\d+)?(?:%|パーセント))(?:の|ほど|程度)?(?:向上|改善|アップ|up|増|減|削減|短縮|上昇|低下|上げ|下げ|高め|伸ば|拡大|強化|成長|効率化|底上げ))|(\d+(?:\.\d+)?%)の[^0-9]*(?:向上|改善|増加|削減|アップ)$/;
const SHARE_OF_CASES = /\d+(?:\.\d+)?%|\d割|すべて|全て|全件/;
const WITHIN = /\d+ ?(?:日|営業日|時間|分)以内|当日|即日|翌日|翌営業日/;
const VERB_END = /[うくぐすつぬぶむるたいへにを]$/;

/** 次の10年: a span of time in an objective is no figure to be reached. */
const YEARS = /\d+年/g;

/** Reads a Japanese text. */
export function readJapanese(kind: StatementKind, text: string): Statement {
  const plain = plainText(text)
    .replace(/\s+/g, '')
    .replace(/パーセント/g, '%');
  const { rest, deadline } = withoutDeadline(plain);
  const named = rest.replace(NAMES_WITH_DIGITS, '');
  const countable = kind === 'objective' ? named.replace(YEARS, '') : named;
  const isRank = /\d+位|トップ\d/.test(countable);
  const digits =
    /\d|[〇○◯]+[%人件社名本円]|x{1,2}[%人件社]/.test(countable) && !(kind === 'objective' && isRank);
  const hasFigure = digits || words.NUMBER_WORDS.test(countable);
  const relative = FROM_TO.test(countable) ? null : RELATIVE.exec(countable);
  const hasQuality = words.QUALITY.test(rest);
  const { object, predicate } = split(rest);
  const subject = subjectOf(rest, object);
  return {
    kind,
    text: text.trim(),
    language: 'ja',
    deadline,
    hasFigure,
    hasMilestone:
      words.RESULTS.test(rest) ||
      ARROW.test(rest) ||
      ((words.DONE.test(rest) || words.FIRST.test(rest)) && deadline !== null),
    isTopic: !hasFigure && !hasQuality && isTopic(rest),
    isVague: !hasFigure && !hasQuality && isVague(rest, object, predicate),
    isActivity: new RegExp(`${words.ACTIVITY}[^をにがで]*$`).test(rest),
    isContact: words.CONTACT.test(rest),
    isTask: !hasQuality && rest.length <= 16 && (isTask(predicate) || words.TOOLS.test(rest)),
    isBareFigure:
      (digits || isMultiple(countable)) &&
      !hasQuality &&
      countable.replace(/[\d,.〇○◯%万億千]/g, '').length <= 14,
    relativePercent: relative === null ? null : (relative[1] ?? relative[2] ?? relative[3] ?? ''),
    relativeOf: relativeOf(countable),
    isServiceLevel: SHARE_OF_CASES.test(rest) && WITHIN.test(rest) && words.HANDLING.test(rest),
    vanity: words.VANITY.exec(rest)?.[0] ?? null,
    hasChange: words.CHANGE.test(rest),
    goesDown: words.DOWN.test(rest),
    subject: asTyped(subject, text),
    measure: measureOf(subject),
  };
}

interface Split {
  readonly object: string;
  readonly predicate: string;
}

/** What is done to what: split at the last を, に, が, で or と; without one the whole text is the predicate. */
function split(rest: string): Split {
  const parts = /^(.*)[をにがでと]([^をにがで]+)$/.exec(rest);
  return parts === null ? { object: '', predicate: rest } : { object: parts[1]!, predicate: parts[2]! };
}

/** A bare noun: no verb at its end, no particle but の, と and ・, and no noun of change with something before it. */
function isTopic(rest: string): boolean {
  return (
    rest.length <= 14 &&
    !VERB_END.test(rest) &&
    !/[をにがでへは]/.test(rest) &&
    !words.DIRECTED_NOUNS.test(rest) &&
    !new RegExp(`の${words.VAGUE}$`).test(rest)
  );
}

/** 売上倍増: a figure without digits. */
function isMultiple(rest: string): boolean {
  return words.MULTIPLE.test(rest) && words.COUNTABLE.test(rest);
}

function isVague(rest: string, object: string, predicate: string): boolean {
  if (words.BEING_BETTER.test(rest)) return true;
  if (new RegExp(`^(?:もっと|より|さらに|とにかく)?.{0,14}${words.EFFORT}[^をにがで]{0,4}$`).test(rest))
    return true;
  if (object === '') return isVagueNoun(rest);
  const bare = object.replace(/^(?:とにかく|もっと|さらに|より)/, '');
  return words.GENERAL.test(bare) && new RegExp(`^(?:もっと|さらに)?${words.VAGUE}`).test(predicate);
}

/** 営業力強化, 営業力の強化: a short compound, or a general noun with の before the vague one. */
function isVagueNoun(rest: string): boolean {
  const parts = new RegExp(`^(.*?)(の?)${words.VAGUE}$`).exec(rest);
  if (parts === null) return false;
  if (parts[2] === '') return rest.length <= 8 && !rest.includes('の');
  return words.GENERAL.test(parts[1]!) || new RegExp(`${words.EMPTY}$`).test(rest);
}

function isTask(predicate: string): boolean {
  return new RegExp(`^(?:.*の)?${words.TASK}`).test(predicate);
}

function relativeOf(rest: string): 'topic' | 'share' | 'other' {
  if (words.SHARES.test(rest)) return words.COMPARISON.test(rest) ? 'other' : 'share';
  return words.UNCOUNTABLE.test(rest) && !words.COUNTABLE.test(rest) ? 'topic' : 'other';
}

function measureOf(subject: string): Statement['measure'] {
  if (words.LEVEL.test(subject)) return 'level';
  return words.AMOUNT.test(subject) ? 'amount' : null;
}

/** 「ブランド認知度を高める」→ ブランド認知度, 「営業力の強化」→ 営業力. */
function subjectOf(rest: string, object: string): string {
  const bare =
    object !== '' ? object.replace(/[をにが].*$/, '') : rest.replace(new RegExp(`の?${words.VAGUE}.*$`), '');
  return (bare || rest).replace(/の?[+]?\d.*$/, '').replace(/^(?:もっと|さらに|より)/, '') || rest;
}
