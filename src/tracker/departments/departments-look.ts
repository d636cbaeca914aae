import type { Language } from '../../i18n/language.ts';
import { ROLL_UP_TEXTS } from '../../i18n/tracker-roll-up.ts';
import { all } from '../../plan/formula.ts';
import type { PaletteName } from '../../plan/palette.ts';
import type { Rule, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { COLOUR, FONT, HEIGHT, MARK_COLOURS } from '../look.ts';
import { columnPattern } from '../number-formats.ts';
import type { RollUpField } from '../sheets/roll-up-block.ts';
import { at, FILE_HEADER, FILE_ROWS, FIRST, LAST, raw, STEPS, shown } from './departments-columns.ts';

const ALL = ['url', 'note'] as const;

/** How the sheet looks: like the other tables. Source: look, sections 1 and 2. */
export function departmentsLook(
  language: Language,
  palette: PaletteName,
  last: number,
): Pick<SheetPlan, 'styles' | 'borders' | 'heights' | 'rules'> {
  return {
    styles: styles(language, palette),
    borders: [
      { areas: [at(FILE_HEADER, ...ALL)], edges: ['bottom'], colour: COLOUR.accent, weight: 'medium' },
      {
        areas: [at(FILE_ROWS, ...ALL)],
        edges: ['horizontal', 'bottom'],
        colour: COLOUR.line,
        weight: 'thin',
      },
    ],
    heights: [
      { from: 2, to: last, height: HEIGHT.body },
      { from: 2, to: 2, height: HEIGHT.title },
      { from: 3, to: 3, height: HEIGHT.hint },
      { from: 4, to: 4, height: HEIGHT.header },
    ],
    rules: rules(),
  };
}

function styles(language: Language, palette: PaletteName): StyleBlock[] {
  const [good, watch, bad, open] = MARK_COLOURS[palette].mark;
  const date = columnPattern('date', language) as string;
  const ink = (field: RollUpField, colour: string): StyleBlock => ({
    areas: [at(FILE_ROWS, shown(field))],
    style: { ink: colour, bold: true },
  });
  return [
    {
      areas: [at([1, STEPS + ROLL_UP_TEXTS[language].steps.length], 'url', 'edge')],
      style: { font: FONT.text, size: 10, ink: COLOUR.body, valign: 'middle' },
    },
    { areas: [at([2, 2], 'url')], style: { size: 16, bold: true, ink: COLOUR.ink } },
    { areas: [at([3, 3], 'url')], style: { size: 9, ink: COLOUR.muted } },
    {
      areas: [at(FILE_HEADER, 'url', raw('score'))],
      style: { size: 9, bold: true, fill: COLOUR.headCalc, ink: COLOUR.muted, wrap: true },
    },
    { areas: [at(FILE_HEADER, 'url')], style: { fill: COLOUR.headIn, ink: COLOUR.ink } },
    { areas: [at(FILE_ROWS, 'url')], style: { format: '@', ink: COLOUR.ink } },
    { areas: [at(FILE_ROWS, 'name', raw('score'))], style: { fill: COLOUR.calc } },
    { areas: [at(FILE_ROWS, 'name')], style: { bold: true, ink: COLOUR.ink } },
    {
      areas: [at([FIRST - 1, LAST], 'as_of', 'score')],
      style: { align: 'center' },
    },
    { areas: [at(FILE_ROWS, 'as_of')], style: { format: date } },
    { areas: [at(FILE_ROWS, 'good', 'open')], style: { format: '0' } },
    { areas: [at(FILE_ROWS, 'kgi')], style: { format: '0%' } },
    { areas: [at(FILE_ROWS, 'score')], style: { format: '0.00' } },
    ink('good', good),
    ink('watch', watch),
    ink('bad', bad),
    ink('open', open),
    { areas: [at(FILE_ROWS, raw('version'), raw('score'))], style: { size: 9, ink: COLOUR.muted } },
    { areas: [at([STEPS, STEPS], 'url')], style: { size: 11, bold: true, ink: COLOUR.ink } },
  ];
}

/** What cannot be read is told in the colour of warnings. */
function rules(): Rule[] {
  return [
    { areas: [at(FILE_ROWS, 'note')], formula: `=${all('{url}<>""', '{note}<>""')}`, ink: COLOUR.warning },
  ];
}
