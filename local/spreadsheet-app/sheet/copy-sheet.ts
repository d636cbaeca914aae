import { Tools } from '@univerjs/core';
import type { SheetEmulation } from './sheet-emulation.ts';

/**
 * Copies a whole sheet to a place in the tab order, 0-based: cells, sizes, rules, notes, charts, groups and the filter. Protections stay with
 * the original, as with Google's `copyTo`.
 */
export function copySheet(source: SheetEmulation, name: string, index: number): SheetEmulation {
  const { parent } = source;
  const { book } = source.host;
  const snapshot = Tools.deepClone(book.sheet(source.id).getSnapshot());
  const copy = parent.addSheet(name, index, snapshot);
  parent.conditionalFormats.set(
    copy,
    parent.conditionalFormats
      .get(source)
      .map((rule) => rule.heldBy(rule.spec.ranges.map(({ area }) => copy.range(area)))),
  );
  for (const { row, column, note } of source.notes.all(source.id))
    source.notes.set(copy.id, row, column, note);
  copy.validations.copyFrom(source.validations);
  copy.kept.copyFrom(source.kept, source.id, copy);
  return copy;
}
