import type { GoalNode } from '../../../src/app/rpc-schema.ts';
import { serves } from '../../../src/core/serves.ts';

/** A goal with the goals that serve it. */
export interface GoalTree {
  readonly node: GoalNode;
  readonly children: readonly GoalTree[];
}

/**
 * The goals as trees, each below what it serves: company goals and final goals at the top, then what needs nothing
 * above it. Goals that should serve something and do not are left out, see {@link unlinked}, with what serves them.
 * Where goals serve each other in a circle, none of them is at the top, so none is drawn.
 *
 * @param level only goals of this level at the top; `''` for all
 */
export function goalTrees(nodes: readonly GoalNode[], level = ''): readonly GoalTree[] {
  const tops =
    level === ''
      ? nodes.filter(({ needsParent, parent }) => parent === null && !needsParent)
      : nodes.filter((node) => node.level === level);
  return tops.map((node) => treeOf(node, nodes));
}

/** The goals that should serve something, and nobody said what. */
export function unlinked(nodes: readonly GoalNode[]): readonly GoalNode[] {
  return nodes.filter(({ needsParent, parent }) => needsParent && parent === null);
}

/** What a goal may serve: every goal but itself and what serves it. */
export function possibleParents(goal: GoalNode, nodes: readonly GoalNode[]): readonly GoalNode[] {
  const parentOf = (id: string): string | null => nodes.find((node) => node.id === id)?.parent ?? null;
  return nodes.filter(({ id }) => !serves(id, goal.id, parentOf));
}

/** All goals of a tree. */
export function flat({ children, node }: GoalTree): readonly GoalNode[] {
  return [node, ...children.flatMap(flat)];
}

function treeOf(
  node: GoalNode,
  nodes: readonly GoalNode[],
  above: ReadonlySet<string> = new Set(),
): GoalTree {
  const way = new Set([...above, node.id]);
  const children = nodes.filter(({ id, parent }) => parent === node.id && !way.has(id));
  return { node, children: children.map((child) => treeOf(child, nodes, way)) };
}
