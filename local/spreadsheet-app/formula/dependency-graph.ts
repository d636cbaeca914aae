import type { Area } from '../grid/book.ts';

interface Place {
  readonly row: number;
  readonly node: number;
}

/**
 * Which formula reads which, where every cell of a range counts, as Google counts when it looks for circles. A range is a node of its own, so
 * that a thousand formulas over the same range cost a thousand edges and not a million.
 */
export class DependencyGraph {
  private readonly edges: number[][] = [];
  private readonly places = new Map<string, Map<number, Place[]>>();
  private readonly ranges = new Map<string, number>();

  /** Adds a formula cell; rows of a column must come in ascending order. Gives its number. */
  addFormula(sheetId: string, row: number, column: number): number {
    const node = this.edges.push([]) - 1;
    const columns = this.places.get(sheetId) ?? new Map<number, Place[]>();
    this.places.set(sheetId, columns);
    const cells = columns.get(column) ?? [];
    columns.set(column, cells);
    cells.push({ row, node });
    return node;
  }

  /** Says that a formula reads an area; all formulas must be added before. */
  addReference(node: number, sheetId: string, area: Area): void {
    const key = `${sheetId} ${area.startRow} ${area.endRow} ${area.startColumn} ${area.endColumn}`;
    let range = this.ranges.get(key);
    if (range === undefined) {
      range = this.edges.push(this.formulasIn(sheetId, area)) - 1;
      this.ranges.set(key, range);
    }
    this.edges[node]!.push(range);
  }

  /** Numbers of all nodes that take part in a circle (Tarjan's strongly connected components, without recursion). */
  circularNodes(): Set<number> {
    const index = new Int32Array(this.edges.length).fill(-1);
    const low = new Int32Array(this.edges.length);
    const onStack = new Uint8Array(this.edges.length);
    const stack: number[] = [];
    const circular = new Set<number>();
    let next = 0;
    for (let root = 0; root < this.edges.length; root += 1) {
      if (index[root] !== -1) continue;
      const path: { node: number; edge: number }[] = [];
      const enter = (node: number) => {
        index[node] = low[node] = next;
        next += 1;
        stack.push(node);
        onStack[node] = 1;
        path.push({ node, edge: 0 });
      };
      enter(root);
      while (path.length > 0) {
        const top = path[path.length - 1]!;
        const target = this.edges[top.node]![top.edge];
        if (target !== undefined) {
          top.edge += 1;
          if (index[target] === -1) enter(target);
          else if (onStack[target]) low[top.node] = Math.min(low[top.node]!, index[target]!);
          continue;
        }
        path.pop();
        const above = path[path.length - 1];
        if (above) low[above.node] = Math.min(low[above.node]!, low[top.node]!);
        if (low[top.node] !== index[top.node]) continue;
        const component: number[] = [];
        let member: number;
        do {
          member = stack.pop()!;
          onStack[member] = 0;
          component.push(member);
        } while (member !== top.node);
        if (component.length > 1) for (const each of component) circular.add(each);
      }
    }
    return circular;
  }

  private formulasIn(sheetId: string, area: Area): number[] {
    const found: number[] = [];
    for (const [column, cells] of this.places.get(sheetId) ?? []) {
      if (column < area.startColumn || column > area.endColumn) continue;
      for (let i = firstFrom(cells, area.startRow); i < cells.length && cells[i]!.row <= area.endRow; i += 1)
        found.push(cells[i]!.node);
    }
    return found;
  }
}

function firstFrom(cells: readonly Place[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
