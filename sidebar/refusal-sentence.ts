import type { Refusal } from '../src/core/refusal.ts';
import { refusals as en } from '../src/i18n/en/refusals.ts';
import { refusals as ja } from '../src/i18n/ja/refusals.ts';
import { fill } from '../src/i18n/translate.ts';
import type { Sidebar } from './app.ts';

const SENTENCES = { en, ja };

/** What a calculation needs, in a sentence. */
export function refusalSentence({ language, texts }: Sidebar, { code, facts }: Refusal): string {
  const sentence = code === 'too_few_values' ? texts.fewValues : SENTENCES[language][code];
  return fill(sentence, facts);
}
