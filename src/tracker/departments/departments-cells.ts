import type { Language } from '../../i18n/language.ts';
import { ROLL_UP_TEXTS } from '../../i18n/tracker-roll-up.ts';
import { BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import type { Cells } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { ROLL_UP_FIELDS, ROLL_UP_NAME, ROLL_UP_VERSION, type RollUpField } from '../sheets/roll-up-block.ts';
import { at, FILE_ROWS, FIRST, LAST, raw, SHOWN, STEPS, shown } from './departments-columns.ts';

/** Everything that stands in the cells: the block of each file, what is shown of it, and how to connect one. */
export function departmentsCells(language: Language): Cells[] {
  const texts = ROLL_UP_TEXTS[language];
  const label = (row: number, values: Readonly<Record<string, string>>): Cells => ({
    kind: 'constants',
    row,
    columns: Object.keys(values),
    rows: [Object.values(values)],
  });
  const down = (column: string, formula: string): Cells => ({
    kind: 'formula',
    area: at(FILE_ROWS, column),
    formula: `=${formula}`,
  });
  const isRead = `{${raw('version')}}=${ROLL_UP_VERSION}`;
  const isNumber = `ISNUMBER({${raw('version')}})`;
  const reading = `IFERROR(IMPORTRANGE({url};${text(ROLL_UP_NAME)});${text('?')})`;
  const note = cases(
    [
      [isBlank('{url}'), BLANK],
      [isRead, BLANK],
      [isNumber, text(texts.newer)],
    ],
    text(texts.unread),
  );
  return [
    label(2, { url: texts.title }),
    { kind: 'formula', area: at([3, 3], 'url'), formula: `=${summary(language)}` },
    label(FIRST - 1, {
      url: texts.url,
      ...Object.fromEntries(SHOWN.map((field) => [shown(field), texts.block[field]])),
      note: texts.note,
      ...Object.fromEntries(ROLL_UP_FIELDS.map((field) => [raw(field), texts.block[field]])),
    }),
    // The first cell takes the whole block: the others of the row stay empty for it.
    down(raw('version'), when(isBlank('{url}'), BLANK, reading)),
    ...SHOWN.map((field) => down(shown(field), when(isRead, cellOf(field), BLANK))),
    down('note', note),
    label(STEPS, { url: texts.stepsTitle }),
    ...texts.steps.map((step, index) => label(STEPS + 1 + index, { url: `${index + 1}  ${step}` })),
  ];
}

/** A blank stays a blank, also where the other file says nothing. */
function cellOf(field: RollUpField): string {
  const cell = `{${raw(field)}}`;
  return field === 'name' || field === 'cycle' ? `${cell}&""` : when(isBlank(cell), BLANK, cell);
}

/** How many files are read and how many marks they show together; before the first, what to do. */
function summary(language: Language): string {
  const texts = ROLL_UP_TEXTS[language];
  const over = (field: RollUpField): string => `{${shown(field)}@${FIRST}:${LAST}}`;
  const read = `COUNT({${raw('version')}@${FIRST}:${LAST}})`;
  const sums = Object.fromEntries(
    (['good', 'watch', 'bad', 'open'] as const).map((field) => [field, `SUM(${over(field)})`]),
  );
  const total = sentence(texts.sum, { n: read, ...sums });
  return `${when(`${read}=0`, BLANK, total)}&${text(texts.hint)}`;
}
