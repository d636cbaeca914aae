import {
  type Answer,
  type FailureAnswer,
  type FailureCode,
  failureSchema,
  METHODS,
  type Method,
  type Request,
  type Response,
} from '../src/app/rpc-schema.ts';

/** The part of `google.script` that the sidebar uses. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(method: string, payload: unknown): void;
}
declare const google: { readonly script: { readonly run: Runner } };

/** Google's limit for one execution is six minutes; after that no answer can come. */
const PATIENCE_MS = 6 * 60_000;

/** What sentences of the platform mean: it tells the kind of a failure in words only. */
const MEANINGS: readonly (readonly [FailureCode, RegExp])[] = [
  ['several_accounts', /PERMISSION_DENIED|authori[sz]ation is required|承認が必要|認証が必要/i],
  ['offline', /NetworkError|network error|connection failure|HTTP 0|ネットワーク|接続/i],
];

/**
 * Asks the spreadsheet. Always answers, also when the call itself failed: nothing is thrown, nothing hangs. Answers
 * that do not have the agreed shape count as failures.
 */
export function call<M extends Method>(method: M, request: Request<M>): Promise<Answer<Response<M>>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failed('offline', 'no answer')), PATIENCE_MS);
    const settle = (answer: Answer<Response<M>>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const fail = (error: unknown): void => settle(meaningOf(error));
    try {
      google.script.run
        .withSuccessHandler((value) => settle(readAnswer(method, value)))
        .withFailureHandler(fail)
        .rpc(method, request);
    } catch (error) {
      fail(error);
    }
  });
}

function readAnswer<M extends Method>(method: M, answer: unknown): Answer<Response<M>> {
  const refused = failureSchema.safeParse(answer);
  if (refused.success) return refused.data;
  const value = (answer as { readonly value?: unknown } | null)?.value;
  const read = METHODS[method].response.safeParse(value);
  if (!read.success) return failed('unknown', `malformed answer: ${method}`);
  return { ok: true, value: read.data as Response<M> };
}

function meaningOf(error: unknown): FailureAnswer {
  const message = error instanceof Error ? error.message : String(error);
  const known = MEANINGS.find(([, pattern]) => pattern.test(message))?.[0];
  return failed(known ?? (navigator.onLine ? 'unknown' : 'offline'), message);
}

function failed(code: FailureCode, detail: string): FailureAnswer {
  return { ok: false, code, facts: { detail } };
}
