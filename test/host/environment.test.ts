import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/day.ts';
import { environment } from '../../src/host/environment.ts';

const ZONES = [
  'Asia/Tokyo',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Pacific/Auckland',
  'Pacific/Apia',
] as const;

// Ordinary days, both ends of the year, and days on which clocks change in one of the zones.
const DAYS = [
  '2026-04-15',
  '2026-01-01',
  '2026-12-31',
  '2026-03-08', // Los Angeles forward
  '2026-11-01', // Los Angeles back
  '2026-03-29', // Berlin forward
  '2026-10-25', // Berlin back
  '2026-04-05', // Auckland back
  '2026-09-27', // Auckland forward
  '2011-12-31', // the day after the one Apia skipped
] as const;

/** The instant of the first moment of a day in a zone: what Sheets hands over for a date cell. */
function midnightIn(zone: string, iso: string): Date {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const guess = Date.UTC(year, month - 1, day);
  for (let offset = -15 * 60; offset <= 15 * 60; offset += 15) {
    const instant = new Date(guess + offset * 60_000);
    if (formatIn(zone, instant) === `${iso} 00:00`) return instant;
  }
  throw new Error(`${iso} has no midnight in ${zone}`);
}

function formatIn(zone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

const google = globalThis as Record<string, unknown>;
let asked: Record<string, number>;

/** Google's services as a script in `scriptZone` bound to a spreadsheet in `sheetZone` sees them. */
function inZones(scriptZone: string, sheetZone: string, locale = 'ja_JP'): void {
  process.env.TZ = scriptZone;
  asked = { locale: 0, zone: 0, format: 0 };
  google.SpreadsheetApp = {
    getActive: () => ({
      getSpreadsheetTimeZone: () => {
        asked.zone!++;
        return sheetZone;
      },
      getSpreadsheetLocale: () => {
        asked.locale!++;
        return locale;
      },
    }),
  };
  google.Session = { getScriptTimeZone: () => scriptZone };
  google.Utilities = {
    formatDate: (date: Date, zone: string) => {
      asked.format!++;
      return formatIn(zone, date).slice(0, 10);
    },
  };
}

describe('the day of a date cell', () => {
  const zoneOfTests = process.env.TZ;
  beforeEach(() => inZones('Asia/Tokyo', 'Asia/Tokyo'));
  afterEach(() => {
    if (zoneOfTests === undefined) delete process.env.TZ;
    else process.env.TZ = zoneOfTests;
    for (const name of ['SpreadsheetApp', 'Session', 'Utilities']) delete google[name];
  });

  it.each(ZONES.flatMap((script) => ZONES.map((sheet) => [script, sheet] as const)))(
    'is not moved by a script in %s and a spreadsheet in %s',
    (script, sheet) => {
      inZones(script, sheet);
      const { dayOf } = environment();
      expect(DAYS.map((day) => isoDate(dayOf(midnightIn(sheet, day))))).toEqual([...DAYS]);
    },
  );

  it('asks for the zone once and formats each instant once', () => {
    inZones('Asia/Tokyo', 'Europe/Berlin');
    const { dayOf } = environment();
    const cells = [...DAYS, ...DAYS].map((day) => midnightIn('Europe/Berlin', day));
    for (const cell of cells) dayOf(cell);
    expect(asked).toEqual({ locale: 0, zone: 1, format: DAYS.length });
  });

  it('drops the time of day', () => {
    const { dayOf } = environment();
    const evening = new Date(midnightIn('Asia/Tokyo', '2026-04-15').getTime() + 23.5 * 3_600_000);
    expect(isoDate(dayOf(evening))).toBe('2026-04-15');
  });

  it('of an invalid date is no day', () => {
    expect(environment().dayOf(new Date(Number.NaN))).toBeNaN();
    inZones('Asia/Tokyo', 'Europe/Berlin');
    expect(environment().dayOf(new Date(Number.NaN))).toBeNaN();
  });

  it('the language follows the locale of the spreadsheet', () => {
    expect(environment().language()).toBe('ja');
    inZones('Asia/Tokyo', 'Asia/Tokyo', 'de_DE');
    expect(environment().language()).toBe('en');
  });
});
