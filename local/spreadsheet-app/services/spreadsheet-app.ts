import type { Host } from '../host.ts';
import { FormatRuleBuilder } from '../rules/format-rule-builder.ts';
import { ValidationBuilder } from '../rules/validation-builder.ts';
import type { DoorKind } from '../script/door.ts';
import type { RangeEmulation } from '../sheet/range-emulation.ts';
import type { SheetEmulation } from '../sheet/sheet-emulation.ts';
import type { SpreadsheetEmulation } from '../sheet/spreadsheet-emulation.ts';
import { TextStyleBuilder } from '../sheet/text-style-builder.ts';
import { Ui } from './ui.ts';

/** Making builders and asking for the user interface touch no document. */
const KIND: DoorKind = { name: 'SpreadsheetApp', document: true, free: /^(new\w+|getUi)$/ };

function names<T extends string>(...values: T[]): Readonly<Record<T, T>> {
  return Object.freeze(Object.fromEntries(values.map((value) => [value, value]))) as Readonly<Record<T, T>>;
}

/** The global `SpreadsheetApp`. Enum values are their own names. */
export class SpreadsheetApp {
  readonly BorderStyle = names('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
  readonly WrapStrategy = names('WRAP', 'OVERFLOW', 'CLIP');
  readonly ProtectionType = names('RANGE', 'SHEET');
  readonly CopyPasteType = names(
    'PASTE_NORMAL',
    'PASTE_VALUES',
    'PASTE_FORMULA',
    'PASTE_FORMAT',
    'PASTE_DATA_VALIDATION',
  );
  readonly Dimension = names('COLUMNS', 'ROWS');
  readonly GroupControlTogglePosition = names('BEFORE', 'AFTER');
  readonly InterpolationType = names('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX');
  readonly BooleanCriteria = names(
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'CUSTOM_FORMULA',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'NUMBER_BETWEEN',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_NOT_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
  );
  readonly DataValidationCriteria = names(
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CHECKBOX',
    'CUSTOM_FORMULA',
    'DATE_IS_VALID_DATE',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_NOT_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_NOT_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
  );
  readonly exposed: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  private readonly host: Host;
  private readonly spreadsheet: SpreadsheetEmulation;
  private readonly ui: Ui;

  constructor(host: Host, spreadsheet: SpreadsheetEmulation) {
    this.host = host;
    this.spreadsheet = spreadsheet;
    this.ui = new Ui(host);
    this.exposed = host.door.expose<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(this, KIND);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.spreadsheet.exposed;
  }
  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.spreadsheet.exposed;
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.spreadsheet.getActiveSheet();
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.spreadsheet.getActiveRange();
  }
  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.spreadsheet.getCurrentCell();
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.spreadsheet.getSelection();
  }
  setActiveSheet(sheet: SheetEmulation): GoogleAppsScript.Spreadsheet.Sheet {
    return this.spreadsheet.setActiveSheet(sheet);
  }
  setActiveRange(range: RangeEmulation): GoogleAppsScript.Spreadsheet.Range {
    return this.spreadsheet.setActiveRange(range);
  }

  /** Buffered writes are applied at once here; flushing only tells the error of one that failed on purpose. */
  flush(): void {
    this.host.executions.surface();
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilder(this.host).exposed;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new FormatRuleBuilder(this.host).exposed;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new ValidationBuilder(this.host).exposed;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (this.host.executions.current?.mode === 'CUSTOM_FUNCTION')
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.ui.exposed;
  }
}
