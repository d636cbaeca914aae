import type { ICellData, Nullable } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
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

/** Commands after which formulas stand elsewhere or names mean something else. */
const STRUCTURE = /^(sheet\.mutation\.(insert-|remove-|move-)|formula\.mutation\.(set|remove)-defined-name$)/;

/** What a formula names, on a sheet of a size. */
interface FormulaReading {
  readonly rows: number;
  readonly columns: number;
  readonly references: Reference[];
  readonly words: readonly string[];
}

/**
 * Finds circular references as Google does. The engine forgives them when a formula reads a range that holds itself; here such
 * formulas are wrapped so that they show `#REF!`, and unwrapped when the circle is broken.
 */
export class Circular {
  private readonly host: Host;
  private readonly readings = new Map<string, FormulaReading>();
  private changed = false;
  private writing = false;

  constructor(host: Host) {
    this.host = host;
    host.book.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (this.writing || this.changed) return;
      this.changed =
        id === SetRangeValuesMutation.id
          ? options?.fromFormula === true && this.changesFormulas(params as ISetRangeValuesMutationParams)
          : STRUCTURE.test(id);
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
      for (const { sheet, area } of this.references(cell, names)) {
        const sheetId = sheet === null ? cell.sheetId : book.sheetIdOf(sheet);
        if (sheetId) graph.addReference(cell.node, sheetId, area);
      }
    }
    if (this.readings.size > 2 * cells.length + 1000) this.readings.clear();
    const circular = graph.circularNodes();
    this.wrap(cells.filter((cell) => circular.has(cell.node) !== cell.wrapped));
  }

  /**
   * Whether a formula comes, goes or becomes another one; most edits only change a figure. Before the engine changes cells it stores their
   * formulas by themselves, which is what this is asked about.
   */
  private changesFormulas({ subUnitId, cellValue }: ISetRangeValuesMutationParams): boolean {
    const sheet = this.host.book.workbook.getSheetBySheetId(subUnitId);
    return Object.entries(cellValue ?? {}).some(([row, cells]) =>
      Object.entries<Nullable<ICellData>>(cells).some(
        ([column, cell]) => (cell?.f ?? '') !== (sheet?.getCellRaw(Number(row), Number(column))?.f ?? ''),
      ),
    );
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

  private references({ formula, sheetId }: FormulaCell, names: ReadonlyMap<string, Reference>): Reference[] {
    const sheet = this.host.book.sheet(sheetId);
    const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
    const known = this.readings.get(formula);
    const reading =
      known?.rows === rows && known.columns === columns
        ? known
        : { rows, columns, references: referencesOf(formula, rows, columns), words: wordsOf(formula) };
    this.readings.set(formula, reading);
    if (names.size === 0) return reading.references;
    return [...reading.references, ...reading.words.flatMap((word) => names.get(word) ?? [])];
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

/** The words of a formula outside its texts, in upper case: the names of functions and of ranges. */
function wordsOf(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').toUpperCase();
  return bare.match(/[A-Z_\u0080-\uffff][\w.\u0080-\uffff]*/g) ?? [];
}
