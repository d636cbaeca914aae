import { a1Of } from '../grid/a1.ts';
import type { Area } from '../grid/book.ts';
import { areaAfter, type StructureChange, spanAfter } from '../grid/structure.ts';
import type { KeptData, KeptGroup } from '../kept-data.ts';
import type { EmbeddedChart } from './embedded-chart.ts';
import type { ProtectionEmulation } from './protection-emulation.ts';
import type { SheetEmulation } from './sheet-emulation.ts';

type Dimension = KeptGroup['dimension'];

/** What a sheet holds that the open grid cannot draw: charts, groups, protections, the filter. */
export class KeptSheet {
  charts: EmbeddedChart[] = [];
  protections: ProtectionEmulation[] = [];
  filter: Area | null = null;
  /** Groups with the control before their rows or columns. */
  readonly controlBefore = { rows: false, columns: false };
  private readonly depths = { rows: new Map<number, number>(), columns: new Map<number, number>() };
  private readonly collapsed = { rows: new Set<string>(), columns: new Set<string>() };

  /** Remembers a protection and gives it back. */
  addProtection(protection: ProtectionEmulation): ProtectionEmulation {
    this.protections.push(protection);
    return protection;
  }

  /** How deep a row or column (1-based) is grouped. */
  depth(dimension: Dimension, position: number): number {
    return this.depths[dimension].get(position) ?? 0;
  }

  /** Groups (delta > 0) or ungroups rows or columns, 1-based and inclusive; the depth stays between 0 and 8. */
  shiftGroups(dimension: Dimension, first: number, last: number, delta: number): void {
    for (let position = first; position <= last; position += 1) {
      const depth = Math.min(8, Math.max(0, this.depth(dimension, position) + delta));
      this.depths[dimension].set(position, depth);
    }
  }

  /** All groups of a dimension, outer ones first. */
  groups(dimension: Dimension): KeptGroup[] {
    const found: KeptGroup[] = [];
    const depths = this.depths[dimension];
    for (let depth = 1; depth <= 8; depth += 1) {
      const members = [...depths.keys()]
        .filter((position) => this.depth(dimension, position) >= depth)
        .sort((a, b) => a - b);
      members.forEach((position, i) => {
        const last = found[found.length - 1];
        if (i > 0 && members[i - 1] === position - 1 && last)
          found[found.length - 1] = { ...last, last: position };
        else found.push({ dimension, first: position, last: position, depth, collapsed: false });
      });
    }
    return found.map((group) => ({ ...group, collapsed: this.collapsed[dimension].has(keyOf(group)) }));
  }

  /** Remembers whether a group is collapsed. */
  collapse(group: KeptGroup, collapsed: boolean): void {
    const set = this.collapsed[group.dimension];
    if (collapsed) set.add(keyOf(group));
    else set.delete(keyOf(group));
  }

  /** Does a row or column (1-based) lie in a collapsed group? */
  isFolded(dimension: Dimension, position: number): boolean {
    return this.groups(dimension).some(
      ({ collapsed, first, last }) => collapsed && first <= position && position <= last,
    );
  }

  /** Takes over what a sheet that was copied keeps, but for its protections. */
  copyFrom(source: KeptSheet, sourceId: string, owner: SheetEmulation): void {
    this.charts = source.charts.map((chart) => chart.copiedTo(owner, sourceId));
    this.filter = source.filter;
    Object.assign(this.controlBefore, source.controlBefore);
    for (const dimension of ['rows', 'columns'] as const) {
      for (const [position, depth] of source.depths[dimension]) this.depths[dimension].set(position, depth);
      for (const key of source.collapsed[dimension]) this.collapsed[dimension].add(key);
    }
  }

  /** Everything as plain data. */
  describe(): KeptData {
    return {
      charts: this.charts.map((chart) => chart.data),
      groups: [...this.groups('rows'), ...this.groups('columns')],
      protections: this.protections.map((protection) => protection.describe()),
      filter: this.filter && a1Of(this.filter),
    };
  }

  /** Lets everything follow rows or columns, of this sheet or of one that a chart draws. What loses all its cells is gone. */
  follow(change: StructureChange, sheetId: string): void {
    for (const chart of this.charts) chart.follow(change, sheetId);
    if (sheetId !== change.sheetId) return;
    this.filter = this.filter && areaAfter(this.filter, change);
    this.protections = this.protections.filter((protection) => protection.follow(change));
    this.followGroups(change);
  }

  /** New rows or columns join a group only when they come between two of its members. */
  private followGroups(change: StructureChange): void {
    const { dimension, kind, start, count } = change;
    const groups = this.groups(dimension);
    const depths = this.depths[dimension];
    const inside = Math.min(this.depth(dimension, start), this.depth(dimension, start + 1));
    const before = [...depths];
    depths.clear();
    for (const [position, depth] of before) {
      const place = spanAfter({ first: position - 1, last: position - 1 }, change);
      if (place) depths.set(place.first + 1, depth);
    }
    for (let i = 1; kind === 'insert' && i <= count; i += 1) depths.set(start + i, inside);
    this.collapsed[dimension].clear();
    for (const group of groups.filter(({ collapsed }) => collapsed)) {
      const span = spanAfter({ first: group.first - 1, last: group.last - 1 }, change);
      if (span) this.collapse({ ...group, first: span.first + 1, last: span.last + 1 }, true);
    }
  }
}

function keyOf(group: KeptGroup): string {
  return `${group.first}:${group.last}:${group.depth}`;
}
