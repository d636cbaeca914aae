import { refuse } from './refusal.ts';

/**
 * A list that belongs to another one has as many values as that one asks for.
 * @throws Refusal `length_differs` for the list. Source: rulings, section 4, 5.
 */
export function checkCount(parameter: string, values: readonly unknown[], expected: number): void {
  if (values.length !== expected) refuse(parameter, 'length_differs', { expected, came: values.length });
}
