import { describe, expect, it } from 'vitest';
import type { UserInterface } from '../../local/spreadsheet-app/contract.ts';
import { fileState, typeMiniTracker } from './mini-tracker.ts';
import { type OpenAddon, openAddon } from './open-addon.ts';

/** A person who agrees or not, and types what is asked for; what was said is kept. */
async function openFor(agrees: boolean, typed = ''): Promise<OpenAddon & { readonly said: string[] }> {
  const said: string[] = [];
  const ui: UserInterface = {
    alert: ({ buttons, prompt, title }) => {
      said.push(`${title}\n${prompt}`);
      return buttons === 'OK' || agrees ? 'OK' : 'CANCEL';
    },
    prompt: ({ prompt, title }) => {
      said.push(`${title}\n${prompt}`);
      return { button: agrees ? 'OK' : 'CANCEL', text: typed };
    },
  };
  const addon = await openAddon({ sheets: ['わたしの表'], ui });
  await typeMiniTracker(addon);
  return { ...addon, said };
}

const MENUS = ['menuReviewWeek', 'menuReport', 'menuShare', 'menuCloseCycle', 'menuRemoveTracker'];

describe('without the sidebar', () => {
  it.each(MENUS)('%s changes nothing for a person who goes away', async (name) => {
    const addon = await openFor(false);
    const before = fileState(addon);
    addon.book.run(name);
    expect(addon.said[0]).not.toMatch(/[{}]|undefined/);
    expect(fileState(addon)).toEqual(before);
  });

  it('an agenda is made after saying what will stand on it', async () => {
    const { book, said } = await openFor(true);
    book.run('menuReviewMonthEnd');
    expect(said[0]).toContain('要改善の原因と次の一手  2');
    expect(book.display('レビュー', 'A8')).toBe('夏の企画');
    expect(said[1]).toContain('「レビュー」');
  });

  it('copies to share are made, with two sentences on how to hand them out', async () => {
    const { book, said } = await openFor(true);
    book.run('menuShare');
    expect(book.sheetNames().slice(5)).toEqual(['KPI(共有用)', 'OKR(共有用)', 'レビュー(共有用)']);
    expect(said[1]).toContain('ダウンロード');
  });

  it('nothing is copied where no sheet is for readers, and that is said', async () => {
    const addon = await openFor(true);
    addon.script(
      `for (const name of ['KPI', 'OKR', 'レビュー']) book.deleteSheet(book.getSheetByName(name));`,
    );
    const before = fileState(addon);
    addon.book.run('menuShare');
    expect(addon.said).toEqual([
      '共有用のコピーを作る\n読む人に渡すシートがないので、何もコピーしていません。サイドバーでは、どのシートも選べます。',
    ]);
    expect(fileState(addon)).toEqual(before);
  });

  it('a tracker is removed only with the word', async () => {
    const wrong = await openFor(true, 'はい');
    wrong.book.run('menuRemoveTracker');
    expect(wrong.book.sheetNames()).toHaveLength(5);
    expect(wrong.said[1]).toContain('何も消していません');
    const { book } = await openFor(true, '消す');
    book.run('menuRemoveTracker');
    expect(book.sheetNames()).toEqual(['わたしの表']);
  });
});
