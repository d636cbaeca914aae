import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MenuEntry, MenuTree, UserInterface } from '../../local/spreadsheet-app/contract.ts';
import { sampleEntry } from '../../src/app/menu.ts';
import { VERSION } from '../../src/app/version.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { CARE_TEXTS } from '../../src/i18n/care.ts';
import { CHECK_IN_DIALOG_TEXTS } from '../../src/i18n/check-in.ts';
import { NEW_MENU_TEXTS } from '../../src/i18n/new-menu.ts';
import { SAMPLE_IDS } from '../../src/tracker/samples/samples.ts';
import { got, openAddon } from './open-addon.ts';
import { stateOf, typeOwnTable } from './own-table.ts';

/** The functions a menu runs. */
function runs({ items }: MenuTree): string[] {
  return items.flatMap((item: MenuEntry) => {
    if (item.kind === 'menu') return runs(item.menu);
    return item.kind === 'item' ? [item.run] : [];
  });
}

/** A person who agrees to everything, or to nothing, and types what is asked for. */
function person(agrees: boolean, typed = ''): UserInterface {
  return {
    alert: ({ buttons }) => (buttons === 'OK' ? 'OK' : agrees ? 'OK' : 'CANCEL'),
    prompt: () => ({ button: agrees ? 'OK' : 'CANCEL', text: typed }),
  };
}

describe('the menu', () => {
  it.each(['NONE', 'LIMITED'] as const)('is there when a file is opened with AuthMode %s', async (mode) => {
    const { book } = await openAddon();
    book.open(mode);
    const [menu] = book.shown.menus;
    expect(menu).toMatchObject({ addon: true });
    expect(menu!.items.length).toBeLessThanOrEqual(7);
  });

  it.each(['ja', 'en'] as const)('speaks the language of the person (%s)', async (language) => {
    const { book } = await openAddon({ userLocale: language === 'ja' ? 'ja_JP' : 'en_GB', locale: 'de_DE' });
    book.open('NONE');
    const texts = APP_TEXTS[language].menu;
    expect(
      book.shown.menus[0]!.items.map((item) =>
        'title' in item ? item.title : item.kind === 'menu' ? item.menu.title : '',
      ),
    ).toEqual([
      texts.open,
      CHECK_IN_DIALOG_TEXTS[language].menu.title,
      NEW_MENU_TEXTS[language].title,
      texts.plan,
      texts.lights,
      CARE_TEXTS[language].menu.title,
      texts.help,
    ]);
  });

  it('runs only functions that exist, one for every sample', async () => {
    const { book } = await openAddon();
    book.open();
    const names = runs(book.shown.menus[0]!);
    expect(names).toEqual(expect.arrayContaining(SAMPLE_IDS.map(sampleEntry)));
    const code = readFileSync('dist/addon.js', 'utf8');
    expect(names.filter((name) => !code.includes(`function ${name}(`))).toEqual([]);
  });

  it('opens the sidebar', async () => {
    const { book } = await openAddon();
    book.run('menuOpenSidebar');
    expect(book.shown.sidebars[0]).toMatchObject({ title: 'Shirube' });
    expect(book.shown.sidebars[0]!.content).toContain('<!DOCTYPE html>');
  });

  it.each([
    ['menuAnswerQuestions', 'wizard'],
    ['menuCalibrate', 'calibrator'],
    ['menuDoctor', 'doctor'],
    ['menuFunctions', 'functions'],
    ['menuGoalMap', 'goal_map'],
    ['menuPlanFunnel', 'funnel'],
    ['menuSettings', 'settings'],
  ])('opens the sidebar with the view it names, once: %s', async (entry, view) => {
    const { book, rpc } = await openAddon();
    book.run(entry);
    expect(book.shown.sidebars).toHaveLength(1);
    expect(got(await rpc('start', {})).view).toBe(view);
    expect(got(await rpc('start', {})).view).toBeNull();
    book.dispose();
  });

  it('makes a sample after asking, and says which sheets were made', { timeout: 180_000 }, async () => {
    const { book } = await openAddon({ ui: person(true), sheets: ['KPI'] });
    book.run('menuCreateBeautyBrand');
    const said = book.shown.alerts[book.shown.alerts.length - 1]!;
    expect(said.title).toBe('できました');
    expect(said.prompt).toContain('ダッシュボード');
    expect(said.prompt).toContain('「KPI」はもうあるので、「KPI 2」という名前で作りました。');
    expect(book.sheetNames()).toContain('KPI 2');
  });

  it('does nothing when the person does not agree', async () => {
    const addon = await openAddon({ ui: person(false), sheets: ['S'] });
    typeOwnTable(addon);
    const before = stateOf(addon);
    addon.book.run('menuCreateBeautyBrand');
    addon.book.run('menuAddLights');
    expect(stateOf(addon)).toEqual(before);
  });

  it('adds, renews and removes lights without the sidebar', async () => {
    const addon = await openAddon({ ui: person(true), sheets: ['S'] });
    typeOwnTable(addon);
    const { book } = addon;
    const before = stateOf(addon);
    book.run('menuAddLights');
    expect(book.shown.alerts[0]!.prompt).toContain('D列で信号を足します');
    await book.settle();
    expect(book.display('S', 'D4')).toBe('● 好調');
    book.run('menuUpdateLights');
    book.run('menuRemoveLights');
    expect(stateOf(addon)).toEqual(before);
  });

  it('asks for the columns where the titles do not tell them', async () => {
    const addon = await openAddon({ ui: person(true, 'Ｂ、c'), sheets: ['S'] });
    typeOwnTable(addon);
    const { book } = addon;
    book.type('S', 'B3', 'いま');
    book.type('S', 'C3', 'ほしい');
    book.run('menuAddLights');
    await book.settle();
    expect(book.display('S', 'D6')).toBe('■ 要改善');
  });

  it('says in plain words what is wrong', async () => {
    const { book } = await openAddon({ ui: person(true) });
    book.run('menuAddLights');
    expect(book.shown.alerts[0]).toMatchObject({ title: '表が見つかりません' });
    const free = book.holdDocumentLock();
    book.run('menuCreateBeautyBrand');
    free();
    expect(book.shown.alerts[book.shown.alerts.length - 1]).toMatchObject({
      title: 'ほかの人が書き込んでいます',
    });
  });

  it('helps without the sidebar', async () => {
    const { book } = await openAddon();
    book.run('menuHelp');
    expect(book.shown.alerts[0]!.prompt).toContain('#NAME?');
  });

  it('tells the version of the package', () => {
    expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });
});
