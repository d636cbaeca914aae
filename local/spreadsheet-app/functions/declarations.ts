import type { CustomFunctionHelp } from '../contract.ts';

/** Names of all top-level functions of a script text, in order. */
export function topLevelFunctions(text: string): string[] {
  return [...text.matchAll(/^(?:async )?function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1]!);
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
