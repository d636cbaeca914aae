import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingJa from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreJa from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationJa from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteJa from '@univerjs/preset-sheets-note/locales/ja-JP';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { GRID_WORDS } from './grid-words.ts';
import type { PageLanguage } from './words.ts';

/** The grid: Univer itself and the door to it that its makers call the facade. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Makes the grid in the element with the given id: open-source parts only, in the page's language, no workbook yet. */
export function createGrid(container: string, language: PageLanguage): Grid {
  const univer = new Univer({
    locale: language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(
        coreJa,
        conditionalFormattingJa,
        dataValidationJa,
        noteJa,
        GRID_WORDS.ja,
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        conditionalFormattingEn,
        dataValidationEn,
        noteEn,
        GRID_WORDS.en,
      ),
    },
    theme: defaultTheme,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      footer: { menus: false },
      // Google does not mark figures that are text.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  // Presets share plugins; each may be registered once only, and the later setting wins.
  const plugins = new Map<string, [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]?]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    plugins.set(plugin.pluginName, config === undefined ? [plugin] : [plugin, config]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}
