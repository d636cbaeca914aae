import vm from 'node:vm';
import { LAZY_GLOBAL } from './bundles.ts';

/**
 * Which functions of the add-on become global? What its entry exports under a public name: triggers, the
 * sidebar's one door, one function per menu item, and `SHIRUBE_PROBE` for cells of the self-check.
 * @throws Error for an export with any other name
 */
export function entryNames(lazyCode: string): readonly string[] {
  const context = vm.createContext(Object.create(null));
  const all = vm.runInContext(`${lazyCode}\nObject.keys(${LAZY_GLOBAL}())`, context) as string[];
  const names = all.filter((name) => name !== 'lazySpecs').sort();
  const unexpected = names.filter((name) => !isEntryName(name));
  if (unexpected.length > 0)
    throw new Error(`src/addon.ts exports unexpected names: ${unexpected.join(', ')}`);
  return names;
}

/** May a global function have this name (beside the custom functions)? */
export function isEntryName(name: string): boolean {
  return /^(onOpen|onInstall|onEdit|rpc|SHIRUBE_PROBE|menu[A-Z]\w*)$/.test(name);
}
