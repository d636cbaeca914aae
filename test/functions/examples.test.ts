import { describe, expect, it } from 'vitest';
import { runExample } from '../../scripts/generate/run-example.ts';
import { refusals } from '../../src/i18n/ja/refusals.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { declarations } from './declarations.ts';

import { expectOutcome, promised } from './outcome.ts';

describe.each(declarations)('$spec.name', ({ file, spec, help, examples }) => {
  it('stands in a file of its own name', () => {
    expect(file).toBe(spec.name.toLowerCase().replaceAll('_', '-'));
  });

  it('explains each parameter, and no other, in every language', () => {
    expect(Object.keys(help.parameters)).toEqual(spec.parameters.map(({ name }) => name));
    const texts = [help.summary, help.result, help.task, ...Object.values(help.parameters)];
    for (const text of texts) for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
    expect(help.summary.en).toMatch(/^[A-Z].*[.?]$/s);
    expect(help.summary.ja).toMatch(/[。?]$/);
  });

  it('shows a range, a blank and a refusal', () => {
    expect(examples.some(({ formula }) => /[A-Z]\d+:[A-Z]\d+/.test(formula))).toBe(true);
    expect(examples.some(({ cells }) => cells?.some((row) => row.includes('')))).toBe(true);
    expect(examples.some(({ refused }) => refused !== undefined)).toBe(true);
  });

  it.each(examples.filter(({ refused }) => refused === undefined))('answers $formula', (example) => {
    for (const language of LANGUAGES) {
      expectOutcome(runExample(spec, example, language), promised(example, language));
    }
  });

  it.each(examples.filter(({ refused }) => refused !== undefined))('refuses $formula', (example) => {
    const { parameter, code } = example.refused!;
    expect(Object.keys(refusals)).toContain(code);
    const messages = LANGUAGES.map((language) => {
      try {
        return `answered ${JSON.stringify(runExample(spec, example, language))}`;
      } catch (error) {
        return (error as Error).message;
      }
    });
    for (const message of messages) expect(message.startsWith(`${parameter}: `), message).toBe(true);
    // The sentence of the promised code: its text up to the first placeholder stands in the message.
    expect(messages[1]).toContain(refusals[code as keyof typeof refusals].split(/[{（]/)[0]);
    expect(
      messages.every((message) => !/[{}]/.test(message)),
      messages.join('\n'),
    ).toBe(true);
  });
});
