import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/app/rpc-schema.ts';
import { addon, openCheckInAddon } from './check-in-addon.ts';
import { sheetsNow, shownRow } from './check-in-tracker.ts';
import { got } from './open-addon.ts';

const KINDS = ['failOnCall', 'failAtFlush'] as const;

/** Which host calls of a check-in fail: `FAILED_CALLS=1` tries every one of them. */
const EVERY = Number(process.env.FAILED_CALLS ?? 3);

openCheckInAddon();

/** A check-in of one row; the request as the sidebar sends it. */
function request(rowId: string, value: number, who = '佐藤') {
  const rows = [
    { sheet: 'kpi' as const, rowId, name: rowId, value, confidence: null, why: 'なぜ', next: null },
  ];
  return { tracker: null, who, date: '2026-09-30', rows };
}

/**
 * Fails the host calls of a use case in turn, each `step`th one: whatever is not done is as before, the lock is free, and the reason is
 * a known one. Gives the number of calls that can fail.
 */
async function failEach(
  kind: (typeof KINDS)[number],
  useCase: (n: number) => Promise<Answer<unknown>>,
  step = 1,
  prepare: (n: number) => Promise<unknown> = async () => undefined,
): Promise<number> {
  const { book } = addon;
  for (let n = 1; ; n += step) {
    await prepare(n);
    const before = sheetsNow(addon);
    book.faults[kind](n);
    const answer = await useCase(n);
    const failed = !book.faults.armed;
    book.faults.clear();
    book.holdDocumentLock()();
    if (!failed) {
      expect(answer, `call ${n}`).toMatchObject({ ok: true });
      return n - 1;
    }
    if (!answer.ok) {
      expect(['not_read', 'not_written'], `call ${n}`).toContain(answer.code);
      expect(sheetsNow(addon), `call ${n}`).toEqual(before);
    }
  }
}

describe.each(KINDS)('when a host call fails (%s)', { timeout: 280_000 }, (kind) => {
  it('a check-in is done or as before', async () => {
    const checkIn = (n: number) => addon.rpc('saveCheckIn', request('K1', 100 + n));
    expect(await failEach(kind, checkIn, EVERY)).toBeGreaterThan(60);
    const lines = addon.script(`return book.getSheetByName('チェックイン').getLastRow()`);
    // What failed left no line; what failed after the last write counts as done.
    expect(lines).toBeGreaterThan(6);
  });

  it('a recording of all rows is done or as before', async () => {
    expect(await failEach(kind, () => addon.rpc('recordAll', { tracker: null }), 7)).toBeGreaterThan(60);
    expect(shownRow(addon, 'チェックイン', 12)).toMatchObject({ row_id: 'Q1' });
    expect(shownRow(addon, 'チェックイン', 13)).toMatchObject({ row_id: '' });
  });

  it('what is taken back is taken back wholly or not at all', async () => {
    const prepare = async (n: number) => got(await addon.rpc('saveCheckIn', request('K1', 100 + n)));
    const undo = () => addon.rpc('undo', { tracker: null });
    expect(await failEach(kind, undo, 11, prepare)).toBeGreaterThan(60);
  });
});

describe('two people at the same moment', () => {
  it('lose nothing and double nothing, whenever the other one presses', { timeout: 280_000 }, async () => {
    const { book } = addon;
    book.calls.reset();
    let others = 0;
    for (let n = 1, isOver = false; !isOver; n += 1) {
      const before = shownLines();
      let call = 0;
      let answer: Answer<unknown> | null = null;
      book.beforeCall(() => {
        call += 1;
        if (call === n)
          answer = book.run('rpc', 'saveCheckIn', request('K2', n / 1000, '田中')) as Answer<unknown>;
      });
      got(await addon.rpc('saveCheckIn', request('K1', n)));
      book.beforeCall(null);
      isOver = answer === null;
      if (isOver) break;
      const other = answer as unknown as Answer<unknown>;
      if (other.ok) others += 1;
      else {
        expect(other.code, `call ${n}`).toBe('locked');
        got(await addon.rpc('saveCheckIn', request('K2', n / 1000, '田中')));
      }
      expect(shownRow(addon, 'KPI', 5), `call ${n}`).toMatchObject({ actual: String(n) });
      expect(addon.book.value('KPI', 'C6'), `call ${n}`).toBe(n / 1000);
      const added = shownLines().slice(before.length);
      expect([...added].sort(), `call ${n}`).toEqual([`K1:${n}:佐藤`, `K2:${n / 1000}:田中`]);
    }
    // Before the first one has the lock and after it gave it back the other one gets through.
    expect(others).toBeGreaterThan(1);
  });

  /** The lines of the log as row, value and person. */
  function shownLines(): string[] {
    return addon.script(`
      var sheet = book.getSheetByName('チェックイン');
      return sheet.getRange(5, 1, sheet.getLastRow() - 4, 9).getValues()
        .filter(function (line) { return line[1] !== ''; })
        .map(function (line) { return [line[1], line[3], line[8]].join(':'); });
    `) as string[];
  }
});
