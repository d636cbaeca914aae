import type { Refusal } from '../src/core/refusal.ts';
import { historyRefusals as en } from '../src/i18n/en/history-refusals.ts';
import { historyRefusals as ja } from '../src/i18n/ja/history-refusals.ts';
import { fill } from '../src/i18n/translate.ts';
import type { Sidebar } from './app.ts';

const SENTENCES: Readonly<Record<Sidebar['language'], Partial<Record<Refusal['code'], string>>>> = { en, ja };

/** What a calculation with a history needs, in a sentence. */
export function refusalSentence({ language, outcomes, texts }: Sidebar, { code, facts }: Refusal): string {
  const sentence = code === 'too_few_values' ? texts.fewValues : SENTENCES[language][code];
  return fill(sentence ?? outcomes.failures.unknown.headline, facts);
}
