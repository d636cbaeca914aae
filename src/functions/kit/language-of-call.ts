import type { Language } from '../../i18n/language.ts';
import type { Environment } from './environment.ts';
import type { FunctionSpec } from './spec.ts';

/** The language of a call: its last argument where that names one, else the spreadsheet's. Source: rulings 19. */
export function languageOfCall(
  spec: FunctionSpec,
  values: readonly unknown[],
  environment: Environment,
): Language {
  const index = spec.parameters.findIndex(({ name }) => name === 'language');
  const value = values[index];
  if (index < 0 || typeof value !== 'string') return environment.language();
  try {
    return spec.parameters[index]!.read(value, 'language', environment) as Language;
  } catch {
    return environment.language();
  }
}
