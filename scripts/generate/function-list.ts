import type { Language } from '../../src/i18n/language.ts';
import type { Declaration } from '../build/declarations.ts';

const FAMILIES: readonly (readonly [prefix: string, en: string, ja: string])[] = [
  ['KPI_', 'KPIs: how are we doing, and where do we land?', 'KPI：いまどうか、どこに着地するか'],
  ['OKR_', 'OKRs: stretch goals and their scores', 'OKR：高い目標とスコア'],
  ['GOAL_', 'Goals: wording, proxies, how goals hang together', '目標：書き方、代理指標、つながり'],
  ['FUNNEL_', 'Funnel: from revenue back to leads', 'ファネル：売上から必要な数へ'],
  ['MKT_', 'Marketing metrics', 'マーケティングの指標'],
  ['', 'Numbers and dates', '数と日付'],
];

/** `docs/functions/README.md`: all functions by the question they answer, English first, then Japanese. */
export function functionList(declarations: readonly Declaration[]): string {
  return [
    '# Functions by task / やりたいことから探す関数',
    list(declarations, 'en'),
    '---',
    list(declarations, 'ja'),
    '',
  ].join('\n\n');
}

function list(declarations: readonly Declaration[], language: Language): string {
  const head =
    language === 'en'
      ? ['| You ask | Function | What it tells |', '|---|---|---|']
      : ['| 知りたいこと | 関数 | わかること |', '|---|---|---|'];
  const left = new Set(declarations);
  return FAMILIES.map(([prefix, en, ja]) => {
    const family = [...left].filter(({ spec }) => spec.name.startsWith(prefix));
    for (const declaration of family) left.delete(declaration);
    if (family.length === 0) return '';
    const rows = family.map(({ file, spec, help }) => {
      const summary = help.summary[language].replace(/\|/g, '\\|');
      return `| ${help.task[language]} | [\`${spec.name}\`](${file}.md) | ${summary} |`;
    });
    return [`## ${language === 'en' ? en : ja}`, '', ...head, ...rows].join('\n');
  })
    .filter((part) => part !== '')
    .join('\n\n');
}
