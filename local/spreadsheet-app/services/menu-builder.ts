import type { MenuEntry, MenuTree } from '../contract.ts';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';

type GoogleMenu = GoogleAppsScript.Base.Menu;

const KIND: DoorKind = { name: 'Menu', document: false };

/** `Ui.createMenu` and `createAddonMenu`: gathers entries until `addToUi`. */
export class MenuBuilder {
  readonly exposed: GoogleMenu;
  private readonly host: Host;
  private readonly title: string;
  private readonly addon: boolean;
  private readonly items: MenuEntry[] = [];

  constructor(host: Host, title: string, addon: boolean) {
    this.host = host;
    this.title = title;
    this.addon = addon;
    this.exposed = host.door.expose<GoogleMenu>(this, KIND);
  }

  addItem(title: string, run: string): GoogleMenu {
    this.items.push({ kind: 'item', title, run });
    return this.exposed;
  }

  addSeparator(): GoogleMenu {
    this.items.push({ kind: 'separator' });
    return this.exposed;
  }

  addSubMenu(menu: MenuBuilder): GoogleMenu {
    this.items.push({ kind: 'menu', menu: menu.tree() });
    return this.exposed;
  }

  addToUi(): void {
    this.host.ui.menu(this.tree());
  }

  /** The menu as data. */
  tree(): MenuTree {
    return { title: this.title, addon: this.addon, items: [...this.items] };
  }
}
