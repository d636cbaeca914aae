import type { Places } from '../plan/reference.ts';
import type { Restructuring } from '../plan/restructuring.ts';
import type { LooksChange, StandingFormulas, StandingLooks } from '../plan/standing-looks.ts';
import type { Unmarked } from './read-unmarked.ts';

/** Sheets that stand already and that new ones read: where they are, and the file's own ids; by their id in plans. */
export interface OtherSheets {
  readonly places: Places;
  readonly sheetIds: Readonly<Record<string, string>>;
}

/** What a host does for repair. */
export interface RepairHost {
  /** Colour rules, drop-downs and protections of a sheet. @throws HostFailure `sheet_gone` */
  readLooks(sheetId: string): StandingLooks;
  /**
   * The same formulas and formats as with `readSheet`, without values: those of cells that compute cannot be read
   * after something was written. @throws HostFailure `sheet_gone`
   */
  readFormulas(sheetId: string, firstRow: number): StandingFormulas;
  /** The first rows of the sheets without a mark. */
  readUnmarked(): readonly Unmarked[];
  /**
   * Makes several changes that belong together: when one fails, `draw`, `restructure` and `restoreLooks` before it are
   * taken back. A `change` takes back itself, so it comes last. @throws HostFailure
   */
  together<T>(work: () => T): T;
  /** Puts in rows and columns, moves rows, deletes empty ones; as before where it fails. @throws HostFailure */
  restructure(sheetId: string, steps: readonly Restructuring[]): void;
  /**
   * Puts colours, drop-downs, warnings and formats of a sheet right; as before where it fails.
   * @param sheetIds of the sheets that lists read, by their id in plans
   * @throws HostFailure
   */
  restoreLooks(sheetId: string, looks: LooksChange, sheetIds: Readonly<Record<string, string>>): void;
}
