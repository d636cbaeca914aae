import { IUndoRedoService } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { LocalSpreadsheet } from '../../spreadsheet-app/contract.ts';
import type { PageLanguage } from '../words.ts';
import type { FunctionEntry } from './catalogue.ts';
import { writeFunctionList } from './function-list.ts';
import { writeFunnelTable } from './funnel-table.ts';
import { writeKpiTable } from './kpi-table.ts';
import { COLOUR, cell, write } from './look.ts';

/** Names of the two sheets with which the spreadsheet begins; a tracker's own names stay free. */
export const SHEETS: Readonly<Record<PageLanguage, readonly [string, string]>> = {
  ja: ['KPIとファネル', '関数の例'],
  en: ['KPIs and funnel', 'Function examples'],
};

const TITLES = {
  ja: {
    kpis: 'マーケティングKPI',
    kpisHint:
      '先月の結果です。白いセルに入力します。灰色の列は、いちばん上のセルにある1つの式が全部の行を計算します。',
    functions: '関数の例',
    functionsHint: '式の列に書いてある式が、右の結果のセルで動いています。',
  },
  en: {
    kpis: 'Marketing KPIs',
    kpisHint:
      'Last month. Type into the white cells. Each grey column is one formula in its top cell that fills every row.',
    functions: 'Function examples',
    functionsHint: 'The formula written in the formula column is live in the result cells beside it.',
  },
} as const;

/** Fills the new spreadsheet: KPIs and a funnel at work, and a list of every function with its examples. */
export function writeDemo(
  spreadsheet: LocalSpreadsheet,
  language: PageLanguage,
  catalogue: readonly FunctionEntry[],
): void {
  const book = spreadsheet.api.getActiveWorkbook();
  const [kpiName, functionsName] = SHEETS[language];
  const kpis = book?.getSheetByName(kpiName);
  const functions = book?.getSheetByName(functionsName);
  if (!book || !kpis || !functions) throw new Error('The two sheets of the demonstration are missing');
  const titles = TITLES[language];

  const enter = (sheet: string) => (a1: string, text: string) => spreadsheet.type(sheet, a1, text);
  writeTitle(kpis, titles.kpis, titles.kpisHint);
  writeKpiTable(kpis, language, enter(kpiName));
  writeFunnelTable(kpis, language, enter(kpiName));
  kpis.setFrozenRows(4);
  kpis.setFrozenColumns(1);
  writeTitle(functions, titles.functions, titles.functionsHint);
  writeFunctionList(functions, language, catalogue, enter(functionsName));
  functions.setFrozenRows(3);

  // The user's first Ctrl+Z must not take the demonstration away.
  spreadsheet.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(book.getId());
  book.setActiveSheet(kpis);
  kpis.getRange('C5').activate();
}

function writeTitle(sheet: FWorksheet, title: string, hint: string): void {
  sheet.setHiddenGridlines(true);
  write(sheet, 0, 0, [
    [cell(title, { size: 16, bold: true })],
    [cell(hint, { size: 9, colour: COLOUR.muted })],
  ]);
  sheet.setRowHeight(0, 40);
  sheet.setRowHeight(1, 24);
  sheet.setRowHeight(2, 12);
}
