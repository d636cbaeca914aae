import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const FIELD = /^(\s*)_defineProperty\(this, "([\w$]+)", (.*)\);$/gm;

/**
 * Sets the fields of the formula engine's objects by plain assignment. The engine comes compiled so that each goes through a general
 * function; over a tracker's formulas that alone is a fifth of the calculation. Fails when the engine is no longer compiled like that.
 */
export const leanFields: Plugin = {
  name: 'lean-fields',
  setup({ onLoad }) {
    onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(FIELD, '$1this.$2 = $3;');
      if (contents === source) throw new Error(`${path} no longer sets its fields with _defineProperty`);
      return { contents };
    });
  },
};
