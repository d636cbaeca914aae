import { isJapanese } from './plain-text.ts';
import { readEnglish } from './read-english.ts';
import { readJapanese } from './read-japanese.ts';
import type { Statement, StatementKind } from './statement.ts';

/** What do the words of this objective or key result say? Its language is told by its letters. */
export function readStatement(kind: StatementKind, text: string): Statement {
  return isJapanese(text) ? readJapanese(kind, text) : readEnglish(kind, text);
}
