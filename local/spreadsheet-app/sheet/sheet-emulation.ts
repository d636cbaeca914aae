import type { FormatRule } from '../rules/format-rule.ts';
import type { DoorKind } from '../script/door.ts';
import { behind } from '../script/faces.ts';
import { ChartBuilder } from './chart-builder.ts';
import type { EmbeddedChart } from './embedded-chart.ts';
import type { NamedRangeEmulation } from './named-range-emulation.ts';
import { ProtectionEmulation } from './protection-emulation.ts';
import type { RangeEmulation } from './range-emulation.ts';
import { RangeListEmulation } from './range-list-emulation.ts';
import { SheetGroups } from './sheet-groups.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const FILTER: DoorKind = { name: 'Filter', document: false };

/** `Sheet` of SpreadsheetApp. */
export class SheetEmulation extends SheetGroups {
  private active: RangeEmulation | null = null;

  getRangeList(addresses: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new RangeListEmulation(
      this.host,
      addresses.map((address) => this.rangeIn(address)),
    ).exposed;
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.parent.conditionalFormats.get(this).map((rule) => rule.exposed);
  }

  setConditionalFormatRules(rules: unknown[]): void {
    this.parent.conditionalFormats.set(
      this,
      rules.map((rule) => behind<FormatRule>(rule)),
    );
  }

  clearConditionalFormatRules(): void {
    this.parent.conditionalFormats.set(this, []);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const known = this.kept.protections.find((protection) => protection.getProtectionType() === 'SHEET');
    return (known ?? this.kept.addProtection(new ProtectionEmulation(this, null))).exposed;
  }

  getProtections(type: string): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.kept.protections
      .filter((protection) => protection.getProtectionType() === type)
      .map(({ exposed }) => exposed);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new ChartBuilder(this.host).exposed;
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return this.kept.charts.map((chart) => chart.exposed);
  }

  insertChart(chart: EmbeddedChart): void {
    this.kept.charts.push(chart);
  }

  getFilter(): unknown {
    const { filter } = this.kept;
    if (!filter) return null;
    const remove = () => {
      this.kept.filter = null;
    };
    return this.host.door.expose(
      { getRange: () => this.range(this.kept.filter ?? filter).exposed, remove },
      FILTER,
    );
  }

  sort(column: number, ascending = true): GoogleSheet {
    const { rows, columns } = { rows: this.getLastRow(), columns: this.getLastColumn() };
    const startRow = this.getFrozenRows();
    if (rows > startRow) {
      this.range({ startRow, endRow: rows - 1, startColumn: 0, endColumn: columns - 1 }).sort({
        column,
        ascending,
      });
    }
    return this.exposed;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): GoogleSheet {
    const { endRow, endColumn } = {
      endRow: Math.max(this.getLastRow(), 1) - 1,
      endColumn: Math.max(this.getLastColumn(), 1) - 1,
    };
    this.range({ startRow: 0, endRow, startColumn: 0, endColumn }).clear(options);
    if (!options?.contentsOnly) this.clearConditionalFormatRules();
    return this.exposed;
  }

  clearContents(): GoogleSheet {
    return this.clear({ contentsOnly: true });
  }

  copyTo(spreadsheet: { exposed: unknown }): GoogleSheet {
    if (spreadsheet !== this.parent) throw new Error('not emulated: Sheet.copyTo another spreadsheet');
    return this.parent.duplicate(this, this.parent.getNumSheets()).exposed;
  }

  activate(): GoogleSheet {
    this.parent.setActiveSheet(this);
    return this.exposed;
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.activeRange().exposed;
  }

  setActiveRange(range: RangeEmulation): GoogleAppsScript.Spreadsheet.Range {
    this.activateRange(range);
    return range.exposed;
  }

  getActiveCell(): GoogleAppsScript.Spreadsheet.Range {
    const { startRow, startColumn } = this.activeRange().area;
    return this.range({ startRow, endRow: startRow, startColumn, endColumn: startColumn }).exposed;
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveCell();
  }

  setActiveSelection(range: RangeEmulation | string): GoogleAppsScript.Spreadsheet.Range {
    return this.setActiveRange(typeof range === 'string' ? this.rangeIn(range) : range);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.parent.getSelection();
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.parent.names
      .all()
      .filter((name: NamedRangeEmulation) => name.target()?.owner === this)
      .map(({ exposed }) => exposed);
  }

  /** Selects a range in the page and remembers it. */
  activateRange(range: RangeEmulation): void {
    this.active = range;
    this.parent.setActiveSheet(this);
    const selected = this.facade.getRange(
      range.area.startRow,
      range.area.startColumn,
      range.getNumRows(),
      range.getNumColumns(),
    );
    this.facade.setActiveRange(selected);
  }

  /** What is selected: by the user in the page, or by the script. */
  activeRange(): RangeEmulation {
    const isInFront = this.book.facade.getActiveSheet().getSheetId() === this.id;
    const selected = isInFront ? this.facade.getActiveRange()?.getRange() : undefined;
    if (selected && selected.endRow < this.getMaxRows() && selected.endColumn < this.getMaxColumns()) {
      return this.range(selected);
    }
    if (selected && Number.isNaN(selected.startRow) && selected.endColumn < this.getMaxColumns()) {
      return this.range({ ...selected, startRow: 0, endRow: this.getMaxRows() - 1 });
    }
    return this.active ?? this.range({ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
  }
}
