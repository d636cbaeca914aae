import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MenuEntry } from '../../local/spreadsheet-app/contract.ts';
import { type OpenPage, openPage } from './open-page.ts';

// Labels: functions.md, "Texts"; colours: look.md 1.1, states 2 and 4.
const LANGUAGES = [
  {
    language: 'ja',
    watch: '▲ 注視',
    achieved: '● 達成',
    needsAction: '■ 要改善',
    noData: '– データなし',
    examples: '関数の例',
    refused: '基準値がないとき、目標は 0 より大きい数にします',
  },
  {
    language: 'en',
    watch: '▲ Watch',
    achieved: '● Achieved',
    needsAction: '■ Needs action',
    noData: '– No data',
    examples: 'Function examples',
    refused: 'without a baseline the target must be above 0',
  },
] as const;
const GREEN = '#d6f4dc';
const RED = '#fbb1a8';

describe.each(LANGUAGES)('The local page in $language', ({ language, ...words }) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(language);
  });
  afterAll(() => open?.close());

  it('begins with sixteen KPIs whose lights and progress are filled by one formula each', async () => {
    await open.shoot(`${language}-1-start`);
    const lights = await Promise.all(Array.from({ length: 16 }, (_, row) => open.display(`B${5 + row}`)));
    expect(lights.every((light) => /^[●▲■–] /.test(light))).toBe(true);
    expect(lights[0]).toBe(words.achieved);
    expect(lights[13]).toBe(words.noData);
    expect(await open.display('E5')).toBe('102%');
  });

  it('calculates the funnel back from the goal: 100 deals need 400, 667, 1,667 and 6,667', async () => {
    // domain.md, section 3, "Funnel back-calculation"; 6,666.7 leads at 2 % are 333,333.3 visits.
    const required = await Promise.all([10, 11, 12, 13, 14].map((row) => open.display(`L${row}`)));
    expect(required.map((text) => text.replace('件', ''))).toEqual(['6,667', '1,667', '667', '400', '100']);
    expect((await open.display('L9')).replace('件', '')).toBe('333,334');
  });

  it('answers a formula typed by hand', async () => {
    await open.type('D23', '=KPI_STATUS(8;10)');
    expect(await open.display('D23')).toBe(words.watch);
  });

  it('answers it in lower case, too', async () => {
    await open.type('E23', '=kpi_progress(27;30;20)');
    expect(await open.display('E23')).toBe('0.7');
  });

  it('fills as many rows as a range has', async () => {
    await open.type('F23', '=kpi_status({12;8;5};10)');
    const shown = await Promise.all(['F23', 'F24', 'F25'].map((a1) => open.display(a1)));
    expect(shown).toEqual([words.achieved, words.watch, words.needsAction]);
  });

  it('shows a formula with ; where it is edited', async () => {
    await open.click('D23');
    await open.settle();
    await open.shoot(`${language}-2-typed`);
    const shown = await open.page.evaluate(() =>
      window.shirube?.formula(window.shirube.sheetNames()[0] ?? '', 'D23'),
    );
    expect(shown).toBe('=KPI_STATUS(8;10)');
  });

  it('takes a clicked cell into the formula after ;', async () => {
    await open.click('D24');
    await open.page.keyboard.type('=kpi_progress(8;');
    await open.page.waitForTimeout(300);
    await open.click('D19');
    await open.page.keyboard.type(')');
    await open.page.keyboard.press('Enter');
    // NPS: the target is 50, and 8 of 50 is 16 %.
    await expect.poll(() => open.display('D24'), { timeout: 60_000 }).toBe('0.16');
  });

  it('lets the light follow a figure that is changed', async () => {
    expect(await open.fill('B6')).toBe(GREEN);
    await open.type('C6', '900000');
    expect(await open.display('B6')).toBe(words.needsAction);
    expect(await open.display('E6')).toBe('45%');
    await open.click('A1');
    await open.settle();
    expect(await open.fill('B6')).toBe(RED);
    await open.shoot(`${language}-3-changed`);
  });

  it('says what is wrong on an error cell that is selected or hovered', async () => {
    await open.type('H23', '=KPI_STATUS(8;0)');
    expect(await open.display('H23')).toMatch(/^#/);
    const hint = open.page.locator('[data-u-comp=cell-popup]').getByText(words.refused);
    await open.click('H23');
    await hint.waitFor();
    await open.shoot(`${language}-4-error`);
    await open.click('A21');
    await hint.waitFor({ state: 'hidden' });
    await open.hover('H23');
    await hint.waitFor();
  });

  it('shows every function with its examples', async () => {
    await open.openSheet(words.examples);
    await open.shoot(`${language}-5-examples`);
    const results = await open.page.evaluate(() => {
      const sheet = window.shirube?.api.getActiveWorkbook()?.getActiveSheet();
      return (
        sheet
          ?.getRange(0, 2, sheet.getLastRow() + 1, 1)
          .getDisplayValues()
          .flat() ?? []
      );
    });
    expect(results.filter((text) => text === '#NAME?' || text === '#REF!')).toEqual([]);
    expect(results.filter((text) => text !== '').length).toBeGreaterThan(20);
  });

  it('opens the sidebar from the menu, 300 px wide, and the script answers it', async () => {
    const title = await open.page.evaluate(() => {
      const leaves = (items: readonly MenuEntry[]): MenuEntry[] =>
        items.flatMap((item) => (item.kind === 'menu' ? leaves(item.menu.items) : [item]));
      const entries = leaves(window.shirube?.shown.menus.flatMap((menu) => menu.items) ?? []);
      const found = entries.find((entry) => entry.kind === 'item' && entry.run === 'menuOpenSidebar');
      return found?.kind === 'item' ? found.title : '';
    });
    await open.choose(title);
    const frame = open.sidebar();
    expect((await frame.boundingBox())?.width).toBe(300);
    await open.settle();
    await open.shoot(`${language}-6-sidebar`);
    const inside = await (await frame.elementHandle())?.contentFrame();
    const answer = await inside?.evaluate(
      () =>
        new Promise((resolve, reject) => {
          window.google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).rpc({});
        }),
    );
    expect(answer).toHaveProperty('ok');
  });

  it('refuses to send a date to the script, as Google does', async () => {
    const inside = await (await open.sidebar().elementHandle())?.contentFrame();
    const refused = inside?.evaluate(() => window.google.script.run.rpc({ day: new Date() }));
    await expect(refused).rejects.toThrow('Failed due to illegal value in property: day');
  });

  it('asks nothing of any other host and leaves no error behind', () => {
    expect(open.foreignRequests).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
