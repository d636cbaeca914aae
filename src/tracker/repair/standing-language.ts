import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { HEADER_ROW } from '../table-sheet.ts';
import type { RepairSheets } from './standing-file.ts';

/**
 * The language a tracker was made in: the word in its settings, wherever it stands now; without settings that of the
 * headers of its tables.
 */
export function standingLanguage(sheets: RepairSheets): Language {
  const { kpi, okr, settings } = sheets;
  const found = (
    sheet: RepairSheets[string] | undefined,
    id: string,
    wordOf: (language: Language) => string,
  ) => {
    if (!sheet) return undefined;
    const cells = new SheetReader(sheet, id);
    const column = id === 'settings' ? 'value' : 'light';
    const last = id === 'settings' ? cells.rows : HEADER_ROW + 5;
    for (let row = 2; row <= last; row += 1) {
      const language = LANGUAGES.find((one) => wordOf(one) === cells.text(row, column).trim());
      if (language) return language;
    }
    return undefined;
  };
  return (
    found(settings, 'settings', (language) => TRACKER_TEXTS[language].words.language[language]) ??
    found(kpi, 'kpi', (language) => TRACKER_TEXTS[language].kpi.columns.light) ??
    found(okr, 'okr', (language) => TRACKER_TEXTS[language].okr.columns.light) ??
    'ja'
  );
}
