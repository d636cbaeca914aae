import type { Host } from '../host/host.ts';
import { APP_TEXTS, type AppTexts } from '../i18n/app.ts';
import type { Language } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import type { PaletteName } from '../plan/palette.ts';
import { answer } from './failure.ts';
import { preferredLanguage, preferredPalette } from './preferences.ts';
import type { FailureAnswer } from './rpc-schema.ts';

/** What a command of the menu knows about the person who pressed it. */
export interface Person {
  readonly language: Language;
  readonly palette: PaletteName;
  readonly texts: AppTexts;
}

/** Carries out a command of the menu; whatever goes wrong is said in a dialog, in the person's language. */
export function converse(host: Host, command: (person: Person) => void): void {
  host.requirePermissions();
  let texts = APP_TEXTS.en;
  const result = answer(() => {
    const language = preferredLanguage(host);
    texts = APP_TEXTS[language];
    command({ language, palette: preferredPalette(host), texts });
  });
  if (!result.ok) tellFailure(host, texts, result);
}

/** What went wrong, what is true now and what to do. */
function tellFailure(host: Host, { dialogs, failures }: AppTexts, { code, facts }: FailureAnswer): void {
  const { headline, sentence } = failures[code];
  host.dialogs.tell(fill(headline, facts), `${fill(sentence, facts)}\n\n${fill(dialogs.details, { code })}`);
}
