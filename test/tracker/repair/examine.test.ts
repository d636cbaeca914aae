import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import { examine, examineStructure } from '../../../src/tracker/repair/examine.ts';
import { SOURCES, type SourceId } from '../../../src/tracker/samples/samples.ts';
import { type DrawnSheet, drawnFile } from './drawn-file.ts';

const TODAY = '2026-11-16';
const OPTIONS = { trackerId: 't1', today: TODAY, anew: null };

function file(source: SourceId, language: 'en' | 'ja' = 'ja'): Record<string, DrawnSheet> {
  return drawnFile(createTracker(source, { language, today: TODAY, trackerId: 't1' }));
}

describe('A tracker that nobody touched', () => {
  for (const language of LANGUAGES) {
    it.each(Object.keys(SOURCES) as SourceId[])(`needs no repair: %s, ${language}`, (source) => {
      expect(examine(file(source, language), OPTIONS).items).toEqual([]);
    });
  }
});

/** A sheet of a file that was changed, and what a repair would do to it. */
function changed(
  sheet: string,
  change: (sheet: DrawnSheet) => void,
  source: SourceId = 'beauty-brand',
): string[] {
  const sheets = file(source);
  change(sheets[sheet]!);
  return examine(sheets, OPTIONS).items.map((item) => `${item.sheet} ${item.kind} ${item.count}`);
}

function at(sheet: DrawnSheet, column: string): number {
  return (sheet.columns[column] as number) - 1;
}

describe('A repair', () => {
  it('brings back formulas that were deleted or overwritten', () => {
    const damage = (kpi: DrawnSheet): void => {
      kpi.formulas[4]![at(kpi, 'light')] = '';
      kpi.values[4]![at(kpi, 'light')] = '● 好調';
      kpi.formulas[5]![at(kpi, 'pace')] = '=1';
    };
    expect(changed('kpi', damage)).toEqual(['kpi formula 2']);
  });

  it('takes formulas for the same that only differ in blanks, $, capitals and separators', () => {
    const spelled = (kpi: DrawnSheet): void => {
      const formula = kpi.formulas[4]![at(kpi, 'progress')]!;
      kpi.formulas[4]![at(kpi, 'progress')] = formula
        .replace(/;/g, ', ')
        .replace(/\$/g, '')
        .replace('IF', 'if');
    };
    expect(changed('kpi', spelled)).toEqual([]);
  });

  it('never touches what people typed, whatever it is', () => {
    const typed = (kpi: DrawnSheet): void => {
      for (const column of ['actual', 'target', 'owner', 'unit', 'direction'])
        kpi.values[4]![at(kpi, column)] = '?';
      kpi.formulas[5]![at(kpi, 'actual')] = "=SUM('売上'!B:B)";
      kpi.values[6]![at(kpi, 'name')] = '';
    };
    expect(changed('kpi', typed).filter((item) => !item.includes(' format '))).toEqual([]);
  });

  it('brings back an emptied heading and leaves a renamed one', () => {
    const rename = (kpi: DrawnSheet): void => {
      kpi.values[3]![at(kpi, 'owner')] = '';
      kpi.values[3]![at(kpi, 'stage')] = 'わたしの段階';
    };
    expect(changed('kpi', rename)).toEqual(['kpi text 1']);
  });

  it('fills past values, misses in a row and the marks of the newest lines from the log', () => {
    const sheets = file('beauty-brand');
    const [kpi, history, log] = [sheets.kpi!, sheets.history!, sheets.check_ins!];
    const newest = log.values.findIndex(
      (line) => line[at(log, 'latest')] === 1 && line[at(log, 'row_id')] === 'K1',
    );
    log.values[newest]![at(log, 'latest')] = '';
    const id = log.values[newest]![at(log, 'row_id')];
    const past = history.values.findIndex((line) => line[at(history, 'identity')] === id);
    const known = history.values[past]![at(history, 'v12')];
    history.values[past]![at(history, 'v12')] = '';
    const missed = kpi.values.findIndex((line, row) => row > 4 && Number(line[at(kpi, 'misses')]) > 0);
    kpi.values[missed]![at(kpi, 'misses')] = '';
    expect(known).not.toBe('');
    expect(
      examine(sheets, OPTIONS).items.map(({ count, kind, sheet }) => `${sheet} ${kind} ${count}`),
    ).toEqual(['kpi derived 1', 'check_ins derived 1', 'history derived 1']);
  });

  it('makes room for a list that grows with rows that come back in another sheet', () => {
    const sheets = file('blank-kpi');
    const without = (id: string, row: number): void => {
      const { looks, ...sheet } = sheets[id]!;
      for (const grid of [sheet.values, sheet.formulas, sheet.formats]) grid.splice(row - 1, 1);
      sheets[id] = { ...sheet, looks: { ...looks, rows: looks.rows - 1 } };
    };
    without('kpi', 4);
    without('actions', sheets.actions!.looks.rows);
    const after = sheets.actions!.looks.rows;
    const { steps } = examineStructure(sheets, OPTIONS);
    expect(steps.kpi).toEqual([{ kind: 'insertRow', row: 4, planned: 4 }]);
    expect(steps.actions).toEqual([{ kind: 'addRows', after, count: 1 }]);
  });

  it('offers sheets that are not there, and wants those that others read', () => {
    const sheets = file('beauty-brand');
    const { history: _, how_to: __, ...rest } = sheets;
    const board = rest.dashboard!;
    board.formulas.forEach((line, row) => {
      line.forEach((formula, column) => {
        board.formulas[row]![column] = formula.replace(/'履歴'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, '#REF!');
      });
    });
    const { missing } = examine(rest, OPTIONS);
    expect(missing).toMatchObject([
      { sheet: 'history', wanted: true, isInput: false },
      { sheet: 'how_to', wanted: false, isInput: false },
    ]);
  });
});
