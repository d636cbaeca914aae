import { evaluateTree } from '../core/expression/evaluate-tree.ts';
import { readTree, type Tree } from '../core/expression/read-tree.ts';
import { isRefusal } from '../core/refusal.ts';
import type { CoachRelation } from './coach-tracker.ts';

/**
 * Reads a formula such as `売上 = 客数 × 単価` as a relation between targets, for the rule about contradictions. Kept
 * apart from the rules, so that only those who hand over formulas bring the expression parser along.
 *
 * @param names names of the goals, which may contain spaces, figures and signs
 * @returns `null` when the text is no formula for a named figure: there is nothing to judge then
 */
export function readRelation(text: string, names: readonly string[]): CoachRelation | null {
  const tree = orNull(() => readTree(text, names));
  if (tree === null || tree.root === null) return null;
  return { formula: text, root: tree.root, compute: (target) => computed(tree, target) };
}

/** The root from the targets; `null` when one is missing or the formula has no value (a division by 0). */
function computed(tree: Tree, target: (name: string) => number | null): number | null {
  let isComplete = true;
  const value = orNull(() =>
    evaluateTree(tree, (name) => {
      const figure = target(name);
      if (figure === null) isComplete = false;
      return figure ?? 1;
    }),
  );
  return isComplete ? value : null;
}

function orNull<T>(run: () => T): T | null {
  try {
    return run();
  } catch (problem) {
    if (isRefusal(problem)) return null;
    throw problem;
  }
}
