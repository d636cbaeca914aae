/** The global names of Apps Script's services. Source: `@types/google-apps-script` 2.0.13, every `declare var`. */
export const SERVICES: ReadonlySet<string> = new Set(
  (
    'Browser CacheService CalendarApp CardService Charts ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp DriveApp ' +
    'FormApp GmailApp GroupsApp HtmlService Jdbc LanguageApp LinearOptimizationService LockService Logger MailApp Maps PropertiesService ' +
    'ScriptApp ScriptProperties Session SitesApp SlidesApp SpreadsheetApp UrlFetchApp UserProperties Utilities XmlService console ' +
    // Advanced services, which are global under the names their documentation gives them.
    'Sheets Drive Docs Gmail Calendar People AdminDirectory AdminReports BigQuery Tasks YouTube Slides Analytics Chat Script'
  ).split(' '),
);

/** What the language itself has, of ES2019, without `eval`, `Function` and `Intl`; and the add-on's own global. */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set(
  (
    'Array ArrayBuffer Boolean DataView Date Error Infinity JSON Map Math NaN Number Object Promise Proxy RangeError Reflect RegExp Set ' +
    'String Symbol SyntaxError TypeError Uint8Array WeakMap WeakSet arguments decodeURIComponent encodeURIComponent globalThis isFinite ' +
    'isNaN parseFloat parseInt undefined functions_ addon_'
  ).split(' '),
);

/** What the page uses of its browser: its own document, and the way to its own script. */
export const PAGE_NAMES: ReadonlySet<string> = new Set(
  'HTMLInputElement clearTimeout document google navigator setTimeout'.split(' '),
);
