import { typeCheckInTracker } from '../../test/app/check-in-tracker.ts';
import { type OpenAddon, openAddon } from '../../test/app/open-addon.ts';
import { CHECK_IN } from '../../test/app/use-cases.ts';
import type { Row } from './proof.ts';
import { close } from './text-trial.ts';

/** Zones on both sides of the date line, with and without summer time, one of half an hour. */
const ZONES = ['Asia/Tokyo', 'America/New_York', 'Europe/London', 'Pacific/Apia', 'Australia/Lord_Howe'];

/** The first and last days a cell can hold, leap days, and days on which a clock is changed in one of the zones. */
const DAYS = [
  '1900-01-01',
  '1900-03-01',
  '2000-02-29',
  // Samoa had no 30 December in 2011.
  '2011-12-29',
  '2011-12-31',
  '2026-03-08',
  '2026-11-01',
  '2026-03-29',
  '2026-10-25',
  '2026-04-05',
  '2026-10-04',
  '9999-12-31',
];

/** A moment of 2026 at which the clock of a zone stands in the hour that summer time skips on other days. */
function quarterPastTwo(timeZone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
  let moment = Date.UTC(2026, 5, 15);
  while (clock.format(moment) !== '02:15') moment += 15 * 60_000;
  return moment;
}

/** Days given in a check-in and days in cells that functions read, in every zone. */
export async function tryDays(row: Row): Promise<void> {
  for (const timeZone of ZONES) {
    const addon = await openAddon({ sheets: ['S'], timeZone });
    await typeCheckInTracker(addon);
    const written: string[] = [];
    const { now } = Date;
    const moment = quarterPastTwo(timeZone);
    Date.now = () => moment;
    for (const day of DAYS) written.push(...(await checkInOn(addon, day, timeZone)));
    Date.now = now;
    row(
      written.length === 0,
      'dates',
      `day of a check-in, ${timeZone}`,
      DAYS.length,
      DAYS.length - written.length,
      0,
      written[0] ?? '',
    );
    const read = await functionsOn(addon);
    row(
      read.length === 0,
      'dates',
      `days in cells that functions read, ${timeZone}`,
      2 * DAYS.length,
      2 * DAYS.length - read.length,
      0,
      read[0] ?? '',
    );
    await close(addon);
  }
}

/** A check-in of a day into a row that has none yet; the cell must hold that day, and reading it must give it. */
async function checkInOn(addon: OpenAddon, date: string, timeZone: string): Promise<string[]> {
  addon.script(`
    book.getSheetByName('KPI').getRange('G5').clearContent();
    var log = book.getSheetByName('チェックイン');
    log.getRange(5, 1, log.getMaxRows() - 4, log.getMaxColumns()).clearContent();
  `);
  const answer = await addon.rpc('saveCheckIn', { ...CHECK_IN, date });
  if (!answer.ok) return [`${date}: ${answer.code} ${JSON.stringify(answer.facts)}`];
  // Not the text of the cell: as in Excel, the local grid shows days before March 1900 a day late.
  const cell = dayIn(timeZone, addon.book.value('KPI', 'G5'));
  const read = await addon.rpc('readCheckIn', { tracker: 'mini', who: '', date: null });
  const back = read.ok ? read.value.rows.find(({ rowId }) => rowId === 'K1')?.updated : read.code;
  return cell === date && back === date ? [] : [`${date}: the cell holds ${cell}, reading gives ${back}`];
}

/** The day a moment falls on in a zone, by the calendar of the JavaScript engine. */
function dayIn(timeZone: string, value: unknown): string {
  const moment = new Date(String(value));
  if (Number.isNaN(moment.getTime())) return `no date: ${value}`;
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
}

/** The fiscal year of each day, and the middle of nineteen days around or after it. */
async function functionsOn({ book, script }: OpenAddon): Promise<string[]> {
  script(`
    var sheet = book.getSheetByName('S');
    ${JSON.stringify(DAYS)}.forEach(function (day, index) {
      var row = index + 1, cell = sheet.getRange(row, 1);
      cell.setNumberFormat('yyyy/m/d').setValue(day.replace(/-/g, '/'));
      var start = day === '9999-12-31' ? 'A' + row + '-9' : 'A' + row;
      sheet.getRange(row, 2).setFormula('=FISCAL_PERIOD(A' + row + ';1)');
      sheet.getRange(row, 3, 1, 3).setNumberFormat('yyyy/m/d').setFormulas([['=' + start, '=C' + row + '+9', '=C' + row + '+4']]);
      sheet.getRange(row, 6).setFormula('=KPI_ELAPSED(C' + row + ';D' + row + ';E' + row + ')');
    });
  `);
  await book.settle();
  return DAYS.flatMap((day, index) => {
    const year = book.display('S', `B${index + 1}`);
    const elapsed = book.value('S', `F${index + 1}`);
    return [
      ...(year.startsWith(`${Number(day.slice(0, 4))}年度`) ? [] : [`${day}: FISCAL_PERIOD gives ${year}`]),
      ...(elapsed === 0.5 ? [] : [`${day}: KPI_ELAPSED gives ${elapsed}`]),
    ];
  });
}
