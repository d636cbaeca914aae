import type { Host } from '../host/host.ts';
import { LANGUAGES, type Language, languageOf } from '../i18n/language.ts';
import type { PaletteName } from '../plan/palette.ts';

/** The language the person chose, else that of their account. */
export function preferredLanguage(host: Host): Language {
  const { language } = host.preferences();
  return LANGUAGES.find((one) => one === language) ?? languageOf(host.userLocale());
}

/** The colours the person chose, else the standard ones. */
export function preferredPalette(host: Host): PaletteName {
  return host.preferences().palette === 'safe' ? 'safe' : 'standard';
}
