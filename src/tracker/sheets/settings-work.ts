import { all, any, cases, text, when } from '../../plan/formula.ts';
import type { Cells } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { monthWord } from '../../plan/words.ts';
import { MONTH_ROWS, SETTINGS_ROWS as ROWS, SETTINGS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

const FIRST = MONTH_ROWS[0] as number;
const LAST = MONTH_ROWS[MONTH_ROWS.length - 1] as number;

/** The months with their weights, and whether the settings can be used at all. */
export function settingsWork({ language, texts: { settings, words } }: SheetContext): Cells[] {
  const at = (row: number, column: string, formula: string): Cells => ({
    kind: 'formula',
    area: { rows: [row, row], columns: [column, column] },
    formula,
  });
  const months: Cells = {
    kind: 'formula',
    area: { rows: [FIRST, LAST], columns: ['label', 'label'] },
    formula: `=${when('ISNUMBER({month_start})', sentence(settings.monthWeight, { month: monthWord('{month_start}', language) }), '""')}`,
  };
  return [
    { kind: 'constants', row: FIRST, columns: ['note'], rows: [[settings.monthWeightNote]] },
    {
      kind: 'constants',
      row: ROWS.asOf - 1,
      columns: ['month_share'],
      rows: [[settings.work.usable]],
    },
    {
      kind: 'constants',
      row: ROWS.method - 1,
      columns: ['month_start', 'month_end', 'month_used', 'month_share'],
      rows: [
        [settings.work.monthStart, settings.work.monthEnd, settings.work.monthUsed, settings.work.monthShare],
      ],
    },
    months,
    ...MONTH_ROWS.map((row, month) => at(row, 'month_start', monthStart(month))),
    ...MONTH_ROWS.map((row, month) => at(row, 'month_end', monthEnd(month))),
    { kind: 'formula', area: { rows: [FIRST, LAST], columns: ['month_used', 'month_used'] }, formula: USED },
    {
      kind: 'formula',
      area: { rows: [FIRST, LAST], columns: ['month_share', 'month_share'] },
      formula: SHARE,
    },
    at(ROWS.method, 'month_share', WEIGHTED),
    at(ROWS.asOf, 'month_share', usable(words.method)),
  ];
}

const { asOf, end, start } = SETTINGS;
const cycleKnown = all(`ISNUMBER(${start})`, `ISNUMBER(${end})`);
const weights = `{settings.value@${FIRST}:${LAST}}`;

function monthStart(month: number): string {
  const first = month === 0 ? start : `EDATE(${start};${month})`;
  return `=${cases(
    [
      [`NOT(${cycleKnown})`, '""'],
      [`${first}>${end}`, '""'],
    ],
    first,
  )}`;
}

function monthEnd(month: number): string {
  return `=${when('ISNUMBER({month_start})', `MIN(${end};EDATE(${start};${month + 1})-1)`, '""')}`;
}

/** The weight of a month of the cycle: 1 where nothing is given. */
const USED = `=${cases(
  [
    ['NOT(ISNUMBER({month_start}))', '0'],
    ['ISNUMBER({value})', '{value}'],
  ],
  '1',
)}`;

/** The part of the weight that is over. */
const SHARE = `=${when(
  all('ISNUMBER({month_start})', `ISNUMBER(${asOf})`),
  `{month_used}*MAX(0;MIN(1;(${asOf}-{month_start}+1)/({month_end}-{month_start}+1)))`,
  '0',
)}`;

const WEIGHTED = `=${when(
  `SUM({month_used@${FIRST}:${LAST}})=0`,
  '""',
  `SUM({month_share@${FIRST}:${LAST}})/SUM({month_used@${FIRST}:${LAST}})`,
)}`;

/** 1 where as-of and cycle are dates in order, the limits fall and the weights can be used, else 0. */
function usable(methods: { readonly weights: string }): string {
  const { green, guard, method, stretchGreen, stretchYellow, yellow } = SETTINGS;
  const numbers = [asOf, start, end, green, yellow, guard, stretchGreen, stretchYellow].map(
    (cell) => `ISNUMBER(${cell})`,
  );
  const falling = [`${start}<=${end}`, `${green}>${yellow}`, `${yellow}>0`];
  const stretch = [`${stretchGreen}>${stretchYellow}`, `${stretchYellow}>0`];
  const weightsFit = all(
    `COUNT(${weights})=COUNTA(${weights})`,
    `MIN(${weights})>=0`,
    `SUM({month_used@${FIRST}:${LAST}})>0`,
  );
  const byWeights = any(`${method}<>${text(methods.weights)}`, weightsFit);
  return `=${when(all(...numbers), when(all(...falling, ...stretch, byWeights), '1', '0'), '0')}`;
}
