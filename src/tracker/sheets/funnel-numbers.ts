import type { Language } from '../../i18n/language.ts';
import type { Area, StyleBlock } from '../../plan/plan.ts';
import { type Funnel, MOST_STAGES } from '../funnel-schema.ts';
import { columnPattern, unitPattern } from '../number-formats.ts';
import { MONTH_COLUMNS, FUNNEL_ROWS as ROWS } from './funnel-cells.ts';
import type { SheetContext } from './sheet-context.ts';

type Pattern = readonly [areas: readonly Area[], format: string | null];

/** The number formats of the funnel sheet: money by the unit of the goal, counts by the unit of each stage. */
export function funnelNumbers({ language }: SheetContext, funnel: Funnel): StyleBlock[] {
  const { assumptions, months, split, stages } = ROWS;
  const [goalRow, valueRow, openRow] = [assumptions[0], assumptions[0] + 1, assumptions[1]];
  const money = unitPattern(funnel.unit, funnel.goal, language) ?? '#,##0';
  const japanese = language === 'ja';
  const patterns: Pattern[] = [
    [
      [
        cell([goalRow, openRow], 'shape'),
        cell([valueRow, valueRow], 'shape'),
        cell(months, 'shape'),
        cell([split[0], split[0]], 'light'),
      ],
      money,
    ],
    [[cell([openRow, openRow], 'rate')], unitPattern(funnel.unit, funnel.costPerTop, language)],
    [[cell([goalRow, goalRow], 'rate')], '0%'],
    [[cell([valueRow, valueRow], 'rate')], columnPattern('days', language)],
    [['rate', 'actual_rate', 'benchmark'].map((column) => cell(stages, column)), '0.0%'],
    [[cell(stages, 'gain')], gainPattern(funnel.unit)],
    [[cell(stages, 'rank')], japanese ? '0"番"' : '"No. "0'],
    [[cell(split, 'shape')], japanese ? '0.0"か月"' : '0.0" mo"'],
    [[cell(months, 'stage')], columnPattern('month', language)],
  ];
  const counts = Array.from({ length: MOST_STAGES }, (_, place): Pattern => {
    return [stageCells(place), countFormat(funnel.stages[place]?.unit ?? '', language)];
  });
  return [...patterns, ...counts].flatMap(([areas, format]) =>
    format === null ? [] : [{ areas, style: { format } }],
  );
}

/** The number format of cells that count a stage of this unit. */
export function countFormat(unit: string, language: Language): string {
  return unitPattern(unit, null, language) ?? '#,##0';
}

/** All cells that count one stage: in the stages, in the split and in its column of the months. */
export function stageCells(place: number): Area[] {
  const { months, split, stages, tooLate } = ROWS;
  const at = ([first]: readonly [number, number]): readonly [number, number] => [
    first + place,
    first + place,
  ];
  return [
    { rows: at(stages), columns: ['required', 'gap'] },
    { rows: at(split), columns: ['required', 'gap'] },
    cell([tooLate, months[1]], MONTH_COLUMNS[place] as string),
  ];
}

function cell(rows: readonly [number, number], column: string): Area {
  return { rows, columns: [column, column] };
}

/** Gains carry their sign; only a currency stands before the number. Source: look, section 1.5. */
function gainPattern(unit: string): string {
  const sign = { 円: '¥', '¥': '¥', $: '$' }[unit];
  if (sign === undefined) return '+#,##0;-#,##0;0';
  return `"+${sign}"#,##0;"-${sign}"#,##0;"${sign}"0`;
}
