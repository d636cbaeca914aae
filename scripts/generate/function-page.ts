import type { Cell, Grid } from '../../src/functions/kit/cell.ts';
import type { Example, Outcome } from '../../src/functions/kit/spec.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import type { Declaration } from '../build/declarations.ts';
import { refusalOf } from './catalogue.ts';

const WORDS = {
  en: {
    optional: 'optional',
    result: 'Result',
    cells: 'Cells',
    examples: 'Examples',
    argument: 'Argument',
    meaning: 'Meaning',
    blank: '(blank)',
  },
  ja: {
    optional: '省略可',
    result: '結果',
    cells: 'セル',
    examples: '例',
    argument: '引数',
    meaning: '意味',
    blank: '(空)',
  },
} as const;

/** The reference page of a function: English first, then Japanese, each with a formula to copy. */
export function functionPage(declaration: Declaration): string {
  const { spec } = declaration;
  const parts = LANGUAGES.map((language) => section(declaration, language));
  return `# ${spec.name}\n\n${parts.join('\n\n---\n\n')}\n`;
}

function section(declaration: Declaration, language: Language): string {
  const { spec, help, examples } = declaration;
  const words = WORDS[language];
  const signature = spec.parameters
    .map(({ name, need }) => (need === 'optional' ? `[${name}]` : name))
    .join('; ');
  const rows = spec.parameters.map(({ name, need }) => {
    const optional = need === 'optional' ? ` (${words.optional})` : '';
    return `| \`${name}\`${optional} | ${inTable(help.parameters[name]![language])} |`;
  });
  const notes = help.notes === undefined ? [] : [help.notes[language]];
  return [
    `**${help.task[language]}** ${help.summary[language]}`,
    codeBlock(examples[0]!.formula),
    `\`${spec.name}(${signature})\``,
    [`| ${words.argument} | ${words.meaning} |`, '|---|---|', ...rows].join('\n'),
    `**${words.result}**: ${help.result[language]}`,
    ...notes,
    `**${words.examples}**`,
    ...examples.map((example) => exampleBlock(declaration, example, language)),
  ].join('\n\n');
}

function exampleBlock(declaration: Declaration, example: Example, language: Language): string {
  const lines = [example.title[language], codeBlock(example.formula)];
  if (example.cells !== undefined) lines.push(grid(example.cells, language));
  lines.push(`→ ${shown(declaration, example, language)}`);
  return lines.join('\n\n');
}

function codeBlock(formula: string): string {
  return `\`\`\`\n${formula}\n\`\`\``;
}

function shown(declaration: Declaration, example: Example, language: Language): string {
  if (example.refused !== undefined) return `⚠ ${refusalOf(declaration, example)[language]}`;
  const outcome = outcomeIn(example.result as Outcome | Record<Language, Outcome>, language);
  if (!Array.isArray(outcome)) return `**${cell(outcome as Cell, language)}**`;
  return (outcome as Grid<Cell>)
    .map((row) => row.map((value) => cell(value, language)).join(' · '))
    .join(' / ');
}

function outcomeIn(result: Outcome | Record<Language, Outcome>, language: Language): Outcome {
  const isPerLanguage = typeof result === 'object' && !Array.isArray(result);
  return isPerLanguage ? (result as Record<Language, Outcome>)[language] : (result as Outcome);
}

/** Cells as a table with the letters of a spreadsheet above. */
function grid(cells: Grid<Cell>, language: Language): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, i) => String.fromCharCode(65 + i));
  const rows = cells.map((row, i) => {
    const shownCells = letters.map((_, j) =>
      row[j] === '' || row[j] === undefined ? '' : cell(row[j]!, language),
    );
    return `| ${i + 1} | ${shownCells.join(' | ')} |`;
  });
  return [`| | ${letters.join(' | ')} |`, `|---|${letters.map(() => '---|').join('')}`, ...rows].join('\n');
}

function cell(value: Cell, language: Language): string {
  if (value === '') return WORDS[language].blank;
  return inTable(typeof value === 'number' ? String(Number(value.toPrecision(10))) : String(value));
}

function inTable(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
