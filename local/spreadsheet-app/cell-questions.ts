import type { EffectiveStyle } from './contract.ts';
import { errorSentence } from './functions/error-sentence.ts';
import { parseA1 } from './grid/a1.ts';
import type { Host } from './host.ts';
import type { KeptData } from './kept-data.ts';
import { createServices, type Services } from './services/services.ts';

/** What people see when they look at cells and sheets: the part of `LocalSpreadsheet` that only asks. */
export abstract class CellQuestions {
  protected readonly host: Host;
  protected readonly services: Services;

  constructor(host: Host) {
    this.host = host;
    this.services = createServices(host);
  }

  display(sheet: string, a1: string): string {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.host.reading.display(sheetId, row, column);
  }

  value(sheet: string, a1: string): unknown {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.host.reading.value(sheetId, row, column);
  }

  formula(sheet: string, a1: string): string {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.host.reading.formula(sheetId, row, column);
  }

  errorSentence(sheet: string, a1: string): string | null {
    const { sheetId, row, column } = this.place(sheet, a1);
    return errorSentence(this.host, sheetId, row, column);
  }

  note(sheet: string, a1: string): string {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.services.notes.get(sheetId, row, column);
  }

  effectiveStyle(sheet: string, a1: string): EffectiveStyle {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.services.conditionalFormats.effectiveStyle(sheetId, row, column);
  }

  kept(sheet: string): KeptData {
    return this.services.spreadsheet.sheet(this.sheetId(sheet)).kept.describe();
  }

  sheetNames(): string[] {
    return this.host.book.workbook.getSheets().map((sheet) => sheet.getName());
  }

  /** The cell that a test or the page names; throws on an unknown sheet and on what is no cell. */
  protected place(sheet: string, a1: string): { sheetId: string; row: number; column: number } {
    const sheetId = this.sheetId(sheet);
    const model = this.host.book.sheet(sheetId);
    const area = parseA1(a1, model.getRowCount(), model.getColumnCount());
    if (!area) throw new Error(`${a1} is no cell.`);
    return { sheetId, row: area.startRow, column: area.startColumn };
  }

  private sheetId(name: string): string {
    const sheetId = this.host.book.sheetIdOf(name);
    if (!sheetId) throw new Error(`There is no sheet ${name}; there are ${this.sheetNames().join(', ')}.`);
    return sheetId;
  }
}
