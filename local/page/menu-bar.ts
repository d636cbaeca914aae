import type { MenuEntry, MenuTree } from '../spreadsheet-app/contract.ts';
import { element } from './element.ts';
import './menu-bar.css';

/**
 * The menu bar: "Extensions" with the add-on's menu in it, and beside it every menu that the script made with
 * `createMenu()`. Mouse and keyboard (arrows, Enter, Escape) both work.
 */
export class MenuBar {
  private readonly bar: HTMLElement;
  private readonly extensions: MenuTree;
  private menus: readonly MenuTree[] = [];
  private readonly run: (functionName: string) => void;

  constructor(bar: HTMLElement, extensionsTitle: string, run: (functionName: string) => void) {
    this.bar = bar;
    this.run = run;
    this.extensions = { title: extensionsTitle, addon: false, items: [] };
    bar.setAttribute('role', 'menubar');
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !bar.contains(target)) this.close();
    });
    // A click inside the sidebar or the grid's own frames takes the focus away without an event that arrives here.
    addEventListener('blur', () => this.close());
  }

  /** Adds a menu of the script, in place of an earlier one with the same title. */
  add(menu: MenuTree): void {
    this.menus = [...this.menus.filter(({ title }) => title !== menu.title), menu];
    const addons = this.menus
      .filter(({ addon }) => addon)
      .map((each) => ({ kind: 'menu', menu: each }) as const);
    const own = this.menus.filter(({ addon }) => !addon);
    this.bar.replaceChildren(
      ...[{ ...this.extensions, items: addons }, ...own].map((tree) => this.topMenu(tree)),
    );
  }

  private topMenu(tree: MenuTree): HTMLElement {
    const button = element('button', { type: 'button', className: 'menu-top' }, tree.title);
    button.setAttribute('role', 'menuitem');
    const list = this.list(tree.items);
    const holder = element('div', { className: 'menu-holder' }, button, list);
    button.onclick = () => (holder.classList.contains('open') ? this.close() : this.open(holder));
    holder.onkeydown = (event) => this.move(event);
    return markParent(holder, button);
  }

  private list(entries: readonly MenuEntry[]): HTMLElement {
    const list = element('div', { className: 'menu-list' }, ...entries.map((entry) => this.entry(entry)));
    list.setAttribute('role', 'menu');
    return list;
  }

  private entry(entry: MenuEntry): HTMLElement {
    if (entry.kind === 'separator') return element('hr');
    const title = entry.kind === 'item' ? entry.title : entry.menu.title;
    const button = element('button', { type: 'button', className: 'menu-entry' }, title);
    button.setAttribute('role', 'menuitem');
    if (entry.kind === 'item') {
      button.onclick = () => {
        this.close();
        this.run(entry.run);
      };
      return button;
    }
    const holder = element('div', { className: 'menu-holder sub' }, button, this.list(entry.menu.items));
    button.onclick = () => this.open(holder);
    holder.onpointerenter = () => this.open(holder, false);
    return markParent(holder, button);
  }

  /** Opens a list; lists beside it close, those it lies in stay. */
  private open(holder: HTMLElement, focus = true): void {
    for (const other of this.bar.querySelectorAll('.open')) {
      if (!other.contains(holder)) setOpen(other, false);
    }
    setOpen(holder, true);
    if (focus) buttons(holder.querySelector('.menu-list'))[0]?.focus();
  }

  private close(): void {
    for (const each of this.bar.querySelectorAll('.open')) setOpen(each, false);
  }

  private move(event: KeyboardEvent): void {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement)) return;
    const list = here.closest('.menu-list');
    const holder = here.closest<HTMLElement>('.menu-holder');
    if (!holder) return;
    const siblings = buttons(list);
    const place = siblings.indexOf(here);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (
      event.key === 'Escape' ||
      (event.key === 'ArrowLeft' && list?.parentElement?.classList.contains('sub'))
    ) {
      const parent = list?.parentElement ?? holder;
      setOpen(parent, false);
      parent.querySelector('button')?.focus();
    } else if (step && list) siblings[(place + step + siblings.length) % siblings.length]?.focus();
    else if (event.key === 'ArrowDown' || (event.key === 'ArrowRight' && holder.firstChild === here))
      this.open(holder);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The entries of a list itself, without those of the lists within it. */
const buttons = (list: Element | null | undefined): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(':scope > button, :scope > .menu-holder > button') ?? []),
];

function markParent(holder: HTMLElement, button: HTMLElement): HTMLElement {
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  return holder;
}

function setOpen(holder: Element, open: boolean): void {
  holder.classList.toggle('open', open);
  holder.querySelector('button')?.setAttribute('aria-expanded', String(open));
}
