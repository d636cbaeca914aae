import type { CheckInRow } from '../../../src/app/rpc-schema.ts';
import { typedFigure } from '../../../src/core/typed-figure.ts';
import { fullFigureText } from '../../../src/i18n/figure.ts';
import { CHECK_IN_VIEW_TEXTS } from '../../../src/i18n/sidebar-check-in.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { lightChip } from '../../components/light-chip.ts';
import { numberField } from '../../components/number-field.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element, refill } from '../../element.ts';
import { marked } from '../../marked.ts';
import { type Entry, isBad, lightOf } from './entry.ts';

/** A row in which a figure is entered; its chip changes while one types, and ■ asks for cause and next step. */
export function checkInRow(
  sidebar: Sidebar,
  row: CheckInRow,
  entry: Entry,
  changed: () => void,
): HTMLElement {
  const words = CHECK_IN_VIEW_TEXTS[sidebar.language];
  const light = element('span', { class: 'small', role: 'status' });
  const reasons = element('div', { class: 'column wide-gap' });
  const made = element('li', { class: 'entry' });
  let wasBad = false;
  const refresh = (): void => {
    const state = lightOf(row, entry);
    refill(light, [state === null ? words.empty : lightChip(state, sidebar.language)]);
    const bad = isBad(row, entry) && entry.text !== '';
    if (bad !== wasBad) refill(reasons, bad ? reasonFields(sidebar, entry) : []);
    wasBad = bad;
    made.classList.toggle('bad', bad);
  };
  const change = (): void => {
    refresh();
    changed();
  };
  const last =
    row.value === null
      ? words.never
      : fill(words.last, { value: fullFigureText(row.value, row.unit, sidebar.language) });
  const isKeyResult = row.sheet === 'okr';
  refill(made, [
    element(
      'div',
      { class: 'row between' },
      element('b', { class: 'strong clamp', title: row.name }, row.name),
      light,
    ),
    element(
      'div',
      { class: 'entry-line' },
      row.linked ? element('span', { class: 'grow' }, words.linked) : valueField(sidebar, row, entry, change),
      row.linked || row.unit === '' ? null : element('span', { class: 'small' }, row.unit),
      isKeyResult ? confidenceField(sidebar, entry, change) : element('span', { class: 'small last' }, last),
    ),
    isKeyResult ? element('span', { class: 'small' }, last) : null,
    reasons,
  ]);
  refresh();
  return made;
}

function valueField(sidebar: Sidebar, { name, unit }: CheckInRow, entry: Entry, change: () => void): Child {
  return numberField(
    sidebar,
    name,
    entry.text,
    (_, text) => {
      entry.text = text;
      entry.value = typedFigure(text, unit);
      change();
    },
    { labelled: false, isPercent: unit === '%', accepts: (text) => typedFigure(text, unit) !== undefined },
  );
}

function confidenceField(sidebar: Sidebar, entry: Entry, change: () => void): Child {
  const words = CHECK_IN_VIEW_TEXTS[sidebar.language];
  const read = (text: string): number | null | undefined => {
    const figure = typedFigure(text, '');
    return typeof figure === 'number' && !(figure >= 1 && figure <= 10) ? undefined : figure;
  };
  const field = numberField(
    { ...sidebar, texts: { ...sidebar.texts, numberUnread: words.confidenceUnread } },
    words.confidence,
    entry.confidenceText,
    (_, text) => {
      entry.confidenceText = text;
      entry.confidence = read(text);
      change();
    },
    { accepts: (text) => read(text) !== undefined },
  );
  field.classList.add('confidence');
  return field;
}

function reasonFields({ language }: Sidebar, entry: Entry): Child[] {
  const words = CHECK_IN_VIEW_TEXTS[language];
  const field = (key: 'why' | 'next'): Child => {
    const change = (text: string): void => {
      entry[key] = text;
    };
    const made = textField(words[key], entry[key], change, { isLight: true, most: 2000 });
    const label = made.querySelector('label');
    if (label) refill(label, marked(words[key]));
    return made;
  };
  return [field('why'), field('next')];
}
