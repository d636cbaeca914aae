import { describe, expect, it } from 'vitest';
import { CHECK_IN_DIALOG_TEXTS } from '../../src/i18n/check-in.ts';
import { fill } from '../../src/i18n/translate.ts';
import { addon, openCheckInAddon } from './check-in-addon.ts';
import { shownRow, typeCheckInTracker } from './check-in-tracker.ts';
import { got, openAddon } from './open-addon.ts';

openCheckInAddon();

describe('recording all', () => {
  it('keeps every figure once, and leaves what people typed as it is', async () => {
    const before = shownRow(addon, 'KPI', 5);
    // K1 of 15 September is not yet recorded for the 30th; K4 has no date.
    expect(got(await addon.rpc('recordAll', { tracker: null }))).toMatchObject({ saved: 6, unchanged: 0 });
    expect(shownRow(addon, 'KPI', 5)).toEqual({ ...before, misses: '2' });
    expect(shownRow(addon, 'KPI', 8).updated).toBe('2026/9/30');
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({ row_id: 'K1', source: 'すべて記録', why: '' });
    expect(got(await addon.rpc('recordAll', { tracker: null }))).toMatchObject({ saved: 0, unchanged: 6 });
  });
});

describe('recording all for an as-of day', () => {
  it('that lies ahead is refused, and a check-in offers today', async () => {
    addon.book.type('設定', 'B5', '2062/9/30');
    await addon.book.settle();
    const answer = await addon.rpc('recordAll', { tracker: null });
    expect(answer).toMatchObject({ ok: false, code: 'as_of_ahead', facts: { date: '2062-09-30' } });
    expect(shownRow(addon, '履歴', 4).v12).toBe('2026/9/15');
    expect(shownRow(addon, 'チェックイン', 7).first).toBe('');
    const { date, today } = got(await addon.rpc('readCheckIn', { tracker: null, who: null, date: null }));
    expect(date).toBe(today);
    expect(today).toBe(got(await addon.rpc('openWizard', {})).today);
  });

  it('dates what a formula fills, and no figure that somebody typed and dated', async () => {
    got(await addon.rpc('recordAll', { tracker: null }));
    expect([5, 6, 7].map((row) => shownRow(addon, 'KPI', row).updated)).toEqual([
      '2026/9/15',
      '2026/7/31',
      '2026/9/30',
    ]);
  });
});

describe('who has not updated', () => {
  it('is told by owner, with a message to be sent', async () => {
    const { message, owners } = got(await addon.rpc('readNotUpdated', { tracker: null, language: 'ja' }));
    expect(owners).toEqual([
      { owner: '佐藤', names: ['認知度', '安心して働ける'] },
      { owner: '', names: ['解約'] },
    ]);
    expect(message.split('\n').slice(1, 3)).toEqual([
      '佐藤さん:認知度、安心して働ける',
      '担当が決まっていません:解約',
    ]);
    expect(message).toContain('2026/9/30');
  });
});

describe('typing a figure by hand', () => {
  it('dates it with today, and nothing else', async () => {
    addon.book.type('KPI', 'C5', '48');
    addon.book.type('定性目標', 'I6', '7.5');
    await addon.book.settle();
    const today = got(await addon.rpc('openWizard', {})).today.replace(/-0?/g, '/');
    expect(shownRow(addon, 'KPI', 5).updated).toBe(today);
    expect(shownRow(addon, '定性目標', 6).measured).toBe(today);
    expect(shownRow(addon, 'KPI', 6).updated).toBe('2026/7/31');
  });

  it('other cells, headings, emptied figures and other sheets get no date', async () => {
    const before = shownRow(addon, 'KPI', 6);
    addon.book.type('KPI', 'D6', '0.6');
    addon.book.type('KPI', 'C4', '9');
    addon.book.type('KPI', 'C6', '');
    addon.book.type('S', 'C6', '1');
    await addon.book.settle();
    expect(shownRow(addon, 'KPI', 6)).toEqual({ ...before, actual: '', target: '0.6' });
    expect(shownRow(addon, 'KPI', 4).updated).toBe('');
    expect(addon.book.shown.logs).toEqual([]);
  });
});

describe('pasting rows by hand', () => {
  it('keeps the dates that come with the figures, and dates the others with today', async () => {
    const pasted = await openAddon(
      { sheets: ['S'] },
      `function place() { return SpreadsheetApp.getActive().getSheetByName('KPI').getRange('C5:G6'); }
       function paste() { place().setValues([[45, 100, 2, '田中', ''], [0.25, 0.5, '', '佐藤', new Date(2026, 7, 20)]]); }
       function tellAddon() { onEdit({ range: place() }); }`,
    );
    await typeCheckInTracker(pasted);
    for (const step of ['paste', 'tellAddon']) {
      pasted.book.run(step);
      await pasted.book.settle();
    }
    const today = got(await pasted.rpc('openWizard', {})).today.replace(/-0?/g, '/');
    expect(shownRow(pasted, 'KPI', 5)).toMatchObject({ actual: '45', updated: today });
    expect(shownRow(pasted, 'KPI', 6)).toMatchObject({ actual: '0.25', updated: '2026/8/20' });
    pasted.book.dispose();
  });
});

describe('the menu', () => {
  const texts = CHECK_IN_DIALOG_TEXTS.ja;

  it('opens the sidebar at the check-in, once', async () => {
    addon.book.run('menuCheckIn');
    expect(addon.book.shown.sidebars).toHaveLength(1);
    expect(got(await addon.rpc('start', {})).view).toBe('check_in');
    expect(got(await addon.rpc('start', {})).view).toBeNull();
  });

  it('opens the sidebar where goals are edited', async () => {
    addon.book.run('menuEditGoals');
    expect(got(await addon.rpc('start', {})).view).toBe('edit_goals');
  });

  it('records all after asking, and takes a check-in back after showing what changes', async () => {
    addon.book.run('menuRecordAll');
    const rows = [
      { sheet: 'kpi', rowId: 'K2', name: '認知度', value: 0.3, confidence: null, why: null, next: null },
    ];
    addon.book.run('rpc', 'saveCheckIn', { tracker: null, who: '佐藤', date: '2026-09-30', rows });
    addon.book.run('menuUndo');
    addon.book.run('menuUndo');
    addon.book.run('menuNotUpdated');
    const said = addon.book.shown.alerts.map(({ prompt, title }) => `${title}: ${prompt}`);
    expect(said[0]).toContain(texts.dialogs.recordAll);
    expect(said[1]).toContain('6件を残しました。');
    expect(said[2]).toContain('認知度:30% → 20%');
    expect(said[3]).toContain('2か所を元に戻しました。');
    expect(said[4]).toContain('元に戻せる入力がありません');
    expect(said[5]).toContain('認知度、安心して働ける');
    expect(shownRow(addon, 'KPI', 6).actual).toBe('20%');
  });

  it('is about the tracker in front, and says which one where there are several', async () => {
    // Another tracker with one goal.
    addon.script(`
      ['KPI', 'チェックイン', '設定'].forEach(function (name) {
        var sheet = book.getSheetByName(name).copyTo(book).setName(name + ' 2');
        var identity = sheet.getRange('A1').getValue();
        sheet.getRange('A1').setValue(identity.replace('mini', 'other'));
      });
      book.getSheetByName('KPI 2').deleteRows(5, 3);
      book.getSheetByName('S').activate();`);
    await addon.book.settle();
    expect(got(await addon.rpc('start', {})).inFront).toBeNull();
    addon.script(`book.getSheetByName('KPI 2').activate();`);
    expect(got(await addon.rpc('start', {})).inFront).toBe('other');
    addon.book.run('menuRecordAll');
    expect(addon.book.shown.alerts[0]?.prompt).toBe(`KPI 2\n\n${texts.dialogs.recordAll}`);
    expect(addon.book.shown.alerts[1]?.prompt).toBe(fill(texts.dialogs.recorded, { n: 1 }));
    expect(shownRow(addon, 'KPI 2', 5).updated).toBe('2026/9/30');
    expect(shownRow(addon, 'KPI', 8).updated).toBe('');
  });

  it('ends a month with its figures: those that are not kept are kept first, and then no more is asked', async () => {
    const alerts = () => addon.book.shown.alerts.map(({ prompt }) => prompt);
    addon.book.run('menuReviewMonthEnd');
    expect(alerts()).toEqual([
      fill(texts.dialogs.recordFirst, { n: 6 }),
      fill(texts.dialogs.recordedFirst, { n: 6 }),
    ]);
    expect(shownRow(addon, '履歴', 5)).toMatchObject({ v12: '40' });
    await addon.book.settle();
    expect(got(await addon.rpc('recordAll', { tracker: null }))).toMatchObject({ saved: 0 });
    addon.book.run('menuReviewMonthEnd');
    expect(alerts()[2]).not.toBe(fill(texts.dialogs.recordFirst, { n: 6 }));
    expect(addon.book.sheetNames()).toContain('レビュー');
  });
});
