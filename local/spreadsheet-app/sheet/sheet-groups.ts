import type { KeptGroup } from '../kept-data.ts';
import type { DoorKind } from '../script/door.ts';
import { SheetLayout } from './sheet-layout.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const GROUP: DoorKind = { name: 'Group', document: false };

/** Outline groups of rows and columns of a sheet. */
export abstract class SheetGroups extends SheetLayout {
  getColumnGroupDepth(column: number): number {
    return this.kept.depth('columns', column);
  }
  getRowGroupDepth(row: number): number {
    return this.kept.depth('rows', row);
  }
  getColumnGroup(column: number, depth: number): unknown {
    return this.group('columns', column, depth);
  }
  getRowGroup(row: number, depth: number): unknown {
    return this.group('rows', row, depth);
  }

  setColumnGroupControlPosition(position: unknown): GoogleSheet {
    this.kept.controlBefore.columns = position === 'BEFORE';
    return this.exposed;
  }

  setRowGroupControlPosition(position: unknown): GoogleSheet {
    this.kept.controlBefore.rows = position === 'BEFORE';
    return this.exposed;
  }

  getColumnGroupControlPosition(): string {
    return this.kept.controlBefore.columns ? 'BEFORE' : 'AFTER';
  }
  getRowGroupControlPosition(): string {
    return this.kept.controlBefore.rows ? 'BEFORE' : 'AFTER';
  }

  collapseAllColumnGroups(): GoogleSheet {
    return this.collapseAll('columns', true);
  }
  expandAllColumnGroups(): GoogleSheet {
    return this.collapseAll('columns', false);
  }
  collapseAllRowGroups(): GoogleSheet {
    return this.collapseAll('rows', true);
  }
  expandAllRowGroups(): GoogleSheet {
    return this.collapseAll('rows', false);
  }

  /** Folds a group away or opens it: the open grid has no groups, so their rows or columns are hidden and shown. */
  private collapseGroup(group: KeptGroup, collapsed: boolean): void {
    this.kept.collapse(group, collapsed);
    const count = group.last - group.first + 1;
    if (group.dimension === 'columns') {
      if (collapsed) this.hideColumns(group.first, count);
      else this.showColumns(group.first, count);
    } else if (collapsed) this.hideRows(group.first, count);
    else this.showRows(group.first, count);
  }

  private group(dimension: KeptGroup['dimension'], position: number, depth: number): unknown {
    const find = () =>
      this.kept
        .groups(dimension)
        .find((group) => group.depth === depth && group.first <= position && group.last >= position);
    if (!find()) throw new Error(`A group does not exist at index ${position} and depth ${depth}.`);
    const collapse = (collapsed: boolean) => {
      const group = find();
      if (group) this.collapseGroup(group, collapsed);
      return face;
    };
    const face: object = this.host.door.expose(
      {
        collapse: () => collapse(true),
        expand: () => collapse(false),
        isCollapsed: () => find()?.collapsed ?? false,
        getDepth: () => depth,
        getControlIndex: () => this.controlIndex(dimension, find()),
        getRange: () => this.rangeOfGroup(find()),
        remove: () => {
          const { first, last } = find()!;
          collapse(false);
          this.kept.shiftGroups(dimension, first, last, -1);
        },
      },
      GROUP,
    );
    return face;
  }

  private controlIndex(dimension: KeptGroup['dimension'], group: KeptGroup | undefined): number {
    if (!group) throw new Error('The group does not exist any more.');
    return this.kept.controlBefore[dimension] ? group.first - 1 : group.last + 1;
  }

  private rangeOfGroup(group: KeptGroup | undefined): GoogleAppsScript.Spreadsheet.Range {
    if (!group) throw new Error('The group does not exist any more.');
    const { startRow, startColumn, endRow, endColumn } = this.wholeRange().area;
    const [first, last] = [group.first - 1, group.last - 1];
    return this.range(
      group.dimension === 'rows'
        ? { startRow: first, endRow: last, startColumn, endColumn }
        : { startRow, endRow, startColumn: first, endColumn: last },
    ).exposed;
  }

  private collapseAll(dimension: KeptGroup['dimension'], collapsed: boolean): GoogleSheet {
    for (const group of this.kept.groups(dimension)) this.collapseGroup(group, collapsed);
    return this.exposed;
  }
}
