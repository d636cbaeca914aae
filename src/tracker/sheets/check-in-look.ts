import type { Area, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { grouped } from '../column-runs.ts';
import { formatStyles } from '../format-styles.ts';
import { COLOUR, FONT, HEIGHT } from '../look.ts';
import { columnPattern, unitPattern } from '../number-formats.ts';
import { FIRST_ROW, HEADER_ROW } from '../table-sheet.ts';
import type { Tracker } from '../tracker.ts';
import { CHECK_IN_COLUMNS } from './check-in-columns.ts';
import type { SheetContext } from './sheet-context.ts';

/** How the log looks: no grey, because nobody types here; ids and sources are muted. Source: look, section 4. */
export function checkInLook(
  { language, tracker }: SheetContext,
  last: number,
): Pick<SheetPlan, 'styles' | 'borders' | 'heights'> {
  const at = (from: number, to: number, first: string, end = first): Area => ({
    rows: [from, to],
    columns: [first, end],
  });
  const header = grouped(CHECK_IN_COLUMNS, HEADER_ROW, HEADER_ROW, ({ align, part }) => ({
    size: 9,
    bold: true,
    fill: COLOUR.headCalc,
    wrap: true,
    align,
    ink: part === 'work' ? COLOUR.muted : COLOUR.ink,
  }));
  const body = grouped(CHECK_IN_COLUMNS, FIRST_ROW, last, ({ align, format, id, part, width }) => {
    const pattern = columnPattern(format, language);
    const isMuted = part === 'work' || id === 'row_id' || id === 'source';
    return {
      align,
      ink: isMuted ? COLOUR.muted : COLOUR.ink,
      wrap: format === 'text' && width >= 208,
      ...(pattern === null ? {} : { format: pattern }),
      ...(part === 'work' ? { size: 9, fill: COLOUR.calc } : {}),
      ...(id === 'light' && language === 'en' ? { size: 9 } : {}),
    };
  });
  return {
    styles: [
      {
        areas: [at(1, last, 'time', 'edge')],
        style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
      },
      { areas: [at(2, 2, 'time')], style: { size: 16, bold: true } },
      { areas: [at(3, 3, 'time')], style: { size: 9, ink: COLOUR.muted } },
      ...header,
      ...body,
      ...unitStyles(tracker, language),
    ],
    borders: [
      {
        areas: [at(HEADER_ROW, HEADER_ROW, 'time', 'target')],
        edges: ['bottom'],
        colour: COLOUR.accent,
        weight: 'medium',
      },
      {
        areas: [at(FIRST_ROW, last, 'time', 'target')],
        edges: ['horizontal', 'bottom'],
        colour: COLOUR.line,
        weight: 'thin',
      },
    ],
    heights: [
      { from: 2, to: last, height: HEIGHT.body, grow: true },
      { from: 2, to: 2, height: HEIGHT.title },
      { from: 3, to: 3, height: HEIGHT.hint },
      { from: HEADER_ROW, to: HEADER_ROW, height: HEIGHT.header },
    ],
  };
}

/** Values and targets follow the unit of the row the line is about. */
function unitStyles(
  { checkIns, kpis, objectives }: Tracker,
  language: SheetContext['language'],
): StyleBlock[] {
  const rows = [...kpis, ...objectives.flatMap(({ keyResults }) => keyResults)];
  const units = new Map(rows.map(({ id, unit }) => [id, unit]));
  return formatStyles(
    checkIns.map(({ row, target }, index) => {
      const line: Area['rows'] = [FIRST_ROW + index, FIRST_ROW + index];
      const areas = ['value', 'target'].map((id): Area => ({ rows: line, columns: [id, id] }));
      return [unitPattern(units.get(row) ?? '', target, language), areas];
    }),
  );
}
