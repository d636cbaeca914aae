import { FUNCTION_TEXTS } from '../../../src/i18n/sidebar-functions.ts';
import type { Page, Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { list } from '../../components/list.ts';
import { type Child, element, refill } from '../../element.ts';
import { icon } from '../../icons.ts';
import { convertToValues } from './convert-to-values.ts';
import { byFamily, FUNCTION_GUIDE, found, type GuideEntry } from './function-guide.ts';
import { openFunction } from './function-page.ts';

/** Finds a custom function by the question it answers. */
export function openFunctions(sidebar: Sidebar): void {
  // What was typed stays when one comes back from a function.
  const state = { words: '' };
  sidebar.show((now) => functionList(now, state));
}

function functionList(sidebar: Sidebar, state: { words: string }): Page {
  const { language } = sidebar;
  const texts = FUNCTION_TEXTS[language];
  const results = element('div', { class: 'column', 'aria-live': 'polite' });
  const show = (): void => {
    const entries = found(FUNCTION_GUIDE, state.words, language);
    refill(results, entries.length === 0 ? [element('p', {}, texts.none)] : families(sidebar, entries));
  };
  const search: HTMLInputElement = element('input', {
    id: 'function-search',
    class: 'in',
    type: 'search',
    maxlength: 60,
    autocomplete: 'off',
    value: state.words,
    'aria-describedby': 'function-search-hint',
    oninput: () => {
      state.words = search.value;
      show();
    },
  });
  show();
  return {
    title: texts.title,
    main: [
      element(
        'div',
        { class: 'field' },
        element('label', { for: search.id }, texts.search),
        search,
        element('p', { class: 'small', id: 'function-search-hint' }, texts.searchHint),
      ),
      results,
      button(texts.convert, 'text', () => convertToValues(sidebar)),
    ],
  };
}

function families(sidebar: Sidebar, entries: readonly GuideEntry[]): Child[] {
  const { language } = sidebar;
  return byFamily(entries).flatMap((family, index): Child[] => {
    if (family.length === 0) return [];
    const rows = family.map((entry) => ({
      picture: icon('function'),
      title: entry.task[language],
      description: entry.name,
      press: () => openFunction(sidebar, entry),
    }));
    return [element('h2', {}, FUNCTION_TEXTS[language].families[index] ?? ''), list(rows)];
  });
}
