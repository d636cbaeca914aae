import { createRequire } from 'node:module';
import { buildHeadless } from '../../local/build.ts';
import type { LocalSpreadsheet, SpreadsheetOptions } from '../../local/spreadsheet-app/contract.ts';

/** What the bundle of the emulated Apps Script exports. */
export interface Headless {
  createHeadlessSpreadsheet(options?: SpreadsheetOptions): LocalSpreadsheet;
}

let loaded: Promise<Headless> | null = null;

/** The emulated Apps Script for Node, built when its sources are newer than the bundle. */
export function loadHeadless(): Promise<Headless> {
  loaded ??= buildHeadless().then((path) => createRequire(path)(path) as Headless);
  return loaded;
}
