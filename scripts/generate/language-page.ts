import { explanation as explanationEn } from '../../src/i18n/en/explanation.ts';
import { lights as lightsEn } from '../../src/i18n/en/lights.ts';
import { refusals as refusalsEn } from '../../src/i18n/en/refusals.ts';
import { explanation as explanationJa } from '../../src/i18n/ja/explanation.ts';
import { lights as lightsJa } from '../../src/i18n/ja/lights.ts';
import { refusals as refusalsJa } from '../../src/i18n/ja/refusals.ts';
import { LANGUAGES, type Language, type Text } from '../../src/i18n/language.ts';
import type { Declaration } from '../build/declarations.ts';

type Dictionary = Readonly<Record<string, string>>;

/** The dictionaries by area; English is the one all others are compared with. */
const AREAS: Readonly<Record<string, Readonly<Record<Language, Dictionary>>>> = {
  lights: { en: lightsEn, ja: lightsJa },
  refusals: { en: refusalsEn, ja: refusalsJa },
  'explanation: found': { en: explanationEn.found, ja: explanationJa.found },
  'explanation: border': { en: explanationEn.border, ja: explanationJa.border },
  'explanation: need': { en: explanationEn.need, ja: explanationJa.need },
};

/** One page a language: the words that results are made of beside the English ones, and what is missing. */
export function languagePages(declarations: readonly Declaration[]): readonly (readonly [string, string])[] {
  return LANGUAGES.map(
    (language) => [`docs/languages/${language}.md`, page(language, declarations)] as const,
  );
}

function page(language: Language, declarations: readonly Declaration[]): string {
  const areas = Object.entries(AREAS).map(([area, dictionaries]) => {
    const rows = Object.keys(dictionaries.en).map((key) => {
      const text = dictionaries[language][key];
      return `| \`${key}\` | ${cell(dictionaries.en[key]!)} | ${text === undefined ? '**missing**' : cell(text)} |`;
    });
    return [`## ${area}`, '', `| key | en | ${language} |`, '|---|---|---|', ...rows].join('\n');
  });
  const missing = declarations.flatMap(({ spec, help }) =>
    missingTexts(language, {
      summary: help.summary,
      result: help.result,
      task: help.task,
      ...help.parameters,
    }).map((key) => `- ${spec.name}: ${key}`),
  );
  const functions = missing.length === 0 ? 'All function texts are there.' : missing.join('\n');
  return `# Texts in ${language}\n\n${areas.join('\n\n')}\n\n## functions\n\n${functions}\n`;
}

function missingTexts(language: Language, texts: Readonly<Record<string, Text>>): readonly string[] {
  return Object.keys(texts).filter((key) => (texts[key]?.[language] ?? '').trim() === '');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
