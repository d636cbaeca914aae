import { isRefusal, refuse } from '../../core/refusal.ts';
import type { Language } from '../../i18n/language.ts';
import { callRows } from './call-rows.ts';
import { callTable } from './call-table.ts';
import type { Cell, Grid } from './cell.ts';
import type { Environment } from './environment.ts';
import { languageOfCall } from './language-of-call.ts';
import { sentence } from './sentence.ts';
import type { FunctionSpec } from './spec.ts';

/**
 * Runs a custom function on what Sheets hands over.
 *
 * @param values the arguments as they came: a single value or an array of rows each
 * @returns one value, or a rectangle to spill
 * @throws Error whose message is the sentence the user reads, in the language of the call
 */
export function callFunction(
  spec: FunctionSpec,
  values: readonly unknown[],
  environment: Environment,
): Cell | Grid<Cell> {
  const world = askedOnce(environment);
  try {
    spec.parameters.forEach((parameter, index) => {
      if (parameter.need !== 'optional' && values[index] === undefined) refuse(parameter.name, 'missing');
    });
    return spec.shape === 'rows' ? callRows(spec, values, world) : callTable(spec, values, world);
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    throw new Error(sentence(problem, languageOfCall(spec, values, world)));
  }
}

/** The same environment, asked at most once for its language; days have to be asked for one by one. */
function askedOnce(environment: Environment): Environment {
  let language: Language | null = null;
  return {
    language: () => {
      language = language ?? environment.language();
      return language;
    },
    dayOf: environment.dayOf,
  };
}
