import { describe, expect, it, vi } from 'vitest';
import { addon, type CheckInRows, kpi, NOTHING, openCheckInAddon, save } from './check-in-addon.ts';
import { sheetsNow, shownRow, typeCheckInTracker } from './check-in-tracker.ts';
import { got, openAddon } from './open-addon.ts';

openCheckInAddon();

describe('reading what is to be checked in', () => {
  it('lists the rows of an owner, those that are due first', async () => {
    const read = got(await addon.rpc('readCheckIn', { tracker: null, who: '佐藤', date: null }));
    // 30 September: K2 was updated 61 days ago, Q1 60, R1 15, K3 the day before. Monthly figures are fresh for 32 days.
    expect(read.rows.map(({ due, rowId }) => [rowId, due])).toEqual([
      ['K2', true],
      ['Q1', true],
      ['K3', false],
      ['R1', false],
    ]);
    expect(read).toMatchObject({ date: '2026-09-30', members: ['田中', '佐藤'] });
    expect(read.rows[2]).toMatchObject({ linked: true, value: 50 });
  });

  it('lists everybody’s rows before a person has said who they are, and theirs afterwards', async () => {
    const everybody = got(await addon.rpc('readCheckIn', { tracker: null, who: null, date: null }));
    expect(everybody.rows).toHaveLength(6);
    got(await save([kpi('K2', 0.3)]));
    const own = got(await addon.rpc('readCheckIn', { tracker: null, who: null, date: null }));
    expect(own.who).toBe('佐藤');
    expect(own.rows).toHaveLength(4);
  });
});

describe('a check-in', () => {
  it('is refused for a day that lies ahead: the past of every row would be moved away', async () => {
    const before = sheetsNow(addon);
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    // Wherever the spreadsheet is, the day after tomorrow is not there yet, and yesterday is over.
    const ahead = await save([kpi('K1', 45)], { date: day(2) });
    expect(ahead).toMatchObject({ ok: false, code: 'day_ahead', facts: { date: day(2) } });
    expect(sheetsNow(addon)).toEqual(before);
    expect(got(await save([kpi('K1', 45)], { date: day(-1) }))).toMatchObject({ saved: 1 });
  });

  it('dates a figure that a formula fills with the day it is recorded for', async () => {
    got(await save([kpi('K3', null)]));
    expect(shownRow(addon, 'KPI', 7)).toMatchObject({ actual: '50回', updated: '2026/9/30' });
    got(await addon.rpc('undo', { tracker: null }));
    expect(shownRow(addon, 'KPI', 7).updated).toBe('2026/9/29');
  });

  it.each([
    ['a newer one', () => undefined, '2026-08-31', '2026/9/29'],
    ['a formula', () => addon.book.type('KPI', 'G7', '=DATE(2026,9,1)'), '2026-09-30', '2026/9/1'],
    [
      'that of a figure that is not there',
      () => addon.book.type('KPI', 'C7', '=""'),
      '2026-09-30',
      '2026/9/29',
    ],
  ])('spares the date of a figure that a formula fills where it is %s', async (_, before, date, updated) => {
    before();
    await addon.book.settle();
    got(await save([kpi('K3', null)], { date }));
    await addon.book.settle();
    expect(shownRow(addon, 'KPI', 7).updated).toBe(updated);
  });

  it('may be for a day whose clock skips the hour in which it is written', async () => {
    // In New York 8 March 2026 has no quarter past two; the night after has one, at 6:15 in Greenwich.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 2, 9, 6, 15));
    const there = await openAddon({ sheets: ['S'], timeZone: 'America/New_York' });
    await typeCheckInTracker(there);
    const rows = [kpi('K4', 6)];
    const request = { tracker: null, who: '佐藤', date: '2026-03-08', rows };
    expect(got(await there.rpc('saveCheckIn', request))).toMatchObject({ saved: 1, gone: [] });
    expect(there.book.display('KPI', 'G8')).toBe('2026/3/8');
    clock.mockRestore();
    there.book.dispose();
  });

  it('puts figure, date, cause and next step into the row, and a line into the log', async () => {
    const answer = got(await save([kpi('K1', 45, { why: '単価', next: '=値上げ' })]));
    expect(answer).toEqual({ saved: 1, logSheet: 'チェックイン', gone: [], older: [], newIds: [] });
    expect(shownRow(addon, 'KPI', 5)).toMatchObject({
      first: '月商',
      actual: '45',
      updated: '2026/9/30',
      why: '単価',
      next: '=値上げ',
    });
    expect(addon.book.formula('KPI', 'I5')).toBe('');
    // 45 of 100 at 183 of 365 days: 0.45 / 0.5014 = 0.898, just below 0.9.
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({
      row_id: 'K1',
      name: '月商',
      value: '45',
      light: '▲ 注視',
      why: '単価',
      next: '=値上げ',
      who: '佐藤',
      source: 'チェックイン',
      latest: '1',
      state: '3',
      target: '100',
    });
    expect(shownRow(addon, 'チェックイン', 7).first).toMatch(/^2026\/9\/30 \d+:\d\d$/);
    expect(addon.book.formula('チェックイン', 'K7')).toContain('A7');
    expect(shownRow(addon, 'チェックイン', 6).latest).toBe('');
  });

  it('keeps the last value of the month in the past values, and counts the misses', async () => {
    got(await save([kpi('K1', 45), kpi('K2', 0.3)]));
    expect(shownRow(addon, '履歴', 4).v12).toBe('2026/9/30');
    expect(shownRow(addon, '履歴', 5)).toMatchObject({
      v10: '20',
      v11: '30',
      v12: '45',
      s12: '3',
      previous: '30',
    });
    expect(shownRow(addon, '履歴', 5).checkins).toBe('3');
    // July ●, August ■, September ▲ now.
    expect(shownRow(addon, 'KPI', 5).misses).toBe('2');
    expect(shownRow(addon, '履歴', 6)).toMatchObject({ first: 'K2', v10: '20%', v12: '30%' });
  });

  it('moves the periods of every row when a new month begins', async () => {
    got(await save([kpi('K1', 50)], { date: '2026-11-05' }));
    const dates = shownRow(addon, '履歴', 4);
    expect([dates.v10, dates.v11, dates.v12]).toEqual(['2026/9/30', '2026/10/31', '2026/11/5']);
    expect(shownRow(addon, '履歴', 5)).toMatchObject({ v8: '20', v9: '30', v10: '40', v11: '', v12: '50' });
    expect(shownRow(addon, '履歴', 6)).toMatchObject({ v8: '20%', v9: '', v12: '' });
    // The confidence of the key result in its last month is now the one of the period before.
    expect(shownRow(addon, '履歴', 7)).toMatchObject({ v10: '30', previous_confidence: '5' });
  });

  it('a value of an earlier day goes into the record, and the newer figure stays', async () => {
    const answer = got(await save([kpi('K1', 31)], { date: '2026-08-20' }));
    expect(answer.older).toEqual(['月商']);
    expect(shownRow(addon, 'KPI', 5)).toMatchObject({ actual: '40', updated: '2026/9/15' });
    expect(shownRow(addon, 'チェックイン', 6).latest).toBe('1');
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({ value: '31', latest: '' });
    // 31 August was the later day of the month.
    expect(shownRow(addon, '履歴', 5).v11).toBe('30');
  });

  it('only records a figure that a formula gives', async () => {
    got(await save([kpi('K3', null), kpi('K3', 99)]));
    expect(addon.book.formula('KPI', 'C7')).toBe('=20+30');
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({ row_id: 'K3', value: '50回' });
  });

  it('goes into the row of a key result with its confidence, and of a goal in words', async () => {
    const rows: CheckInRows = [
      { sheet: 'okr', rowId: 'R1', name: '再購入', value: 36, ...NOTHING, confidence: 7 },
      { sheet: 'qualitative', rowId: 'Q1', name: '安心', value: 8, ...NOTHING, next: '面談を続ける' },
    ];
    got(await save(rows));
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({ actual: '36', confidence: '7', updated: '2026/9/30' });
    expect(shownRow(addon, '定性目標', 6)).toMatchObject({
      typed: '8.0点',
      measured: '2026/9/30',
      next: '面談を続ける',
    });
    // 36 of 60 at half time is far beyond 0.7 of the way; 8 of 9 is 0.889, below 0.9.
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({ row_id: 'R1', confidence: '7', state: '2' });
    expect(shownRow(addon, 'チェックイン', 8)).toMatchObject({ row_id: 'Q1', state: '3' });
  });

  it('finds rows wherever they are by now, also with columns moved and sheets renamed', async () => {
    addon.script(`
      var kpi = book.getSheetByName('KPI');
      kpi.insertRowsBefore(5, 2);
      kpi.moveColumns(kpi.getRange('C1'), 8);
      kpi.setName('数字');
    `);
    got(await save([kpi('K2', 0.35)]));
    expect(shownRow(addon, '数字', 8)).toMatchObject({
      first: '認知度',
      actual: '35%',
      updated: '2026/9/30',
    });
  });

  it('saves the rest when a row is gone, and names that row', async () => {
    addon.script(`book.getSheetByName('KPI').deleteRow(6);`);
    const answer = got(await save([kpi('K2', 0.35, { name: '認知度' }), kpi('K1', 41)]));
    expect(answer).toMatchObject({ saved: 1, gone: ['認知度'] });
    expect(shownRow(addon, 'KPI', 5).actual).toBe('41');
  });

  it('gives ids to rows without one and to copies, never one that was used before, and says so', async () => {
    addon.script(`
      var kpi = book.getSheetByName('KPI');
      kpi.getRange('A9:D9').setValues([['新しい指標', '', 3, 10]]);
      kpi.getRange('A6:O6').copyTo(kpi.getRange('A10'));
      kpi.getRange('J11').setValue('K5');
      kpi.deleteRow(8);
    `);
    const read = got(await addon.rpc('readCheckIn', { tracker: null, who: '', date: null }));
    const fresh = read.rows.find(({ name }) => name === '新しい指標');
    const answer = got(await save([kpi(fresh!.rowId, 4)]));
    // K1 to K3 stand there, K5 waits in a spare row: K4 was never recorded, so it is free again.
    expect(answer.newIds).toEqual([
      { name: '新しい指標', id: 'K4' },
      { name: '認知度', id: 'K6' },
    ]);
    expect(shownRow(addon, 'KPI', 8)).toMatchObject({ id: 'K4', actual: '4' });
    expect(shownRow(addon, '履歴', 8)).toMatchObject({ first: 'K4', item: '新しい指標', v12: '4' });
  });

  it('adds rows where the log is full', async () => {
    for (const value of [41, 42, 43]) got(await save([kpi('K1', value)]));
    expect(shownRow(addon, 'チェックイン', 9)).toMatchObject({ value: '43', latest: '1' });
    expect(shownRow(addon, 'チェックイン', 8).latest).toBe('');
  });

  it('works without the sheets of the record', async () => {
    const bare = await openAddon({ sheets: ['S'] });
    await typeCheckInTracker(bare, ['check_ins', 'history', 'okr', 'qualitative']);
    const rows = [kpi('K1', 44)];
    const answer = got(await bare.rpc('saveCheckIn', { tracker: null, who: '', date: '2026-09-30', rows }));
    expect(answer).toMatchObject({ saved: 1, logSheet: null });
    expect(shownRow(bare, 'KPI', 5)).toMatchObject({ actual: '44', misses: '2' });
    await bare.book.settle();
    bare.book.dispose();
  });
});
