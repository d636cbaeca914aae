import { describe, expect, it } from 'vitest';
import type { ReviewKind } from '../../src/tracker/review/review-agenda.ts';
import { fileState, typeMiniTracker } from './mini-tracker.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

const MAKE = { tracker: null, kind: 'month_end' } as const;

async function openMini(): Promise<OpenAddon> {
  const addon = await openAddon({ sheets: ['わたしの表'] });
  await typeMiniTracker(addon);
  return addon;
}

/** Column A of the review from its header down. */
function items({ book }: OpenAddon, rows: number): string[] {
  return Array.from({ length: rows }, (_, index) => book.display('レビュー', `A${6 + index}`));
}

describe('making the agenda of a review', () => {
  it('says first what will stand on it, and changes nothing', async () => {
    const addon = await openMini();
    const before = fileState(addon);
    const { again, sections, summary } = got(
      await addon.rpc('readReview', { tracker: null, kind: 'quarter', language: 'ja' }),
    );
    expect(summary).toBe('2026年度 第2四半期のレビューです。KPIは ●0 ▲1 ■2 –0。');
    // Needs action: the campaign that is over and awareness. Stale: the campaign and repeat orders have no date of
    // an update. Will miss: sales are ▲.
    expect(sections.slice(0, 4).map(({ count }) => count)).toEqual([2, 0, 2, 1]);
    expect(again).toBe(true);
    expect(fileState(addon)).toEqual(before);
  });

  it('names the periods that ended with the cycle, although it is held after them', async () => {
    const addon = await openMini();
    addon.script(`book.getSheetByName('設定').getRange('B5').setValue('2027/4/5');`);
    const about = async (kind: ReviewKind): Promise<string | undefined> => {
      const { summary } = got(await addon.rpc('readReview', { tracker: null, kind, language: 'ja' }));
      return summary.split('KPI')[0];
    };
    expect(await about('week')).toBe('4月5日までの週次レビューです。');
    expect(await about('month_end')).toBe('2027年3月の月末レビューです。');
    expect(await about('quarter')).toBe('2026年度 第4四半期のレビューです。');
    expect(await about('year')).toBe('2026年度の年次レビューです。');
  });

  it('puts it on top, keeps below what was decided before, and colours the lights', async () => {
    const addon = await openMini();
    const { book, rpc } = addon;
    got(await rpc('makeReview', MAKE));
    await book.settle();
    const column = items(addon, 60);
    expect(column.slice(0, 4)).toEqual(['', '1  要改善の原因と次の一手', '夏の企画', '認知度']);
    expect(book.display('レビュー', 'G9')).toBe('=届かない');
    expect(book.formula('レビュー', 'G9')).toBe('');
    expect(book.display('レビュー', 'A5')).toBe('月末レビュー');
    expect(column.slice(column.indexOf('前回:週次レビュー'))).toMatchObject({
      0: '前回:週次レビュー',
      1: '前の要約です。',
      2: '参加した人:田中',
      3: '前に決めたこと',
    });
    expect(book.effectiveStyle('レビュー', 'B9').background).toBe('#fbb1a8');
    const [protection] = book.kept('レビュー').protections;
    const decisions = column.lastIndexOf('決めたこと') + 6 + 1;
    expect(protection?.unprotected).toContain(`A${decisions}:H${decisions + 9}`);
  });

  it('finds columns that were moved, and says which one was deleted', async () => {
    const addon = await openMini();
    addon.script(`
      var sheet = book.getSheetByName('レビュー');
      sheet.insertColumnBefore(1); sheet.getRange('A7').setValue('わたしのメモ');
    `);
    got(await addon.rpc('makeReview', MAKE));
    expect(addon.book.display('レビュー', 'B8')).toBe('夏の企画');
    addon.script(`book.getSheetByName('レビュー').deleteColumn(8);`);
    expect(await addon.rpc('makeReview', MAKE)).toMatchObject({
      ok: false,
      code: 'column_gone',
      facts: { title: '原因' },
    });
  });

  it('draws the sheet anew where it was deleted', async () => {
    const addon = await openMini();
    addon.script(`book.deleteSheet(book.getSheetByName('レビュー'));`);
    expect(got(await addon.rpc('makeReview', MAKE)).sheetName).toBe('レビュー');
    expect(addon.book.display('レビュー', 'A8')).toBe('夏の企画');
  });
});

describe('the report', () => {
  it('tells counts, final goals, scores, and what to look at first, in both languages', async () => {
    const { rpc } = await openMini();
    const text = async (language: 'ja' | 'en') =>
      got(await rpc('readReport', { tracker: null, language })).text;
    expect((await text('ja')).split('\n')).toEqual([
      '2026年度(2026/9/30 時点)',
      'KPI ●0 ▲1 ■2 –0',
      '最終目標:月商 40万円(目標 100万円、着地見込み 80万円)',
      '',
      '目標のスコア',
      '0.50 ▲ 注視 信頼される',
      '',
      'まず見るところ',
      '■ 期限切れ 夏の企画 5件(目標 10件、着地見込み 5件) 伊藤',
      '■ 要改善 認知度 20%(目標 50%、着地見込み 30%) 佐藤',
      '  原因:=届かない',
      '▲ 注視 月商 40万円(目標 100万円、着地見込み 80万円) 田中',
      '  原因:単価が低い',
      '  次の一手:定期便を案内する',
      '▲ 注視 再購入 30(目標 60、着地見込み 59.84) 佐藤',
    ]);
    expect(await text('en')).toContain('Look here first\n■ Overdue 夏の企画');
  });
});
