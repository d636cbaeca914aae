import { shortFigureText } from '../i18n/figure.ts';
import type { Language, Text } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import { quoted } from './quoted.ts';
import type { CoachFact, Finding, RuleTexts, Severity, TextRule, TrackerRule } from './rule.ts';
import { TEXT_RULES, TRACKER_RULES } from './rules.ts';
import type { StatementKind } from './wording/statement.ts';

/** How a severity is called in a review table. Source: rulings 57. */
export const SEVERITY_LABELS: Readonly<Record<Severity, Text>> = {
  error: { en: 'Error', ja: '誤り' },
  warning: { en: 'Warning', ja: '警告' },
  advice: { en: 'Advice', ja: '助言' },
};

/** What a good text hears: one short line. Source: look of the sidebar, 4.2. */
export const PRAISE: Readonly<Record<StatementKind, Text>> = {
  objective: {
    en: 'The direction is clear. Put figures into the key results.',
    ja: '向かう先が言葉になっています。数字は成果指標に書きましょう。',
  },
  keyResult: {
    en: 'This can be measured. Anybody can tell when it is reached.',
    ja: '測れる結果になっています。届いたかどうかが、だれにも分かります。',
  },
};

/** What a finding says in one language. */
export interface RenderedFinding {
  /** Headline, a few words. */
  readonly title: string;
  /** One friendly sentence: what is missing. */
  readonly sentence: string;
  /** What to do, with the user's own words where possible. */
  readonly fix: string;
}

/** The texts of a finding in one language, with its facts in them. */
export function renderFinding(finding: Finding, language: Language): RenderedFinding {
  return renderRemark(finding, language, [...TEXT_RULES, ...TRACKER_RULES]);
}

/** The same for a finding of some rules, those about one text at first: whoever asks few rules needs no others. */
export function renderRemark(
  finding: Finding,
  language: Language,
  rules: readonly (TextRule | TrackerRule)[] = TEXT_RULES,
): RenderedFinding {
  const texts = textsOf(finding.rule, rules);
  const facts: Record<string, string> = {};
  for (const [name, fact] of Object.entries(finding.facts)) facts[name] = renderFact(fact, language);
  const say = (text: Text) => capital(fill(text[language], facts), language);
  return { title: say(texts.title), sentence: say(texts.sentence), fix: say(texts.fix) };
}

function textsOf(id: string, rules: readonly (TextRule | TrackerRule)[]): RuleTexts {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule.texts;
}

function renderFact(fact: CoachFact, language: Language): string {
  if (typeof fact === 'string') return quoted(fact);
  if (typeof fact === 'number') return shortFigureText(fact, '', language);
  if (isList(fact)) return nameList(fact, language);
  return 'amount' in fact ? shortFigureText(fact.amount, fact.unit, language) : fact[language];
}

function isList(fact: CoachFact): fact is readonly string[] {
  return Array.isArray(fact);
}

/** At most three names, then how many more. */
function nameList(names: readonly string[], language: Language): string {
  const shown = names
    .slice(0, 3)
    .map(quoted)
    .map((name) => (language === 'ja' ? `「${name}」` : `"${name}"`));
  const more = names.length - shown.length;
  if (language === 'ja') return shown.join('') + (more > 0 ? `ほか${more}件` : '');
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function capital(sentence: string, language: Language): string {
  return language === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
