import type { Imports, SpreadsheetLocale, SpreadsheetOptions } from './contract.ts';
import { wallTimeAt } from './typing/zone.ts';

/** What File → Settings and the account say: locale, zones, language. Locale and imports can be changed. */
export class Settings {
  locale: SpreadsheetLocale;
  /** What `IMPORTRANGE` finds. */
  imports: Imports;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  readonly title: string;

  constructor(options: SpreadsheetOptions) {
    this.locale = options.locale ?? 'ja_JP';
    this.imports = options.imports ?? {};
    this.timeZone = options.timeZone ?? 'Asia/Tokyo';
    this.scriptTimeZone = options.scriptTimeZone ?? 'Asia/Tokyo';
    this.userLocale = options.userLocale ?? this.locale.slice(0, 2);
    this.title =
      options.title ?? (this.locale === 'ja_JP' ? '無題のスプレッドシート' : 'Untitled spreadsheet');
  }

  /** Name of the n-th sheet that nobody named, n from 1. */
  sheetName(n: number): string {
    const words: Record<SpreadsheetLocale, string> = {
      ja_JP: 'シート',
      en_US: 'Sheet',
      en_GB: 'Sheet',
      de_DE: 'Tabellenblatt',
      fr_FR: 'Feuille ',
    };
    return `${words[this.locale]}${n}`;
  }

  /** The current year in the spreadsheet's zone, for dates typed without a year. */
  thisYear(): number {
    return wallTimeAt(this.timeZone, Date.now()).year;
  }
}
