import { viewTitles } from './view-titles.ts';

/** Texts of the function helper, English. */
export const functions = {
  title: viewTitles.functions,
  about: '{n} functions by the question they answer',
  search: 'What do you want to know?',
  searchHint: 'Type a word, such as pace or leads.',
  none: 'No function answers to these words. Try a shorter one.',
  families: ['KPIs', 'OKRs', 'Goals', 'Funnel', 'Marketing metrics', 'Numbers and dates'],
  optional: '{name} (optional)',
  useSelection: 'Use selection',
  argumentHint: 'Select cells in the sheet and press "Use selection", or type figures and words.',
  formula: 'Formula',
  example: 'Example',
  exampleCells: 'with {cells}',
  insert: 'Insert',
  insertHint: 'Goes into the first selected cell.',
  missing: 'Still needed: {names}',
  inserting: 'Inserting…',
  inserted: 'Formula inserted',
  insertedText: 'It stands in {cell} of "{sheet}".',
  replace: 'Replace it',
  another: 'Another function',
  convert: 'Turn formulas into values',
  convertLead: 'The selected formulas become what they show.',
  convertHint:
    'Values need no add-on and no longer change. Select the whole result where a formula fills several cells. Formulas that show an error stay.',
  converting: 'Turning into values…',
  converted: 'Formulas are values now',
  convertedText: '{n} in {range} of "{sheet}".',
  convertedKept: '{n} showed an error and stayed.',
};
