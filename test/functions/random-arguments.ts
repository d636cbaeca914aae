import * as fc from 'fast-check';
import type { FunctionSpec } from '../../src/functions/kit/spec.ts';

const awkwardNumbers = [0, -0, 1, -1, 0.5, 1e308, -1e308, 5e-324, -5e-324, 2 ** 53, 1e-9, 100, 0.7, 12];
const awkwardTexts = [
  '',
  ' ',
  '　',
  '5千万円',
  '３％',
  '1,2',
  '未定',
  'up',
  '以下',
  'keep',
  '累計',
  'rate',
  'ja',
  '英語',
  'nps',
  'mean',
  'weighted',
  '最悪',
  '毎月',
  'daily',
  '2026-04-01',
  '2026/2/30',
  '#N/A',
  '#DIV/0!',
  '● 好調',
  '■ Overdue',
  '– データなし',
  '__proto__',
  'constructor',
  '\u202Eabc',
  '\uD83D\uDE00',
  '\uD83D',
  '売上 = 客数 * 単価',
  '客数',
  '単価',
  '=1+1',
  'a/0',
]; // prettier-ignore
const dates = [0, 46_000 * 864e5, -1e15, 8.64e15].map((time) => new Date(time));

const number = fc.oneof(
  fc.constantFrom(...awkwardNumbers),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 40 }),
);
const cell = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 3, arbitrary: fc.constantFrom(...awkwardTexts) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(true, false, null, undefined, ...dates, new Date(Number.NaN)),
  },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(50_000), '9'.repeat(400), '('.repeat(3_000)) },
);
const rangeOf = (content: fc.Arbitrary<unknown>) =>
  fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(content, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 2, arbitrary: rangeOf(cell) },
  { weight: 3, arbitrary: rangeOf(number) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], [[]], [[''], ['']]) },
);

/** Any arguments a user or another formula could hand to the function: right, wrong, too few and too many. */
export function argumentsFor(spec: FunctionSpec): fc.Arbitrary<unknown[]> {
  return fc.array(argument, { minLength: 0, maxLength: spec.parameters.length + 1 });
}
