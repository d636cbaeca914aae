import type { AlertRequest, ButtonName } from '../contract.ts';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import type { HtmlOutput } from './html-service.ts';
import { MenuBuilder } from './menu-builder.ts';

const KIND: DoorKind = { name: 'Ui', document: false };
const RESPONSE: DoorKind = { name: 'PromptResponse', document: false };
const BUTTON_SETS: readonly string[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

/** `SpreadsheetApp.getUi()`: passes everything on to the surroundings of the grid. */
export class Ui {
  readonly Button = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
  readonly ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };
  readonly exposed: GoogleAppsScript.Base.Ui;
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    this.exposed = host.door.expose<GoogleAppsScript.Base.Ui>(this, KIND);
  }

  createMenu(title: string): GoogleAppsScript.Base.Menu {
    return new MenuBuilder(this.host, title, false).exposed;
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new MenuBuilder(this.host, '', true).exposed;
  }

  alert(...args: string[]): ButtonName {
    this.requireFull('alert');
    return this.host.ui.alert(requestOf(args));
  }

  prompt(...args: string[]): GoogleAppsScript.Base.PromptResponse {
    this.requireFull('prompt');
    const { button, text } = this.host.ui.prompt(requestOf(args));
    return this.host.door.expose({ getSelectedButton: () => button, getResponseText: () => text }, RESPONSE);
  }

  showSidebar(page: HtmlOutput): void {
    this.requireFull('showSidebar');
    this.host.ui.sidebar(page.describe());
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.requireFull('showModalDialog');
    this.host.ui.dialog(page.describe(), title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.requireFull('showModelessDialog');
    this.host.ui.dialog(page.describe(), title);
  }

  private requireFull(method: string): void {
    const mode = this.host.executions.current?.mode;
    if (mode !== undefined && mode !== 'FULL')
      throw new Error(`You do not have permission to call Ui.${method}.`);
  }
}

function requestOf(args: readonly string[]): AlertRequest {
  const last = args[args.length - 1] ?? '';
  const hasButtons = args.length > 1 && BUTTON_SETS.includes(last);
  const texts = hasButtons ? args.slice(0, -1) : args;
  const [title, prompt] = texts.length > 1 ? [texts[0]!, texts[1]!] : ['', texts[0] ?? ''];
  return { title, prompt, buttons: (hasButtons ? last : 'OK') as AlertRequest['buttons'] };
}
