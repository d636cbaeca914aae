import { expect } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { callIn } from '../formula.ts';

/** Expects a refusal that begins with this parameter, in lower case, in both languages, each in its own words. */
export function expectRefusal(name: string, parameter: string, ...values: unknown[]): void {
  const sentences = (['en', 'ja'] as Language[]).map((language) => {
    try {
      callIn(language, name, ...values);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error(`${name} was not refused in ${language}`);
  });
  for (const sentence of sentences) expect(sentence.startsWith(`${parameter}: `), sentence).toBe(true);
  const [english, japanese] = sentences as [string, string];
  expect(english).not.toBe(japanese);
  expect(english).not.toMatch(/[ぁ-ん]/);
  expect(japanese).toMatch(/[ぁ-んァ-ヶ一-龠]/);
}
