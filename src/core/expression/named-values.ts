import { checkCount } from '../check-count.ts';
import { refuse } from '../refusal.ts';
import { shorten } from '../shorten.ts';
import { nameKey } from './name-key.ts';

/**
 * The values of names, from two lists that belong together.
 *
 * @param names `null` in empty places
 * @param values beside them, `null` where there is none
 * @param parameter what the list of values is called
 * @returns gives the value of a name; throws Refusal `name_unknown`, `name_twice` (two different values), `value_missing`
 * @throws Refusal `length_differs`
 */
export function namedValues(
  names: readonly (string | null)[],
  values: readonly (number | null)[],
  parameter: string,
): (name: string) => number {
  checkCount(parameter, values, names.length);
  const found = new Map<string, readonly number[]>();
  names.forEach((name, i) => {
    if (name === null) return;
    const [known, value] = [found.get(nameKey(name)) ?? [], values[i] as number | null];
    found.set(nameKey(name), value === null || known.includes(value) ? known : [...known, value]);
  });
  return (name) => {
    const known = found.get(nameKey(name));
    if (known === undefined) refuse('names', 'name_unknown', { name: shorten(name) });
    if (known.length > 1) refuse('names', 'name_twice', { name: shorten(name) });
    return known[0] ?? refuse(parameter, 'value_missing', { name: shorten(name) });
  };
}
