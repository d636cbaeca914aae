import type { IWorksheetData } from '@univerjs/core';
import { type ISetWorksheetNameMutationParams, SetWorksheetNameMutation } from '@univerjs/sheets';
import { NEW_SHEET } from '../create-host.ts';
import { onStructureChange } from '../grid/structure.ts';
import type { Host } from '../host.ts';
import type { ConditionalFormats } from '../rules/conditional-formats.ts';
import type { DoorKind } from '../script/door.ts';
import { behind } from '../script/faces.ts';
import { copySheet } from './copy-sheet.ts';
import type { Notes } from './notes.ts';
import { SheetEmulation } from './sheet-emulation.ts';
import type { SpreadsheetEmulation } from './spreadsheet-emulation.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const KIND: DoorKind = { name: 'Spreadsheet', document: true };

/** The sheets of the spreadsheet: finding, adding, copying, moving and deleting them. */
export abstract class SpreadsheetTabs {
  readonly host: Host;
  readonly notes: Notes;
  readonly conditionalFormats: ConditionalFormats;
  readonly exposed: GoogleSpreadsheet;
  private readonly sheets = new Map<string, SheetEmulation>();
  private created = 0;
  private known = 0;

  constructor(host: Host, notes: Notes, conditionalFormats: ConditionalFormats) {
    this.host = host;
    this.notes = notes;
    this.conditionalFormats = conditionalFormats;
    this.exposed = host.door.expose<GoogleSpreadsheet>(this, KIND);
    onStructureChange(host.book, (change) => {
      for (const sheet of this.sheets.values()) sheet.follow(change);
    });
    host.book.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetWorksheetNameMutation.id) return;
      const { subUnitId } = params as ISetWorksheetNameMutationParams;
      for (const sheet of this.sheets.values()) sheet.validations.redraw(subUnitId);
    });
  }

  /** The emulated sheet of an id. The first one has Google's number 0; no number is given twice. */
  sheet(sheetId: string): SheetEmulation {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      const number = this.known === 0 ? 0 : 1_000_000 + this.known * 7919;
      sheet = new SheetEmulation(this as unknown as SpreadsheetEmulation, sheetId, number);
      this.known += 1;
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }
  getNumSheets(): number {
    return this.all().length;
  }

  getSheets(): GoogleSheet[] {
    return this.all().map((sheet) => sheet.exposed);
  }

  getSheetByName(name: string): GoogleSheet | null {
    return this.named(name)?.exposed ?? null;
  }

  getSheetById(id: number): GoogleSheet | null {
    return this.all().find((sheet) => sheet.getSheetId() === id)?.exposed ?? null;
  }

  insertSheet(...args: unknown[]): GoogleSheet {
    const name = args.find((arg) => typeof arg === 'string') as string | undefined;
    const index = args.find((arg) => typeof arg === 'number') as number | undefined;
    const options = args.find((arg) => typeof arg === 'object') as { template?: unknown } | undefined;
    if (name !== undefined) this.refuseTaken(name);
    const [title, place] = [name ?? this.freeName(), index ?? this.activeSheet().getIndex()];
    if (options?.template) return copySheet(behind<SheetEmulation>(options.template), title, place).exposed;
    return this.addSheet(title, place, NEW_SHEET).exposed;
  }

  deleteSheet(sheet: SheetEmulation): void {
    if (this.all().length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.host.book.facade.deleteSheet(sheet.id);
    this.sheets.delete(sheet.id);
  }

  deleteActiveSheet(): GoogleSheet {
    this.deleteSheet(this.activeSheet());
    return this.activeSheet().exposed;
  }

  getActiveSheet(): GoogleSheet {
    return this.activeSheet().exposed;
  }

  setActiveSheet(sheet: SheetEmulation): GoogleSheet {
    if (this.activeSheet() !== sheet) this.host.book.facade.setActiveSheet(sheet.id);
    return sheet.exposed;
  }

  moveActiveSheet(position: number): void {
    const { facade } = this.host.book;
    facade.moveSheet(facade.getActiveSheet(), position - 1);
  }

  duplicateActiveSheet(): GoogleSheet {
    const sheet = this.activeSheet();
    const copy = this.duplicate(sheet, sheet.getIndex());
    return this.setActiveSheet(copy);
  }

  /** The sheet of a name, or null. */
  named(name: string): SheetEmulation | null {
    const id = this.host.book.sheetIdOf(name);
    return id ? this.sheet(id) : null;
  }

  /** A copy of a sheet at a place in the tab order, 0-based, named as Google names copies. */
  duplicate(sheet: SheetEmulation, index: number): SheetEmulation {
    const name = sheet.getName();
    const word = this.host.settings.locale === 'ja_JP' ? `「${name}」のコピー` : `Copy of ${name}`;
    let free = word;
    for (let n = 2; this.named(free); n += 1) free = `${word} ${n}`;
    return copySheet(sheet, free, index);
  }

  /** Adds a sheet. */
  addSheet(name: string, index: number, sheet: Partial<IWorksheetData>): SheetEmulation {
    this.created += 1;
    const id = `sheet-new-${this.created}`;
    this.host.book.facade.insertSheet(name, { index, sheet: { ...sheet, id, name } });
    return this.sheet(id);
  }

  /** Refuses a sheet name that another sheet has already; case does not make a difference. */
  refuseTaken(name: string, exceptId?: string): void {
    const taken = this.all().some(
      (sheet) => sheet.id !== exceptId && sheet.getName().toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  protected all(): SheetEmulation[] {
    return this.host.book.workbook.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  protected activeSheet(): SheetEmulation {
    return this.sheet(this.host.book.facade.getActiveSheet().getSheetId());
  }

  private freeName(): string {
    const names = new Set(this.all().map((sheet) => sheet.getName()));
    let n = names.size + 1;
    while (names.has(this.host.settings.sheetName(n))) n += 1;
    return this.host.settings.sheetName(n);
  }
}
