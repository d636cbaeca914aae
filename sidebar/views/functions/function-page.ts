import { FUNCTION_TEXTS } from '../../../src/i18n/sidebar-functions.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { type Child, element, refill } from '../../element.ts';
import { marked } from '../../marked.ts';
import { call } from '../../rpc-client.ts';
import { formulaText } from './argument-text.ts';
import type { GuideEntry } from './function-guide.ts';
import { insertFormula } from './insert-formula.ts';

/** Shows one function with its arguments, makes a formula of what is typed, and puts it into a cell. */
export function openFunction(sidebar: Sidebar, entry: GuideEntry): void {
  const typed = entry.parameters.map(() => '');
  const view: View = (now) => functionPage(now, entry, typed);
  sidebar.show(view);
}

function functionPage(sidebar: Sidebar, entry: GuideEntry, typed: string[]): Page {
  const { language } = sidebar;
  const texts = FUNCTION_TEXTS[language];
  const preview = element('code', { class: 'formula' });
  const missing = element('p', { class: 'small' });
  const foot = element('div', { class: 'row grow' });
  const refresh = (): void => {
    const formula = formulaText(entry.name, typed);
    preview.textContent = formula;
    const needed = entry.parameters.filter(({ optional }, index) => !optional && typed[index]!.trim() === '');
    const names = needed.map(({ name }) => name).join(', ');
    missing.textContent = names === '' ? texts.insertHint : fill(texts.missing, { names });
    refill(
      foot,
      names === '' ? [button(texts.insert, 'primary', () => void insertFormula(sidebar, formula))] : [],
    );
  };
  const fields = entry.parameters.map((parameter, index) =>
    argumentField(sidebar, parameter, typed[index]!, (text) => {
      typed[index] = text;
      refresh();
    }),
  );
  refresh();
  return {
    title: entry.name,
    main: [
      element('p', { class: 'lead' }, entry.task[language]),
      element('p', {}, ...marked(entry.summary[language])),
      element('p', { class: 'small' }, texts.argumentHint),
      ...fields,
      element('h2', {}, texts.formula),
      element('div', { class: 'card' }, preview),
      missing,
      element('h2', {}, texts.example),
      ...example(entry, texts.exampleCells),
    ],
    foot: [foot],
  };
}

let fields = 0;

/** A field for one argument, with a button that takes the selected cells. */
function argumentField(
  sidebar: Sidebar,
  parameter: GuideEntry['parameters'][number],
  value: string,
  change: (text: string) => void,
): HTMLElement {
  const texts = FUNCTION_TEXTS[sidebar.language];
  fields += 1;
  const id = `argument-${fields}`;
  const trouble = element('div', { class: 'column' });
  const input: HTMLInputElement = element('input', {
    id,
    class: 'in',
    maxlength: 300,
    autocomplete: 'off',
    spellcheck: 'false',
    value,
    'aria-describedby': `${id}-hint`,
    oninput: () => change(input.value),
  });
  const take = async (): Promise<void> => {
    const answer = await call('readRange', {});
    if (!answer.ok) {
      return refill(
        trouble,
        failureNotice(sidebar, answer, () => void take()),
      );
    }
    refill(trouble, []);
    input.value = answer.value.range;
    change(input.value);
  };
  const { name, optional } = parameter;
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, optional ? fill(texts.optional, { name }) : name),
    element(
      'div',
      { class: 'row' },
      input,
      button(texts.useSelection, 'secondary', () => void take(), { small: true }),
    ),
    element('p', { class: 'small', id: `${id}-hint` }, ...marked(parameter[sidebar.language])),
    trouble,
  );
}

function example({ example: { cells, formula } }: GuideEntry, template: string): Child[] {
  const read = cells
    .flatMap((line, row) =>
      line.map((value, column) => [`${String.fromCharCode(65 + column)}${row + 1}`, value]),
    )
    .filter(([, value]) => value !== '')
    .map(([cell, value]) => `${cell} = ${value}`)
    .join(', ');
  return [
    element('div', { class: 'card' }, element('code', { class: 'formula' }, formula)),
    read === '' ? null : element('p', { class: 'small' }, fill(template, { cells: read })),
  ];
}
