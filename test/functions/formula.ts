import { worldIn } from '../../scripts/generate/run-example.ts';
import { callFunction } from '../../src/functions/kit/call.ts';
import type { Cell, Grid } from '../../src/functions/kit/cell.ts';
import type { Language } from '../../src/i18n/language.ts';
import { declarationOf } from './declarations.ts';

/** Calls a function as a cell does, with what Sheets would hand over. */
export function callIn(language: Language, name: string, ...values: unknown[]): Cell | Grid<Cell> {
  return callFunction(declarationOf(name).spec, values, worldIn(language));
}
