import { HostFailure } from '../host/host.ts';
import type { Answer, FailureCode } from './rpc-schema.ts';

/** The facts of a failure, to be put into its sentence. */
export type FailureFacts = Readonly<Record<string, string | number>>;

/** A use case cannot be done. Sentences: `failures` in `i18n/<language>/outcomes.ts`. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly facts: FailureFacts;

  constructor(code: FailureCode, facts: FailureFacts = {}) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.facts = facts;
  }
}

/** In place of the name of a sheet that is gone and of which only the number is known. */
const NAMELESS = '…';

/** Does a use case and answers as data: its value, or why not. Nothing is thrown across the edge of the program. */
export function answer<T>(useCase: () => T): Answer<T> {
  try {
    return { ok: true, value: useCase() };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code, facts: error.facts };
    if (error instanceof HostFailure)
      return { ok: false, code: error.code, facts: { name: NAMELESS, detail: error.detail } };
    return {
      ok: false,
      code: 'unknown',
      facts: { detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
