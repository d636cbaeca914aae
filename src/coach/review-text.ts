import type { Finding, TextRule } from './rule.ts';
import { keyResultWording } from './rules/key-result-wording.ts';
import { objectiveWording } from './rules/objective-wording.ts';
import { readStatement } from './wording/read-statement.ts';
import type { StatementKind } from './wording/statement.ts';

/** All rules about wording. */
export const TEXT_RULES: readonly TextRule[] = [...objectiveWording, ...keyResultWording];

/**
 * What is there to say about the words of this objective or key result? An empty list: nothing, the text is fine.
 * Only wording is looked at; counts, owners and dates belong to {@link reviewTracker}.
 *
 * @param kind what the text is meant to be; the caller knows
 * @param row id of its row, `null` for a text that stands alone
 */
export function reviewText(kind: StatementKind, text: string, row: string | null = null): readonly Finding[] {
  if (text.trim() === '') return [];
  const statement = readStatement(kind, text);
  const findings: Finding[] = [];
  for (const { id, kinds, severity, check } of TEXT_RULES) {
    const facts = kinds.includes(kind) ? check(statement) : null;
    if (facts !== null) findings.push({ rule: id, severity, place: { row, field: 'name' }, facts });
  }
  return findings;
}
