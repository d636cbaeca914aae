import type { CustomFunctionHelp } from '../contract.ts';

/**
 * All names that follow the word `function` in a script text. Those of inner functions are among them; evaluating the text shows which
 * are global.
 */
export function declaredFunctions(text: string): string[] {
  const pattern = /(?<![\w$.])function\s+([A-Za-z_$][\w$]*)\s*\(/g;
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];
}

/**
 * Names of the top-level functions of a script text (they begin a line) that are not internal: cells may call them, too, with or
 * without `@customfunction`.
 */
export function publicFunctions(text: string): string[] {
  return [...text.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)]
    .map((match) => match[1]!)
    .filter((name) => !name.endsWith('_'));
}

function collapse(text: string): string {
  return text
    .replace(/^\s*\*\s?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Custom functions of a script text: those whose JSDoc directly above a top-level `function NAME(` says `@customfunction`. */
export function customFunctions(text: string): CustomFunctionHelp[] {
  const pattern = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;
  const found: CustomFunctionHelp[] = [];
  for (const [, comment = '', name = ''] of text.matchAll(pattern)) {
    if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) continue;
    const [description = '', ...tags] = comment.split(/^\s*\*?\s*@/m);
    const parameters = tags
      .map((tag) => /^param\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)[^\s]*\s*([\s\S]*)$/.exec(tag))
      .filter((match) => match !== null)
      .map((match) => ({ name: match[1]!, description: collapse(match[2] ?? '') }));
    found.push({ name, description: collapse(description), parameters });
  }
  return found;
}
