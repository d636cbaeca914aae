import type { Request, Response } from '../../src/app/rpc-schema.ts';
import { OWN_TABLE_TEXTS } from '../../src/i18n/sidebar-own-table.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { accordion } from '../components/accordion.ts';
import { button } from '../components/button.ts';
import { checkRow } from '../components/check-row.ts';
import { rowWords } from '../components/list.ts';
import { segments } from '../components/segments.ts';
import { selectField } from '../components/select-field.ts';
import { type Child, element, refill } from '../element.ts';
import { openOwnTable } from './own-table.ts';
import { createFromTable } from './own-table-create.ts';

type Table = Response<'readOwnTable'>;
type Wish = Request<'createFromTable'>;
type Field = keyof Wish['columns'];

/** The columns most tables have; the others are folded away. */
const USUAL: readonly Field[] = ['name', 'actual', 'target', 'baseline', 'unit'];

/** What is chosen so far. */
interface Choices {
  readonly columns: { -readonly [F in Field]: number | null };
  link: Wish['link'];
  history: boolean;
}

/** Which column is what, whether the months become history, which actuals stay live, and the first rows. */
export function ownTableColumns(table: Table): View {
  const choices: Choices = {
    columns: { ...table.guess },
    link: table.formulas > 0 ? 'formulas' : 'all',
    history: table.months.length > 0,
  };
  const view: View = (sidebar) => choosing(sidebar, view, table, choices);
  return view;
}

function choosing(sidebar: Sidebar, view: View, table: Table, choices: Choices): Page {
  const words = OWN_TABLE_TEXTS[sidebar.language];
  const preview = element('div', { class: 'column' });
  const hint = element('p', { class: 'small', role: 'status' });
  const others = (Object.keys(table.guess) as Field[]).filter((field) => !USUAL.includes(field));
  const found = element('span', { class: 'small' });
  const link = element('div', { class: 'column' });
  const make = button(words.make, 'primary', () => {
    if (choices.columns.name === null) return;
    const { headerRow, sheetId } = table;
    void createFromTable(sidebar, table.sheetName, { sheetId, headerRow, ...choices });
  });

  const refresh = (): void => {
    const ready = choices.columns.name !== null;
    make.setAttribute('aria-disabled', String(!ready));
    hint.textContent = ready ? '' : words.needed;
    found.textContent = fill(words.found, {
      n: others.filter((field) => choices.columns[field] !== null).length,
    });
    refill(preview, firstRows(sidebar, table, choices));
    link.hidden = choices.columns.actual === null;
  };
  const field = (name: Field): HTMLElement => {
    const options = table.columns.map(
      ({ column, letter, title }) => [String(column), `${letter}  ${title}`] as const,
    );
    const first = name === 'name' ? words.choose : words.none;
    return selectField(
      words.fields[name],
      [['', first], ...options],
      String(choices.columns[name] ?? ''),
      (value) => {
        choices.columns[name] = value === '' ? null : Number(value);
        refresh();
      },
    );
  };
  const chooseLink = (): void => {
    const { all, formulas } = words.links;
    const options = [
      ['formulas', formulas],
      ['all', all],
    ] as const;
    refill(link, [
      element('h2', {}, words.link),
      segments(words.link, options, choices.link, (chosen) => {
        choices.link = chosen;
        chooseLink();
        link.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
      }),
      element('p', { class: 'small' }, fill(words.linkHint, { n: table.formulas })),
    ]);
  };
  chooseLink();
  refresh();
  return {
    title: words.title,
    main: [
      element('p', { class: 'lead' }, words.lead),
      element('p', { class: 'small' }, fill(words.table, { sheet: table.sheetName, rows: table.rowCount })),
      ...USUAL.map(field),
      accordion([{ title: words.more, count: found, isOpen: false, inside: others.map(field) }]),
      monthsRow(sidebar, table, choices),
      link,
      preview,
      hint,
      button(words.reload, 'text', () => void openOwnTable(sidebar, view)),
    ],
    foot: [make],
  };
}

/** Whether the columns of months become history; nothing where there are none. */
function monthsRow({ language }: Sidebar, { months }: Table, choices: Choices): Child {
  const [from = ''] = months;
  if (from === '') return null;
  const words = OWN_TABLE_TEXTS[language];
  const to = months[months.length - 1] as string;
  const about = fill(words.historyHint, { from: slashed(from), to: slashed(to) });
  const row = checkRow(fill(words.history, { n: months.length }), about, choices.history, (isWanted) => {
    choices.history = isWanted;
  });
  return element('div', { class: 'list' }, row);
}

/** 2026-04 as 2026/4. */
function slashed(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}/${number}`;
}

/** The first rows as they are read now. */
function firstRows({ language }: Sidebar, table: Table, { columns }: Choices): Child[] {
  if (columns.name === null || table.rows.length === 0) return [];
  const words = OWN_TABLE_TEXTS[language];
  const lines = table.rows.map((cells) => {
    const at = (field: Field): string => {
      const index = table.columns.findIndex(({ column }) => column === columns[field]);
      const cell = index < 0 ? '' : (cells[index] ?? '');
      return cell === ''
        ? words.blank
        : typeof cell === 'number'
          ? cell.toLocaleString(language)
          : String(cell);
    };
    const name = at('name');
    return element(
      'li',
      { class: 'li' },
      rowWords(name, fill(words.figures, { actual: at('actual'), target: at('target') })),
    );
  });
  return [
    element('h2', {}, fill(words.preview, { n: lines.length })),
    element('ul', { class: 'list' }, ...lines),
  ];
}
