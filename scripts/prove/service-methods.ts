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
    'deleteSheet getActiveSheet getNamedRanges getSheetByName getSheets getSpreadsheetLocale getSpreadsheetTimeZone insertSheet moveActiveSheet ' +
      'removeNamedRange setActiveSheet setNamedRange toast',
  ),
  Sheet: allowed(
    SHEETS,
    'activate collapseAllColumnGroups copyTo deleteColumns deleteRows getActiveRange getConditionalFormatRules getDataRange getLastColumn getLastRow ' +
      'getMaxColumns getMaxRows getName getNamedRanges getProtections getRange getRangeList getSheetId hideColumns hideRows insertChart insertColumnAfter ' +
      'insertColumnsAfter insertRowBefore insertRowsAfter isSheetHidden moveRows newChart protect setActiveSelection setColumnWidth ' +
      'setColumnWidths setConditionalFormatRules setFrozenColumns setFrozenRows setHiddenGridlines setName setRowHeights setRowHeightsForced ' +
      'setTabColor showSheet',
  ),
  Range: allowed(
    SHEETS,
    'activate clearContent clearDataValidations clearNote copyTo createFilter getA1Notation getColumn getDataValidations getDisplayValue ' +
      'getDisplayValues getFontColors getFormulas getGridId getNote getNotes getNumColumns getNumRows getNumberFormats getRow getSheet getValue ' +
      'getValues setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFormula setFormulas setHorizontalAlignments setNote ' +
      'setNumberFormat setNumberFormats setTextStyles setValue setValues setVerticalAlignments setWraps shiftColumnGroupDepth',
  ),
  RangeList: allowed(SHEETS, 'getRanges setBorder setNumberFormat'),
  NamedRange: allowed(SHEETS, 'getName getRange remove'),
  Protection: allowed(
    SHEETS,
    'getDescription getUnprotectedRanges setDescription setUnprotectedRanges setWarningOnly',
  ),
  DataValidation: allowed(SHEETS, 'getAllowInvalid getCriteriaType getCriteriaValues'),
  DataValidationBuilder: allowed(SHEETS, 'build requireValueInList requireValueInRange setAllowInvalid'),
  ConditionalFormatRule: allowed(SHEETS, 'copy getBooleanCondition getRanges'),
  ConditionalFormatRuleBuilder: allowed(
    SHEETS,
    'build setBackground setBold setFontColor setRanges whenFormulaSatisfied',
  ),
  BooleanCondition: allowed(SHEETS, 'getBackground getBold getCriteriaType getCriteriaValues getFontColor'),
  TextStyleBuilder: allowed(SHEETS, 'build setBold setFontFamily setFontSize setForegroundColor'),
  Ui: allowed(CONTAINER, 'alert createAddonMenu createMenu prompt showModalDialog showSidebar'),
  Menu: allowed(CONTAINER, 'addItem addSeparator addSubMenu addToUi'),
  PromptResponse: allowed(CONTAINER, 'getResponseText getSelectedButton'),
  HtmlService: allowed(NONE, 'createHtmlOutput createHtmlOutputFromFile'),
  HtmlOutput: allowed(NONE, 'setHeight setTitle setWidth'),
  LockService: allowed(NONE, 'getDocumentLock'),
  Lock: allowed(NONE, 'releaseLock tryLock'),
  PropertiesService: allowed(NONE, 'getDocumentProperties getUserProperties'),
  Properties: allowed(NONE, 'deleteProperty getProperties getProperty setProperties setProperty'),
  ScriptApp: allowed(NONE, 'requireAllScopes'),
  Session: allowed(NONE, 'getActiveUserLocale getScriptTimeZone'),
  Utilities: allowed(NONE, 'formatDate getUuid'),
};
