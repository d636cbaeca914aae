import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { xlsxWorkbook } from '../../scripts/export/xlsx-workbook.ts';
import { newPlaces } from '../../src/plan/grid.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Calculated } from './ironcalc.ts';

/** Serial number of 1970-01-01. */
const EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

/**
 * A plan exported without values and recalculated by LibreOffice.
 * @throws Error when LibreOffice is not installed
 */
export async function recalculateInLibreOffice(
  plan: Plan,
): Promise<(sheet: string, column: string, row: number) => Calculated> {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-'));
  try {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, await xlsxWorkbook(plan, null));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync('soffice', ['--headless', profile, ...target, file], { stdio: 'ignore' });
    const book = await readXlsx(new Uint8Array(readFileSync(join(folder, 'out', 'plan.xlsx'))));
    const places = newPlaces(plan);
    return (sheet, column, row) => {
      const place = places[sheet];
      const found = book.sheets.find(({ name }) => name === place?.name);
      const value = found?.rows[row - 1]?.[(place?.columns[column] ?? 0) - 1] ?? '';
      if (value instanceof Date) return value.getTime() / MS_PER_DAY + EPOCH;
      return typeof value === 'number' ? value : String(value);
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
