import { splitReference } from '../grid/a1.ts';
import type { Host } from '../host.ts';
import type { ConditionalFormats } from '../rules/conditional-formats.ts';
import type { DoorKind } from '../script/door.ts';
import { NamedRanges } from './named-ranges.ts';
import type { Notes } from './notes.ts';
import type { RangeEmulation } from './range-emulation.ts';
import { RangeListEmulation } from './range-list-emulation.ts';
import { SpreadsheetTabs } from './spreadsheet-tabs.ts';

const SELECTION: DoorKind = { name: 'Selection', document: false };

/** `Spreadsheet` of SpreadsheetApp: the one document the script is attached to. */
export class SpreadsheetEmulation extends SpreadsheetTabs {
  readonly names: NamedRanges;

  constructor(host: Host, notes: Notes, conditionalFormats: ConditionalFormats) {
    super(host, notes, conditionalFormats);
    this.names = new NamedRanges(this);
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

  /** The range behind a defined name; throws Google's sentence when there is none. */
  rangeOfName(name: string): RangeEmulation {
    const range = this.names.find(name);
    if (!range) throw new Error('Range not found');
    return range;
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
