import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPage, openPage } from './open-page.ts';

/** A script of the test's own, in place of the add-on, that uses everything a script can show. */
const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Checks').addItem('Notice', 'notice').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Fail', 'fail')).addToUi();
  }
  function notice() { SpreadsheetApp.getActive().toast('Saved 3 rows', 'Shirube', -1); }
  function fail() { throw new Error('The sheet is locked'); }
  function message() { SpreadsheetApp.getUi().alert('Done', 'Two sheets were made', SpreadsheetApp.getUi().ButtonSet.OK); }
  function question() {
    var ui = SpreadsheetApp.getUi();
    return String(ui.alert('Remove?', 'The sheet goes', ui.ButtonSet.YES_NO));
  }
  function name() {
    var ui = SpreadsheetApp.getUi();
    var answer = ui.prompt('Name', 'What is it called?', ui.ButtonSet.OK_CANCEL);
    return String(answer.getSelectedButton()) + ': ' + answer.getResponseText();
  }
  function dialog() {
    var page = HtmlService.createHtmlOutput('<button onclick="google.script.host.close()">Close me</button>');
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(320).setHeight(200), 'A dialog');
  }
`;

describe('What a script shows to the user', () => {
  let open: OpenPage;
  const run = (name: string) => open.page.evaluate((called) => window.shirube?.run(called), name);
  beforeAll(async () => {
    open = await openPage('en');
    await open.page.evaluate((text) => {
      window.shirube?.load({ scripts: { 'test.js': text } });
      window.shirube?.open();
    }, SCRIPT);
  });
  afterAll(() => open?.close());

  it('is a menu of its own beside Extensions, usable by keyboard', async () => {
    await open.page.getByRole('menuitem', { name: 'Checks' }).focus();
    await open.page.keyboard.press('ArrowDown');
    expect(await open.page.evaluate(() => document.activeElement?.textContent)).toBe('Notice');
    await open.page.keyboard.press('Enter');
    await open.page.getByRole('status').getByText('Saved 3 rows').waitFor();
    await open.shoot('script-toast');
    await open.page.getByRole('status').click();
  });

  it('is the reason where a command fails', async () => {
    await open.page.getByRole('menuitem', { name: 'Checks' }).click();
    await open.page.getByRole('menuitem', { name: 'More' }).hover();
    await open.page.getByRole('menuitem', { name: 'Fail' }).click();
    await open.page.getByRole('dialog').getByText('The sheet is locked').waitFor();
    await open.page.getByRole('button', { name: 'OK' }).click();
  });

  it('is a message with one button', async () => {
    await run('message');
    await open.page.getByRole('dialog').getByText('Two sheets were made').waitFor();
    await open.shoot('script-message');
    await open.page.keyboard.press('Escape');
    await open.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('is a question for which the script waits', async () => {
    open.page.once('dialog', (question) => question.dismiss());
    expect(await run('question')).toBe('NO');
    open.page.once('dialog', (question) => question.accept());
    expect(await run('question')).toBe('YES');
  });

  it('is a question for a text', async () => {
    open.page.once('dialog', (question) => question.accept('Spring'));
    expect(await run('name')).toBe('OK: Spring');
    open.page.once('dialog', (question) => question.dismiss());
    expect(await run('name')).toBe('CANCEL: ');
  });

  it('is a page in a dialog of the wished size, which can close itself', async () => {
    await run('dialog');
    const frame = open.page.locator('dialog iframe');
    expect(await frame.boundingBox()).toMatchObject({ width: 320, height: 200 });
    await open.page.frameLocator('dialog iframe').getByText('Close me').click();
    await open.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
