import { refuse } from '../refusal.ts';
import { TOLERANCE } from '../tolerance.ts';
import { evaluateTree } from './evaluate-tree.ts';
import type { Tree } from './read-tree.ts';

/** A stated figure beside what follows from others. */
export interface Comparison {
  readonly agrees: boolean;
  readonly computed: number;
  /** Stated ÷ computed; `null` when 0 was computed. */
  readonly factor: number | null;
}

/**
 * Does what is stated for the root of a tree agree with what its formula gives? It does when the factor between them is
 * within `tolerance` of 1.
 *
 * @param lookUp the stated value of a name
 * @throws Refusal `root_unnamed` (parameter `expression`), and as {@link evaluateTree}
 * Source: domain section 3, KPI tree; rulings 56.
 */
export function compareWithTree(tree: Tree, lookUp: (name: string) => number, tolerance: number): Comparison {
  if (tree.root === null) refuse('expression', 'root_unnamed');
  const stated = lookUp(tree.root);
  const computed = evaluateTree(tree, lookUp);
  if (computed === 0) return { agrees: stated === 0, computed, factor: null };
  const factor = stated / computed;
  return { agrees: Math.abs(factor - 1) <= tolerance + TOLERANCE, computed, factor };
}
