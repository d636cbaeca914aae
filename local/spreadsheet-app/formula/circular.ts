import { parseA1, splitReference } from '../grid/a1.ts';
import { type CellPatch, patchCell } from '../grid/book.ts';
import type { Host } from '../host.ts';
import { DependencyGraph } from './dependency-graph.ts';
import { CIRCULAR, unwrapFormula, wrapFormula } from './error-wrappers.ts';
import { type Reference, referencesOf } from './references.ts';

interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly wrapped: boolean;
  readonly node: number;
}

/**
 * Finds circular references as Google does. The engine forgives them when a formula reads a range that holds itself; here such
 * formulas are wrapped so that they show `#REF!`, and unwrapped when the circle is broken.
 */
export class Circular {
  private readonly host: Host;
  private changed = false;
  private writing = false;

  constructor(host: Host) {
    this.host = host;
    host.book.commands.onCommandExecuted(({ id }, options) => {
      if (
        !this.writing &&
        !options?.onlyLocal &&
        /^sheet\.mutation\.(set-range-values|insert-|remove-|move-)/.test(id)
      )
        this.changed = true;
    });
  }

  /** Brings the wrapping up to date if cells have changed since the last time. */
  refresh(): void {
    if (!this.changed) return;
    this.changed = false;
    const graph = new DependencyGraph();
    const cells = this.formulas(graph);
    const { book } = this.host;
    const names = this.definedNames();
    for (const cell of cells) {
      for (const { sheet, area } of [...this.references(cell), ...named(cell.formula, names)]) {
        const sheetId = sheet === null ? cell.sheetId : book.sheetIdOf(sheet);
        if (sheetId) graph.addReference(cell.node, sheetId, area);
      }
    }
    const circular = graph.circularNodes();
    this.wrap(cells.filter((cell) => circular.has(cell.node) !== cell.wrapped));
  }

  private formulas(graph: DependencyGraph): FormulaCell[] {
    const cells: FormulaCell[] = [];
    for (const sheet of this.host.book.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f) return;
        const inner = unwrapFormula(CIRCULAR, cell.f);
        const node = graph.addFormula(sheetId, row, column);
        cells.push({ sheetId, row, column, formula: inner ?? cell.f, wrapped: inner !== null, node });
      });
    }
    return cells;
  }

  private references({ formula, sheetId }: FormulaCell): Reference[] {
    const sheet = this.host.book.sheet(sheetId);
    return referencesOf(formula, sheet.getRowCount(), sheet.getColumnCount());
  }

  private definedNames(): Map<string, Reference> {
    const found = new Map<string, Reference>();
    for (const name of this.host.book.facade.getDefinedNames()) {
      const { sheet, rest } = splitReference(name.getFormulaOrRefString().replace(/^=/, ''));
      const area = parseA1(rest, 1_000_000, 18_278);
      if (sheet !== null && area) found.set(name.getName().toUpperCase(), { sheet, area });
    }
    return found;
  }

  private wrap(cells: readonly FormulaCell[]): void {
    const patches = new Map<string, CellPatch>();
    for (const { sheetId, row, column, formula, wrapped } of cells) {
      const patch = patches.get(sheetId) ?? {};
      patches.set(sheetId, patch);
      patchCell(patch, row, column, {
        f: wrapped ? formula : wrapFormula(CIRCULAR, formula),
        v: null,
        t: null,
      });
    }
    this.writing = true;
    for (const [sheetId, patch] of patches) this.host.book.write(sheetId, patch);
    this.writing = false;
  }
}

function named(formula: string, names: ReadonlyMap<string, Reference>): Reference[] {
  if (names.size === 0) return [];
  const words =
    formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/g) ?? [];
  return words.flatMap((word) => names.get(word.toUpperCase()) ?? []);
}
