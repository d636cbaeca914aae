import { describe, expect, it } from 'vitest';
import { reviewText } from '../../src/coach/review.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { development } from './statements/development.ts';
import { heldOut } from './statements/held-out.ts';
import type { LabelledStatements } from './statements/labelled.ts';
import { unseen } from './statements/unseen.ts';

/** Share of good texts left alone and of bad texts found, by a judge that says whether it has anything to say. */
function shares(
  lists: readonly LabelledStatements[],
  finds: (list: LabelledStatements, text: string) => boolean,
) {
  const count = (label: 'good' | 'bad') => {
    const verdicts = lists.flatMap((list) => list[label].map((text) => finds(list, text)));
    return { all: verdicts.length, found: verdicts.filter(Boolean).length };
  };
  const [good, bad] = [count('good'), count('bad')];
  const leftAlone = 1 - good.found / good.all;
  const found = bad.found / bad.all;
  return { all: good.all + bad.all, leftAlone, found, balanced: (leftAlone + found) / 2 };
}

const coach = ({ kind }: LabelledStatements, text: string) => reviewText(kind, text).length > 0;
const digitsOnly = (_: LabelledStatements, text: string) => !/\d/.test(text);

const parts = (lists: readonly LabelledStatements[], language: Language, kind: LabelledStatements['kind']) =>
  lists.filter((list) => list.language === language && list.kind === kind);

for (const [name, lists] of Object.entries({ development, 'held-out': heldOut, unseen })) {
  for (const language of LANGUAGES) {
    for (const kind of ['objective', 'keyResult'] as const) {
      describe(`${name} ${kind}s, ${language}`, () => {
        const result = shares(parts(lists, language, kind), coach);

        it('leaves at least 90% of the good ones alone', () => {
          expect(result.leftAlone).toBeGreaterThanOrEqual(0.9);
        });
        it('judges at least 85% correctly, good and bad weighing the same', () => {
          expect(result.balanced).toBeGreaterThanOrEqual(0.85);
        });
        it('does better than looking for digits', () => {
          expect(result.balanced).toBeGreaterThan(shares(parts(lists, language, kind), digitsOnly).balanced);
        });
      });
    }
  }
}

describe.each(Object.entries({ 'held-out': heldOut, unseen }))('the %s statements', (_, lists) => {
  it.each(LANGUAGES.flatMap((language) => [`${language} objective`, `${language} keyResult`]))(
    'are enough to count: %s',
    (part) => {
      const [language, kind] = part.split(' ') as [Language, LabelledStatements['kind']];
      expect(shares(parts(lists, language, kind), coach).all).toBeGreaterThanOrEqual(60);
    },
  );

  it('share no text with the development statements', () => {
    const textsOf = (some: readonly LabelledStatements[]) =>
      some.flatMap(({ kind, good, bad }) => [...good, ...bad].map((text) => `${kind} ${text}`));
    const known = new Set(textsOf(development));
    expect(textsOf(lists).filter((text) => known.has(text))).toEqual([]);
  });
});
