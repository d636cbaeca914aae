import { HostFailure, type HostFailureCode } from './host.ts';

/** Google's sentences, in the two languages of the product, by what they mean. */
const MEANINGS: readonly (readonly [HostFailureCode, RegExp])[] = [
  ['protected', /protected cell|protected range|保護されて/i],
  ['no_permission', /do not have permission|not have access|権限がありません|アクセス権/i],
];

/** What an error of the platform means; `otherwise` where its sentence says nothing known. */
export function hostFailure(error: unknown, otherwise: HostFailureCode): HostFailure {
  if (error instanceof HostFailure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const known = MEANINGS.find(([, pattern]) => pattern.test(detail));
  return new HostFailure(known?.[0] ?? otherwise, detail);
}
