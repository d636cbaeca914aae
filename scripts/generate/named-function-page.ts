import type { Language } from '../../src/i18n/language.ts';
import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import { NAMED_FUNCTION_TEXTS } from './named-function-texts.ts';
import { namedFunctions, type Parameter } from './named-functions.ts';

/** The pages of the named functions, one in each language: path → text. */
export function namedFunctionPages(): readonly (readonly [path: string, text: string])[] {
  return [
    ['docs/named-functions.md', page('en', '[日本語](named-functions.ja.md)')],
    ['docs/named-functions.ja.md', page('ja', '[English](named-functions.md)')],
  ];
}

function page(language: Language, other: string): string {
  const { definition, functions, head, intro, notes, parameters, placeholders, steps, title } =
    NAMED_FUNCTION_TEXTS[language];
  const { direction, kind } = TRACKER_TEXTS[language].words;
  const filled = (parameter: Parameter): string =>
    parameters[parameter].replace(
      /\{(\w+)\}/g,
      (_, word) => ({ ...direction, ...kind })[word as keyof typeof kind],
    );
  const sections = namedFunctions(language).map(({ formula, name, parameters: taken }) =>
    [
      `## ${name}`,
      functions[name.replace('SHIRUBE_', '')] as string,
      placeholders,
      [
        `| ${head.argument} | ${head.meaning} |`,
        '| --- | --- |',
        ...taken.map((one) => `| \`${one}\` | ${filled(one)} |`),
      ].join('\n'),
      definition,
      `\`\`\`\n${formula}\n\`\`\``,
    ].join('\n\n'),
  );
  const list = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return `${[`# ${title}`, other, ...intro, list, ...notes, ...sections].join('\n\n')}\n`;
}
