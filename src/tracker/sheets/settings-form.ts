import { KPI_THRESHOLDS, STRETCH_THRESHOLDS, TOO_EARLY } from '../../core/light.ts';
import type { Cells } from '../../plan/plan.ts';
import { serialDate } from '../serial-date.ts';
import { SETTINGS_ROWS as ROWS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** Title, section titles, labels, values and explanations of the single inputs. Source: look, section 8. */
export function settingsForm({ fixedDate, language, palette, texts, tracker }: SheetContext): Cells[] {
  const { settings, words } = texts;
  const { cycle } = tracker;
  const section = (row: number, title: string): Cells => line(row - 1, ['label'], [title]);
  const input = (row: number, label: string, value: string | number | null, note = ''): Cells =>
    line(row, ['label', 'value', 'note'], [label, value, note === '' ? null : note]);
  const today: Cells[] = fixedDate
    ? [line(ROWS.asOf, ['value'], [serialDate(tracker.asOf)])]
    : [
        {
          kind: 'formula',
          area: { rows: [ROWS.asOf, ROWS.asOf], columns: ['value', 'value'] },
          formula: '=TODAY()-1',
        },
      ];
  return [
    line(2, ['label'], [settings.title]),
    line(3, ['label'], [settings.hint]),
    section(ROWS.asOf, settings.cycle),
    input(ROWS.asOf, settings.asOf, null, settings.asOfNote),
    ...today,
    input(ROWS.cycleName, settings.cycleName, cycle.name),
    input(ROWS.start, settings.start, serialDate(cycle.start)),
    input(ROWS.end, settings.end, serialDate(cycle.end)),
    input(ROWS.fiscalStart, settings.fiscalStart, cycle.fiscalStart),
    section(ROWS.green, settings.kpiLights),
    input(ROWS.green, settings.green, KPI_THRESHOLDS.green, settings.greenNote),
    input(ROWS.yellow, settings.yellow, KPI_THRESHOLDS.yellow, settings.yellowNote),
    input(ROWS.guard, settings.guard, TOO_EARLY, settings.guardNote),
    section(ROWS.stretchGreen, settings.okrLights),
    input(ROWS.stretchGreen, settings.green, STRETCH_THRESHOLDS.green, settings.stretchNote),
    input(ROWS.stretchYellow, settings.yellow, STRETCH_THRESHOLDS.yellow),
    section(ROWS.scheme, settings.looks),
    input(ROWS.scheme, settings.scheme, words.scheme.s0),
    input(ROWS.palette, settings.palette, words.palette[palette], settings.paletteNote),
    input(ROWS.language, settings.language, words.language[language]),
    section(ROWS.method, settings.elapsed),
    input(ROWS.method, settings.method, words.method.calendar, settings.methodNote),
  ];
}

function line(row: number, columns: string[], values: (string | number | null)[]): Cells {
  return { kind: 'constants', row, columns, rows: [values] };
}
