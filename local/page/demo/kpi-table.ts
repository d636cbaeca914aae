import type { FWorksheet } from '@univerjs/sheets/facade';
import type { PageLanguage } from '../words.ts';
import { KPIS } from './kpis.ts';
import { addLightRules, type CellLook, COLOUR, cell, write } from './look.ts';

/** Where the table stands, counted from 0: the header's row; the first column is A. */
const HEADER = 3;

/** Columns: width, heading, alignment, and whether one formula fills them. */
const COLUMNS = [
  { width: 208, head: { ja: '指標', en: 'KPI' }, align: 'left', computed: false },
  { width: 104, head: { ja: '信号', en: 'Light' }, align: 'left', computed: true },
  { width: 104, head: { ja: '実績', en: 'Actual' }, align: 'right', computed: false },
  { width: 104, head: { ja: '目標値', en: 'Target' }, align: 'right', computed: false },
  { width: 72, head: { ja: '達成率', en: 'Progress' }, align: 'right', computed: true },
  { width: 72, head: { ja: '向き', en: 'Direction' }, align: 'center', computed: false },
  { width: 72, head: { ja: '測る頻度', en: 'Cadence' }, align: 'center', computed: false },
  { width: 104, head: { ja: '段階', en: 'Stage' }, align: 'left', computed: false },
] as const;

const DIRECTION = { ja: ['以上', '以下'], en: ['up', 'down'] } as const;

/**
 * Writes the catalogue of KPIs into columns A to H. The lights and the progress are one formula each; `enter` types
 * them as a user would.
 */
export function writeKpiTable(
  sheet: FWorksheet,
  language: PageLanguage,
  enter: (a1: string, text: string) => void,
): void {
  const heads = COLUMNS.map(({ head, align, computed }) =>
    cell(head[language], {
      size: 9,
      bold: true,
      align,
      colour: computed ? COLOUR.muted : COLOUR.ink,
      fill: computed ? COLOUR.computedHead : COLOUR.typedHead,
      line: 'accent',
    }),
  );
  const rows = KPIS.flatMap(({ stage, kpis }) =>
    kpis.map((kpi) => {
      const values = [
        kpi.name[language],
        null,
        kpi.actual,
        kpi.target,
        null,
        DIRECTION[language][kpi.atMost ? 1 : 0],
        kpi.cadence[language],
        stage[language],
      ];
      const formats = ['', '', kpi.format[language], kpi.format[language], '0%', '', '', ''];
      return COLUMNS.map(({ align, computed }, column) =>
        cell(
          values[column] ?? null,
          look(align, computed, formats[column] ?? '', language === 'en' && column === 1),
        ),
      );
    }),
  );
  write(sheet, HEADER, 0, [heads, ...rows]);
  COLUMNS.forEach(({ width }, column) => {
    sheet.setColumnWidth(column, width);
  });
  sheet.setRowHeight(HEADER, 36);
  sheet.setRowHeights(HEADER + 1, rows.length, 28);

  const first = HEADER + 2;
  const last = HEADER + 1 + rows.length;
  const column = (letter: string) => `${letter}${first}:${letter}${last}`;
  enter(`B${first}`, `=KPI_STATUS(${column('C')};${column('D')};;;${column('F')})`);
  enter(`E${first}`, `=KPI_PROGRESS(${column('C')};${column('D')};;${column('F')})`);
  addLightRules(sheet, column('B'));
}

function look(
  align: CellLook['align'] & string,
  computed: boolean,
  format: string,
  small: boolean,
): CellLook {
  return {
    align,
    line: 'thin',
    ...(small ? { size: 9 } : {}),
    ...(computed ? { fill: COLOUR.computed, colour: COLOUR.body } : {}),
    ...(format ? { format } : {}),
  };
}
