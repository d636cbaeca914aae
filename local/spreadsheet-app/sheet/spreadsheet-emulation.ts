import { NEW_SHEET } from '../create-host.ts';
import { splitReference } from '../grid/a1.ts';
import { onStructureChange } from '../grid/structure.ts';
import type { Host } from '../host.ts';
import type { ConditionalFormats } from '../rules/conditional-formats.ts';
import type { DoorKind } from '../script/door.ts';
import { NamedRanges } from './named-ranges.ts';
import type { Notes } from './notes.ts';
import type { RangeEmulation } from './range-emulation.ts';
import { RangeListEmulation } from './range-list-emulation.ts';
import { SheetEmulation } from './sheet-emulation.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const KIND: DoorKind = { name: 'Spreadsheet', document: true };
const SELECTION: DoorKind = { name: 'Selection', document: false };

/** `Spreadsheet` of SpreadsheetApp: the one document the script is attached to. */
export class SpreadsheetEmulation {
  readonly host: Host;
  readonly notes: Notes;
  readonly conditionalFormats: ConditionalFormats;
  readonly names: NamedRanges;
  readonly exposed: GoogleSpreadsheet;
  private readonly sheets = new Map<string, SheetEmulation>();
  private created = 0;

  constructor(host: Host, notes: Notes, conditionalFormats: ConditionalFormats) {
    this.host = host;
    this.notes = notes;
    this.conditionalFormats = conditionalFormats;
    this.names = new NamedRanges(this);
    this.exposed = host.door.expose<GoogleSpreadsheet>(this, KIND);
    onStructureChange(host.book, (change) => {
      for (const sheet of this.sheets.values()) sheet.follow(change);
    });
  }

  /** The emulated sheet of an id; the first one has Google's number 0. */
  sheet(sheetId: string): SheetEmulation {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      sheet = new SheetEmulation(
        this,
        sheetId,
        this.sheets.size === 0 ? 0 : 1_000_000 + this.sheets.size * 7919,
      );
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }

  getId(): string {
    return this.host.book.unitId;
  }
  getName(): string {
    return this.host.book.facade.getName();
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getSpreadsheetLocale(): string {
    return this.host.settings.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.host.settings.timeZone;
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
    if (name !== undefined) this.refuseTaken(name);
    this.created += 1;
    const id = `sheet-new-${this.created}`;
    this.host.book.facade.insertSheet(name ?? this.freeName(), {
      index: index ?? this.activeSheet().getIndex(),
      sheet: { id, ...NEW_SHEET },
    });
    return this.sheet(id).exposed;
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
    return this.duplicate(this.activeSheet()).exposed;
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.activeSheet().getActiveRange();
  }
  getActiveCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.activeSheet().getActiveCell();
  }
  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.activeSheet().getActiveCell();
  }
  setActiveRange(range: RangeEmulation): GoogleAppsScript.Spreadsheet.Range {
    return range.owner.setActiveRange(range);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    const sheet = () => this.activeSheet();
    return this.host.door.expose(
      {
        getActiveRange: () => sheet().getActiveRange(),
        getActiveSheet: () => sheet().exposed,
        getCurrentCell: () => sheet().getActiveCell(),
        getActiveRangeList: () => new RangeListEmulation(this.host, [sheet().activeRange()]).exposed,
      },
      SELECTION,
    );
  }

  getRange(text: string): GoogleAppsScript.Spreadsheet.Range {
    return this.rangeOfText(text).exposed;
  }

  getRangeList(texts: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new RangeListEmulation(
      this.host,
      texts.map((text) => this.rangeOfText(text)),
    ).exposed;
  }

  getRangeByName(name: string): GoogleAppsScript.Spreadsheet.Range | null {
    return this.names.find(name)?.exposed ?? null;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.names.all().map(({ exposed }) => exposed);
  }

  setNamedRange(name: string, range: RangeEmulation): void {
    this.names.set(name, range);
  }

  removeNamedRange(name: string): void {
    this.names.remove(name);
  }

  toast(message: string, title = '', seconds: number | null = null): void {
    this.host.ui.toast(message, title, seconds);
  }

  getProtections(type: string): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.all().flatMap((sheet) => sheet.getProtections(type));
  }

  /** The sheet of a name, or null. */
  named(name: string): SheetEmulation | null {
    const id = this.host.book.sheetIdOf(name);
    return id ? this.sheet(id) : null;
  }

  /** The range behind a defined name; throws Google's sentence when there is none. */
  rangeOfName(name: string): RangeEmulation {
    const range = this.names.find(name);
    if (!range) throw new Error('Range not found');
    return range;
  }

  /** A copy of a sheet, behind it, named as Google names copies. */
  duplicate(sheet: SheetEmulation): SheetEmulation {
    const before = new Set(this.all().map(({ id }) => id));
    this.host.book.facade.duplicateSheet(this.host.book.facadeOf(sheet.id));
    const copy = this.all().find(({ id }) => !before.has(id))!;
    const word =
      this.host.settings.locale === 'ja_JP' ? `「${sheet.getName()}」のコピー` : `Copy of ${sheet.getName()}`;
    copy.setName(word);
    copy.kept.charts = [...sheet.kept.charts];
    return copy;
  }

  /** Refuses a sheet name that another sheet has already; case does not make a difference. */
  refuseTaken(name: string, exceptId?: string): void {
    const taken = this.all().some(
      (sheet) => sheet.id !== exceptId && sheet.getName().toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  private all(): SheetEmulation[] {
    return this.host.book.workbook.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  private activeSheet(): SheetEmulation {
    return this.sheet(this.host.book.facade.getActiveSheet().getSheetId());
  }

  private freeName(): string {
    const names = new Set(this.all().map((sheet) => sheet.getName()));
    let n = names.size + 1;
    while (names.has(this.host.settings.sheetName(n))) n += 1;
    return this.host.settings.sheetName(n);
  }

  private rangeOfText(text: string): RangeEmulation {
    const { sheet, rest } = splitReference(text);
    if (sheet === null && !/^\$?[A-Za-z]{1,3}\$?\d*(:\$?[A-Za-z]{1,3}\$?\d*)?$|^\d+:\d+$/.test(text))
      return this.rangeOfName(text);
    const owner = sheet === null ? this.activeSheet() : this.named(sheet);
    if (!owner) throw new Error('Range not found');
    return owner.rangeIn(rest);
  }
}
