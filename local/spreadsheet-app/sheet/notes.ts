import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { Book } from '../grid/book.ts';

/** Notes of cells; the grid draws them. */
export class Notes {
  private readonly book: Book;
  private readonly model: SheetsNoteModel;

  constructor(book: Book) {
    this.book = book;
    this.model = book.service<SheetsNoteModel>(SheetsNoteModel);
  }

  /** The note of a cell, `''` without one. */
  get(sheetId: string, row: number, column: number): string {
    return this.model.getNote(this.book.unitId, sheetId, { row, col: column })?.note ?? '';
  }

  /** All notes of a sheet. */
  all(sheetId: string): { row: number; column: number; note: string }[] {
    const notes = [...(this.model.getSheetNotes(this.book.unitId, sheetId)?.values() ?? [])];
    return notes.map(({ row, col, note }) => ({ row, column: col, note }));
  }

  /** Gives a cell a note; `''` removes it. */
  set(sheetId: string, row: number, column: number, note: string): void {
    const place = { unitId: this.book.unitId, sheetId, row, col: column };
    const had = this.get(sheetId, row, column) !== '';
    if (note === '' && !had) return;
    const params = note === '' ? place : { ...place, note: { note, width: 220, height: 100, show: false } };
    this.book.commands.syncExecuteCommand(
      note === '' ? 'sheet.mutation.remove-note' : 'sheet.mutation.update-note',
      params,
    );
  }
}
