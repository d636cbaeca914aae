import { textExamples, trackerExamples } from '../../src/coach/examples.ts';
import { renderFinding, SEVERITY_LABELS } from '../../src/coach/render-finding.ts';
import { reviewText, reviewTracker } from '../../src/coach/review.ts';
import type { Finding, TextRule, TrackerRule } from '../../src/coach/rule.ts';
import { TEXT_RULES, TRACKER_RULES } from '../../src/coach/rules.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';

const WORDS = {
  en: {
    title: 'The coach',
    lead: 'The coach reads objectives, key results and whole trackers. It works offline, in Japanese and English, and changes nothing. A text without a finding is fine; only what is there is judged, a column that is missing is never held against you.',
    text: 'Wording',
    set: 'A set of goals',
    tracker: 'A tracker in use',
    found: 'Found',
    says: 'It says',
    leftAlone: 'Left alone',
    kinds: { objective: 'objectives', keyResult: 'key results' },
    sources:
      'S0 to S4 name five published articles the project grew from, about goal setting with KPIs, OKRs and qualitative goals (S0), OKRs by the quarter from objective to action (S1), calculating back from the final goal (KGI) to KPIs (S2), KPIs for small firms (S3), and SMART KPIs from final goal and success factors (S4); "field" means what published tools and guides agree on.',
  },
  ja: {
    title: 'コーチ',
    lead: 'コーチは、目標、成果指標、表全体を読みます。通信はせず、日本語と英語に対応し、表は変えません。指摘のない文はそのままで大丈夫です。ない列について指摘することはありません。',
    text: '文の書き方',
    set: '目標のまとまり',
    tracker: '使っている表',
    found: '指摘するもの',
    says: '指摘の文',
    leftAlone: '指摘しないもの',
    kinds: { objective: '目標', keyResult: '成果指標' },
    sources:
      'S0〜S4 は、もとになった5つの公開記事です。S0はKPI・OKR・定性目標による目標設定、S1は四半期ごとのOKR(目標から成果指標、アクションへ)、S2は最終目標(KGI)からKPIへの逆算、S3は小さな会社のKPI、S4は最終目標と成功要因から決めるSMARTなKPIとその運用を扱っています。「field」は、公開された道具や手引きに共通する考え方です。',
  },
} as const;

/** The page `docs/coach.md`: every rule with examples found and left alone, English first, then Japanese. */
export function coachPage(): string {
  return `${LANGUAGES.map(section).join('\n\n---\n\n')}\n`;
}

function section(language: Language): string {
  const words = WORDS[language];
  const part = (scope: 'set' | 'tracker') => [
    `## ${words[scope]}`,
    ...TRACKER_RULES.filter((rule) => rule.scope === scope).map((rule) => trackerRule(rule, language)),
  ];
  return [
    `# ${words.title}`,
    words.lead,
    words.sources,
    `## ${words.text}`,
    ...TEXT_RULES.map((rule) => textRule(rule, language)),
    ...part('set'),
    ...part('tracker'),
  ].join('\n\n');
}

function textRule(rule: TextRule, language: Language): string {
  const kind = rule.kinds[0]!;
  const examples = examplesOf(rule, textExamples());
  const found = examples.found[language];
  const finding = findingOf(rule, reviewText(kind, found[0]!), found[0]!);
  return [
    heading(rule, language, rule.kinds.map((each) => WORDS[language].kinds[each]).join(', ')),
    ...sentences(finding, language),
    bullets(WORDS[language].found, found),
    bullets(WORDS[language].leftAlone, examples.leftAlone[language]),
  ].join('\n\n');
}

function trackerRule(rule: TrackerRule, language: Language): string {
  const { found, leftAlone } = examplesOf(rule, trackerExamples());
  const tracker = found[0]!.tracker((en, ja) => (language === 'ja' ? ja : en));
  const finding = findingOf(rule, reviewTracker(tracker), found[0]!.given[language]);
  const given = (examples: typeof found) => examples.map((example) => example.given[language]);
  return [
    heading(rule, language),
    ...sentences(finding, language),
    bullets(WORDS[language].found, given(found)),
    bullets(WORDS[language].leftAlone, given(leftAlone)),
  ].join('\n\n');
}

function examplesOf<E>({ id }: TextRule | TrackerRule, examples: Readonly<Record<string, E>>): E {
  const own = examples[id];
  if (own === undefined)
    throw new Error(
      `The rule ${id} has no examples. They stand in its file, which src/coach/examples.ts lists.`,
    );
  return own;
}

function findingOf({ id }: TextRule | TrackerRule, findings: readonly Finding[], example: string): Finding {
  const own = findings.find(({ rule }) => rule === id);
  if (own === undefined) throw new Error(`The rule ${id} does not find its first example: ${example}`);
  return own;
}

function heading(
  { id, severity, source }: TextRule | TrackerRule,
  language: Language,
  about?: string,
): string {
  const facts = [SEVERITY_LABELS[severity][language], ...(about === undefined ? [] : [about]), source];
  return `### \`${id}\`\n\n${facts.join(' · ')}`;
}

function sentences(finding: Finding, language: Language): readonly string[] {
  const { title, sentence, fix } = renderFinding(finding, language);
  return [`${WORDS[language].says}:`, `> **${title}** ${sentence}\n>\n> ${fix}`];
}

function bullets(title: string, lines: readonly string[]): string {
  return `${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
