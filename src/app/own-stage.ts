import type { Language } from '../i18n/language.ts';
import { STAGE } from '../tracker/samples/sample-texts.ts';

const USUAL: Readonly<Record<string, (typeof STAGE)[keyof typeof STAGE] | undefined>> = STAGE;

/** A stage as a tracker has it: a usual one by its id, or one of the person's own by its name. */
export function ownStage(stage: string, language: Language): { name: string; benchmark: number | null } {
  const usual = Object.keys(USUAL).includes(stage) ? USUAL[stage] : undefined;
  return { name: usual?.name[language] ?? stage.trim(), benchmark: usual?.benchmark ?? null };
}
