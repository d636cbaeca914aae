import type { Thresholds } from '../core/light.ts';
import type { FoundSheet, Host } from '../host/host.ts';
import { sheetName } from '../i18n/sheet-name.ts';
import { GOAL_SHEETS, goalRows } from '../tracker/check-in/goal-rows.ts';
import { SETTINGS_ROWS as ROWS } from '../tracker/sheets/settings-cells.ts';
import { standingLimits } from '../tracker/standing/standing-limits.ts';
import { standingSettings } from '../tracker/standing/standing-settings.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import { preferredLanguage } from './preferences.ts';
import type { Request, Response } from './rpc-schema.ts';
import { type FoundTracker, findTracker, openTracker } from './trackers.ts';
import { keepUndo } from './undo-record.ts';
import { membersOf, rememberedName } from './who.ts';

/**
 * What can be set for a tracker, as it stands, and who the person is. Writes nothing.
 * @throws Failure `no_tracker`; `sheet_gone` where the settings are gone
 */
export function readSettings(host: Host, { tracker }: Request<'readSettings'>): Response<'readSettings'> {
  const found = findTracker(host, tracker);
  const settings = host.readValues(settingsOf(host, found));
  const { cycle, language, palette } = standingSettings(settings);
  const { limits, stretch } = standingLimits(settings);
  const readers: Record<string, SheetReader> = {};
  for (const [sheet] of GOAL_SHEETS) {
    const standing = found.sheets[sheet];
    if (standing) readers[sheet] = new SheetReader(host.readValues(standing), sheet);
  }
  return {
    tracker: found.id,
    palette,
    kpi: limits,
    okr: stretch,
    fiscalStart: cycle.fiscalStart,
    who: rememberedName(host),
    members: membersOf(goalRows(readers, language), settings),
  };
}

/**
 * Writes limits of lights and the beginning of the fiscal year into the settings of a tracker: what is asked for, and
 * only where it is something new. Can be taken back.
 * @throws Failure as `openTracker`; `sheet_gone`, `column_gone`, `formula_kept`; HostFailure as `Host.change`
 */
export function writeSettings(host: Host, request: Request<'writeSettings'>): Response<'writeSettings'> {
  return host.exclusively(() => {
    const found = openTracker(host, request.tracker);
    const sheet = host.readSheet(settingsOf(host, found));
    const reader = new SheetReader(sheet, 'settings');
    const column = reader.column('value');
    if (column === undefined) throw new Failure('column_gone', { title: 'B' });
    const news = wantedCells(request).filter(([row, value]) => reader.value(row, 'value') !== value);
    const cells = news.map(([row, value]) => {
      if (reader.formula(row, 'value') !== '')
        throw new Failure('formula_kept', { name: reader.text(row, 'label') });
      return { row: sheet.firstRow + row - 1, column, value };
    });
    if (cells.length > 0) host.change([{ sheet, cells }]);
    const undone = news.map(([row, after]) => ({
      ...{ sheet: 'settings', row, name: reader.text(row, 'label'), column: 'value' },
      ...{ before: reader.value(row, 'value'), after },
    }));
    afterwards(() => keepUndo(host, { kind: 'settings', tracker: found.id, cells: undone, lines: [] }));
    return { sheetName: sheet.name };
  });
}

function wantedCells({ fiscalStart, kpi, okr }: Request<'writeSettings'>): (readonly [number, number])[] {
  const limits = (pair: Thresholds | null, green: number, yellow: number): [number, number][] =>
    pair === null
      ? []
      : [
          [green, pair.green],
          [yellow, pair.yellow],
        ];
  return [
    ...limits(kpi, ROWS.green, ROWS.yellow),
    ...limits(okr, ROWS.stretchGreen, ROWS.stretchYellow),
    ...(fiscalStart === null ? [] : ([[ROWS.fiscalStart, fiscalStart]] as const)),
  ];
}

function settingsOf(host: Host, { sheets }: FoundTracker): FoundSheet {
  const { settings } = sheets;
  if (!settings) throw new Failure('sheet_gone', { name: sheetName('settings', preferredLanguage(host)) });
  return settings;
}
