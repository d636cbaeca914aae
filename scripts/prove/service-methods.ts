const SHEETS = 'spreadsheets.currentonly';
const CONTAINER = 'script.container.ui';
const NONE = 'none needed';

/** The methods of a class of Google's that may be called, and the scope they need. */
interface Allowed {
  readonly scope: string;
  readonly methods: string;
}

const allowed = (scope: string, methods: string): Allowed => ({ scope, methods });

/**
 * What the add-on may call, by class, with the scope that Google's reference of Apps Script names below "Authorization" of the methods: of
 * several the narrowest, since one is enough. Language and zone, locks, properties, pages and dates need none; nor do builders, which
 * only collect settings, but they are listed with the document they are for.
 */
export const SERVICE_METHODS: Readonly<Record<string, Allowed>> = {
  SpreadsheetApp: allowed(
    SHEETS,
    'flush getActive getUi newConditionalFormatRule newDataValidation newTextStyle',
  ),
  Spreadsheet: allowed(
    SHEETS,
    'deleteSheet getActiveSheet getNamedRanges getSheets getSpreadsheetLocale getSpreadsheetTimeZone insertSheet ' +
      'setActiveSheet setNamedRange',
  ),
  Sheet: allowed(
    SHEETS,
    'collapseAllColumnGroups copyTo deleteColumns deleteRows getActiveRange getConditionalFormatRules getDataRange getLastColumn getLastRow ' +
      'getMaxColumns getMaxRows getName getNamedRanges getProtections getRange getRangeList getSheetId hideRows insertChart insertColumnAfter ' +
      'insertColumnsAfter insertRowBefore insertRowsAfter isSheetHidden moveRows newChart protect deleteRow getCharts getColumnGroupDepth setColumnWidth ' +
      'setColumnWidths setConditionalFormatRules setFrozenColumns setFrozenRows setHiddenGridlines setName setRowHeights setRowHeightsForced ' +
      'setTabColor',
  ),
  Range: allowed(
    SHEETS,
    'clearContent clearDataValidations clearNote copyTo createFilter getA1Notation getBackgrounds getColumn getDataValidations getDisplayValue ' +
      'getDisplayValues getFontColors getFormulas getGridId getNote getNotes getNumColumns getNumRows getNumberFormats getRow getSheet getValue ' +
      'getValues setBackground setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFormula setFormulas setHorizontalAlignments setNote ' +
      'setNumberFormat setNumberFormats setTextStyles setValue setValues setVerticalAlignments setWraps shiftColumnGroupDepth',
  ),
  RangeList: allowed(SHEETS, 'getRanges setBorder setNumberFormat'),
  NamedRange: allowed(SHEETS, 'getName getRange remove'),
  Protection: allowed(
    SHEETS,
    'getDescription getUnprotectedRanges isWarningOnly setDescription setUnprotectedRanges setWarningOnly',
  ),
  DataValidation: allowed(SHEETS, 'getAllowInvalid getCriteriaType getCriteriaValues'),
  DataValidationBuilder: allowed(SHEETS, 'build requireValueInList requireValueInRange setAllowInvalid'),
  ConditionalFormatRule: allowed(SHEETS, 'copy getBooleanCondition getRanges'),
  ConditionalFormatRuleBuilder: allowed(
    SHEETS,
    'build setBackground setBold setFontColor setRanges whenFormulaSatisfied',
  ),
  BooleanCondition: allowed(SHEETS, 'getBackground getBold getCriteriaType getCriteriaValues getFontColor'),
  EmbeddedChartBuilder: allowed(
    SHEETS,
    'addRange asLineChart build setNumHeaders setOption setPosition setTransposeRowsAndColumns',
  ),
  TextStyleBuilder: allowed(SHEETS, 'build setBold setFontFamily setFontSize setForegroundColor'),
  Ui: allowed(CONTAINER, 'alert createAddonMenu createMenu prompt showSidebar'),
  Menu: allowed(CONTAINER, 'addItem addSubMenu addToUi'),
  PromptResponse: allowed(CONTAINER, 'getResponseText getSelectedButton'),
  HtmlService: allowed(NONE, 'createHtmlOutputFromFile'),
  HtmlOutput: allowed(NONE, 'setTitle'),
  LockService: allowed(NONE, 'getDocumentLock'),
  Lock: allowed(NONE, 'releaseLock tryLock'),
  PropertiesService: allowed(NONE, 'getDocumentProperties getUserProperties'),
  Properties: allowed(NONE, 'deleteProperty getProperties getProperty setProperties'),
  ScriptApp: allowed(NONE, 'requireAllScopes'),
  Session: allowed(NONE, 'getActiveUserLocale getScriptTimeZone'),
  Utilities: allowed(NONE, 'formatDate'),
};
