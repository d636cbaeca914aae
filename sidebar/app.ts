import type { Start } from '../src/app/rpc-schema.ts';
import type { Language } from '../src/i18n/language.ts';
import type { OutcomeTexts } from '../src/i18n/outcomes.ts';
import type { SidebarTexts } from '../src/i18n/sidebar.ts';
import type { Child } from './element.ts';

/** What a view puts on the page. */
export interface Page {
  /** Names the task; it gets the focus. */
  readonly title: string;
  /** The first page shows the sign instead of a way back. */
  readonly isHome?: boolean;
  readonly main: readonly Child[];
  readonly foot?: readonly Child[];
}

/**
 * A view makes a page from what the sidebar knows. It only shows: it is made anew when the language changes and when
 * one comes back to it, so it must not do anything by itself.
 */
export type View = (sidebar: Sidebar) => Page;

/** What every view can see and do. */
export interface Sidebar {
  readonly language: Language;
  readonly palette: Start['palette'];
  readonly texts: SidebarTexts;
  readonly outcomes: OutcomeTexts;
  /** What the spreadsheet told at the beginning. */
  readonly start: Start;
  /** Id of the tracker that the tasks are about: the chosen one, else the one in front, else the first; `null` without one. */
  readonly tracker: string | null;
  chooseTracker(id: string): void;
  /** Goes to a view; the present one can be come back to. */
  show(view: View): void;
  /** Puts a view in the place of another one, if the person has not left that meanwhile. */
  replace(old: View, next: View): void;
  back(): void;
  /** Goes to the first page and asks the spreadsheet anew. */
  restart(): void;
  /** Remembers a choice of the person, here and for other files. */
  choose(choice: { readonly language?: Language; readonly palette?: Start['palette'] }): void;
}
