import type { ICellData, Nullable } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  type ISetRangeValuesMutationParams,
  MoveRangeCommand,
  RefillCommand,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Area, Book, CellPatch } from './book.ts';

/** Commands by which a person changes contents other than by typing: deleting, filling, dragging and pasting. */
const BY_HAND: readonly string[] = [
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  AutoFillCommand.id,
  RefillCommand.id,
  MoveRangeCommand.id,
  'univer.command.paste',
  'sheet.command.optional-paste',
];

/** Cells of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** Calls back after each of a person's commands that changed contents otherwise than by typing. Gives what to dispose of. */
export function onHandChange(book: Book, callback: (place: Place) => void): { dispose(): void }[] {
  let changed: Place[] | null = null;
  return [
    book.commands.beforeCommandExecuted(({ id }) => {
      if (BY_HAND.includes(id)) changed ??= [];
    }),
    book.commands.onCommandExecuted(({ id, params }, options) => {
      if (BY_HAND.includes(id)) {
        const places = changed ?? [];
        changed = null;
        for (const place of places) callback(place);
      } else if (changed && id === SetRangeValuesMutation.id && !options?.onlyLocal) {
        const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
        const area = cellValue && boundsOf(contentsOf(cellValue));
        if (area) changed.push({ sheetId: subUnitId, area });
      }
    }),
  ];
}

/** The smallest area around the cells of a patch, or null without any. */
export function boundsOf(patch: CellPatch): Area | null {
  let area: Area | null = null;
  for (const [rowText, cells] of Object.entries(patch)) {
    for (const columnText of Object.keys(cells)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      const known: Area = area ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
      area = {
        startRow: Math.min(known.startRow, row),
        endRow: Math.max(known.endRow, row),
        startColumn: Math.min(known.startColumn, column),
        endColumn: Math.max(known.endColumn, column),
      };
    }
  }
  return area;
}

/** The cells of a patch whose content changes, not only their look. */
function contentsOf(patch: CellPatch): CellPatch {
  const contents: CellPatch = {};
  for (const [row, cells] of Object.entries(patch)) {
    const kept = Object.entries<Nullable<ICellData>>(cells).filter(
      ([, cell]) => !cell || 'v' in cell || 'f' in cell,
    );
    if (kept.length > 0) contents[Number(row)] = Object.fromEntries(kept);
  }
  return contents;
}
