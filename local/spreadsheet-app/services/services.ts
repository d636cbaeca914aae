import { Circular } from '../formula/circular.ts';
import type { Host } from '../host.ts';
import { ConditionalFormats } from '../rules/conditional-formats.ts';
import { leaveRulesInPlace } from '../rules/rule-following.ts';
import { Notes } from '../sheet/notes.ts';
import { SpreadsheetEmulation } from '../sheet/spreadsheet-emulation.ts';
import { htmlService } from './html-service.ts';
import { createLocks, type Locks, lockService } from './lock-service.ts';
import { logServices } from './log-services.ts';
import { propertiesService } from './properties-service.ts';
import { scriptApp } from './script-app.ts';
import { session } from './session.ts';
import { SpreadsheetApp } from './spreadsheet-app.ts';
import { utilities } from './utilities.ts';

/** The emulated services: what the script sees as globals, and what the session asks itself. */
export interface Services {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly spreadsheet: SpreadsheetEmulation;
  readonly notes: Notes;
  readonly conditionalFormats: ConditionalFormats;
  readonly circular: Circular;
  readonly locks: Locks;
}

/** Makes all services over one workbook. */
export function createServices(host: Host): Services {
  leaveRulesInPlace(host.book);
  const notes = new Notes(host.book);
  const conditionalFormats = new ConditionalFormats(host);
  const spreadsheet = new SpreadsheetEmulation(host, notes, conditionalFormats);
  for (const sheet of host.book.workbook.getSheets()) spreadsheet.sheet(sheet.getSheetId());
  const locks = createLocks(host);
  const { console, logger } = logServices(host);
  return {
    spreadsheet,
    notes,
    conditionalFormats,
    locks,
    circular: new Circular(host),
    globals: {
      SpreadsheetApp: new SpreadsheetApp(host, spreadsheet).exposed,
      HtmlService: htmlService(host),
      PropertiesService: propertiesService(host),
      LockService: lockService(host, locks),
      Session: session(host),
      Utilities: utilities(host),
      ScriptApp: scriptApp(host),
      Logger: logger,
      console,
    },
  };
}
