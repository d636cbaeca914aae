import type { CoachKeyResult, CoachTracker } from './coach-tracker.ts';
import type { Finding } from './rule.ts';
import { TEXT_RULES, TRACKER_RULES } from './rules.ts';
import { readStatement } from './wording/read-statement.ts';
import type { Statement, StatementKind } from './wording/statement.ts';

/**
 * What is there to say about the words of this objective or key result? An empty list: nothing, the text is fine.
 * Only wording is looked at; counts, owners and dates belong to {@link reviewTracker}.
 *
 * @param kind what the text is meant to be; the caller knows
 * @param row id of its row, `null` for a text that stands alone
 * Source: domain section 4; rulings B22.
 */
export function reviewText(kind: StatementKind, text: string, row: string | null = null): readonly Finding[] {
  return text.trim() === '' ? [] : wordingOf(readStatement(kind, text), row);
}

/**
 * The same for a key result whose figures stand in columns of their own: with a target "Repeat rate" can be measured,
 * although its words hold no figure.
 */
export function reviewKeyResult({ id, name, baseline, target }: CoachKeyResult): readonly Finding[] {
  if (typeof target !== 'number') return reviewText('keyResult', name, id);
  const statement = readStatement('keyResult', name);
  const relativePercent = typeof baseline === 'number' ? null : statement.relativePercent;
  return wordingOf({ ...statement, hasFigure: true, relativePercent }, id);
}

/**
 * What is there to say about a tracker, or about any part of one? First the wording of its objectives and key
 * results in their order, then its figures, dates and links. What was not handed over leads to no finding.
 *
 * Source: domain section 4.
 */
export function reviewTracker(tracker: CoachTracker): readonly Finding[] {
  const wording = (tracker.objectives ?? []).flatMap(({ id, name, keyResults = [] }) => [
    ...reviewText('objective', name, id),
    ...keyResults.flatMap(reviewKeyResult),
  ]);
  const rest = TRACKER_RULES.flatMap(({ id, severity, check }) =>
    check(tracker).map(
      ({ row, field, facts }): Finding => ({ rule: id, severity, place: { row, field }, facts }),
    ),
  );
  return [...wording, ...rest];
}

function wordingOf(statement: Statement, row: string | null): readonly Finding[] {
  return TEXT_RULES.flatMap(({ id, kinds, severity, check }): readonly Finding[] => {
    const facts = kinds.includes(statement.kind) ? check(statement) : null;
    return facts === null ? [] : [{ rule: id, severity, place: { row, field: 'name' }, facts }];
  });
}
