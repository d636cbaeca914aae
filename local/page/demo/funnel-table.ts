import type { FWorksheet } from '@univerjs/sheets/facade';
import type { PageLanguage } from '../words.ts';
import { addLightRules, type CellLook, COLOUR, cell, write } from './look.ts';

/** The first column of the funnel, counted from 0 (J), behind a narrow gutter. */
const LEFT = 9;

const TEXTS = {
  ja: {
    section: 'B2Bのファネル',
    goal: '目標の売上(月)',
    unitValue: '1件の契約額',
    heads: ['段階', '次へ進む率', '必要な数', '実績', '信号'],
    count: '#,##0"件"',
  },
  en: {
    section: 'B2B funnel',
    goal: 'Monthly revenue',
    unitValue: 'Value of one deal',
    heads: ['Stage', 'Rate to next', 'Required', 'Actual', 'Light'],
    count: '#,##0',
  },
} as const;

/** From the top: the share that goes on to the next stage, and what the month brought. */
const STAGES = [
  { ja: '訪問', en: 'Visit', rate: 0.02, actual: 341000 },
  { ja: 'リード', en: 'Lead', rate: 0.25, actual: 6130 },
  { ja: 'MQL', en: 'MQL', rate: 0.4, actual: 1240 },
  { ja: 'SQL', en: 'SQL', rate: 0.6, actual: 512 },
  { ja: '商談', en: 'Opportunity', rate: 0.25, actual: 296 },
  { ja: '受注', en: 'Won', rate: null, actual: 61 },
] as const;

const YEN = '"¥"#,##0;-"¥"#,##0';
const TYPED = { head: COLOUR.typedHead, headText: COLOUR.ink };
const COMPUTED = { head: COLOUR.computedHead, headText: COLOUR.muted };

/** Writes the funnel into columns J to N: how many are required at every stage, calculated back from the goal. */
export function writeFunnelTable(
  sheet: FWorksheet,
  language: PageLanguage,
  enter: (a1: string, text: string) => void,
): void {
  const texts = TEXTS[language];
  [24, 120, 88, 96, 96, 104].forEach((width, column) => {
    sheet.setColumnWidth(LEFT - 1 + column, width);
  });
  write(sheet, 3, LEFT, [
    texts.heads.map((_, column) =>
      cell(column === 0 ? texts.section : null, { size: 11, bold: true, bottom: true, line: 'accent' }),
    ),
  ]);
  const label = { line: 'thin', colour: COLOUR.body } as const;
  write(sheet, 4, LEFT, [
    [cell(texts.goal, label), cell(5000000, { align: 'right', format: YEN, line: 'box' })],
    [cell(texts.unitValue, label), cell(50000, { align: 'right', format: YEN, line: 'box' })],
  ]);

  const columns = [TYPED, TYPED, COMPUTED, TYPED, COMPUTED];
  const heads = columns.map(({ head, headText }, column) =>
    cell(texts.heads[column] ?? '', {
      size: 9,
      bold: true,
      align: column === 0 || column === 4 ? 'left' : 'right',
      fill: head,
      colour: headText,
      line: 'accent',
    }),
  );
  const figure: CellLook = { align: 'right', line: 'thin', format: texts.count };
  const computed: CellLook = { line: 'thin', fill: COLOUR.computed, colour: COLOUR.body };
  const rows = STAGES.map((stage) => [
    cell(stage[language], { line: 'thin' }),
    cell(stage.rate, { ...figure, format: '0%' }),
    cell(null, { ...figure, ...computed, bold: true }),
    cell(stage.actual, figure),
    cell(null, { ...computed, ...(language === 'en' ? { size: 9 } : {}) }),
  ]);
  write(sheet, 7, LEFT, [heads, ...rows]);

  enter('L9', '=FUNNEL_BACKCALC(K5;K6;K9:K13)');
  enter('N9', '=KPI_STATUS(M9:M14;L9:L14)');
  addLightRules(sheet, 'N9:N14');
}
