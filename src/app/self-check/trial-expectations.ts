import type { Expectation } from './check.ts';

/** What trials of the host must, or are assumed to, answer; of others only the answer is of interest. */
const ANSWERS: Readonly<Record<string, readonly [expected: string, must: boolean]>> = {
  'rules.neutral_dialect': ['=IF($C1>=7/10;TRUE;FALSE)', false],
  'rules.other_sheet': ['Conditional format rule cannot reference a different sheet.', false],
  'rules.many': ['200', true],
  'drawing.group': ['1', false],
  'drawing.chart': ['1', false],
  'drawing.skipped': ['', false],
  'drawing.protection': ['true', true],
};

/** What is expected of a trial of the scratch sheet. */
export function trialExpectation(id: string): Expectation {
  const [expected, must] = ANSWERS[id] ?? [null, false];
  return { id, expected, must };
}
