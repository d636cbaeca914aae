import type { CoachKeyResult, CoachTracker } from '../../../src/coach/coach-tracker.ts';
import { PRAISE, renderRemark } from '../../../src/coach/render-finding.ts';
import { reviewKeyResult, reviewText } from '../../../src/coach/review.ts';
import type { Finding, Severity, TrackerRule } from '../../../src/coach/rule.ts';
import type { StatementKind } from '../../../src/coach/wording/statement.ts';
import type { Language } from '../../../src/i18n/language.ts';

/** What the coach says beside a field: praise, or a finding with a text to take over where there is one. */
export interface Remark {
  readonly severity: Severity | 'praise';
  readonly title: string | null;
  readonly sentences: readonly string[];
  readonly example: string | null;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'advice'];

/** What is left to be filled in where an example was taken over: ◯, …, (figure). */
export const BLANKS = /◯+|…|\((?:指標|figure|month|◯年◯月末)\)/;

/** What the coach says about the words of an objective. */
export function objectiveRemark(text: string, language: Language): Remark | null {
  return text.trim() === '' ? null : wordingRemark('objective', reviewText('objective', text), language);
}

/** What the coach says about the words of a key result; figures beside them count as well. */
export function keyResultRemark(keyResult: CoachKeyResult, language: Language): Remark | null {
  if (keyResult.name.trim() === '') return null;
  return wordingRemark('keyResult', reviewKeyResult(keyResult), language);
}

/** What some rules say about a set of goals, the gravest first. */
export function setRemarks(
  rules: readonly TrackerRule[],
  tracker: CoachTracker,
  language: Language,
): Remark[] {
  const findings = rules.flatMap(({ check, id, severity }) =>
    check(tracker).map(
      ({ facts, field, row }): Finding => ({ rule: id, severity, place: { row, field }, facts }),
    ),
  );
  return gravestFirst(findings).map((finding) => remarkOf(finding, language, rules));
}

/** The gravest finding only; a text without any is praised. */
function wordingRemark(kind: StatementKind, findings: readonly Finding[], language: Language): Remark {
  const [finding] = gravestFirst(findings);
  if (finding) return remarkOf(finding, language);
  return { severity: 'praise', title: null, sentences: [PRAISE[kind][language]], example: null };
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

function remarkOf(finding: Finding, language: Language, rules?: readonly TrackerRule[]): Remark {
  const { fix, sentence, title } = renderRemark(finding, language, rules);
  const example = /^(?:例:|For example: )(.+)$/.exec(fix)?.[1] ?? null;
  return {
    severity: finding.severity,
    title,
    sentences: example === null ? [sentence, fix] : [sentence],
    example,
  };
}
