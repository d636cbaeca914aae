import { a1Of } from '../grid/a1.ts';
import type { Area } from '../grid/book.ts';
import { areaAfter, type StructureChange } from '../grid/structure.ts';
import type { KeptProtection } from '../kept-data.ts';
import type { DoorKind } from '../script/door.ts';
import { behind } from '../script/faces.ts';
import type { RangeBase } from './range-base.ts';
import type { SheetEmulation } from './sheet-emulation.ts';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

const KIND: DoorKind = { name: 'Protection', document: true };

/** A protected range, or a protected sheet when there is no range. Kept as data: nobody is hindered. */
export class ProtectionEmulation {
  readonly exposed: GoogleProtection;
  private readonly owner: SheetEmulation;
  private target: Area | null;
  private description = '';
  private warningOnly = false;
  private unprotected: readonly Area[] = [];

  constructor(owner: SheetEmulation, target: Area | null) {
    this.owner = owner;
    this.target = target;
    this.exposed = owner.host.door.expose<GoogleProtection>(this, KIND);
  }

  getProtectionType(): string {
    return this.target ? 'RANGE' : 'SHEET';
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return (this.target ? this.owner.range(this.target) : this.owner.wholeRange()).exposed;
  }

  getDescription(): string {
    return this.description;
  }

  setDescription(description: string): GoogleProtection {
    this.description = description;
    return this.exposed;
  }

  isWarningOnly(): boolean {
    return this.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    this.warningOnly = warningOnly;
    return this.exposed;
  }

  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.unprotected.map((area) => this.owner.range(area).exposed);
  }

  setUnprotectedRanges(ranges: unknown[]): GoogleProtection {
    if (this.target) throw new Error('Unprotected ranges can only be set on a protected sheet.');
    const inside = ranges.map((range) => behind<RangeBase>(range));
    if (inside.some((range) => range.owner.id !== this.owner.id))
      throw new Error('Unprotected ranges must be on the protected sheet.');
    this.unprotected = inside.map(({ area }) => area);
    return this.exposed;
  }

  canEdit(): boolean {
    return true;
  }

  remove(): void {
    this.owner.kept.protections = this.owner.kept.protections.filter((protection) => protection !== this);
  }

  /** The protection as plain data. */
  describe(): KeptProtection {
    return {
      type: this.target ? 'RANGE' : 'SHEET',
      range: this.target && a1Of(this.target),
      description: this.description,
      warningOnly: this.warningOnly,
      unprotected: this.unprotected.map(a1Of),
    };
  }

  /** Follows rows or columns of the sheet; false when all protected cells are gone. */
  follow(change: StructureChange): boolean {
    this.unprotected = this.unprotected.flatMap((area) => areaAfter(area, change) ?? []);
    if (!this.target) return true;
    this.target = areaAfter(this.target, change);
    return this.target !== null;
  }
}
