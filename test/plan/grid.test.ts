import { describe, expect, it } from 'vitest';
import { contents, idRow, looks, newPlaces, rectangle } from '../../src/plan/grid.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { smallPlan } from '../host/small-plan.ts';

const plan = createTracker('beauty-brand', {
  language: 'ja',
  today: '2026-10-01',
  trackerId: 't1',
  fixedDate: true,
});
const kpi = plan.sheets.find(({ id }) => id === 'kpi')!;

describe('the cells of a sheet', () => {
  it('begin with the id row: identity first, then the id of every other column', () => {
    expect(idRow(kpi).slice(0, 3)).toEqual(['shirube:t1:kpi:1', 'light', 'actual']);
    expect(contents(kpi, newPlaces(plan))[0]![0]).toEqual({ kind: 'text', text: 'shirube:t1:kpi:1' });
  });

  it('are texts and numbers as the plan has them', () => {
    const small = smallPlan(['Sales']);
    const [, headings, row] = contents(small.sheets[0]!, newPlaces(small));
    expect(headings!.map((content) => content?.kind)).toEqual(Array(5).fill('text'));
    expect(row!.slice(0, 3)).toEqual([
      { kind: 'text', text: 'Sales' },
      { kind: 'number', number: 5 },
      { kind: 'number', number: 10 },
    ]);
  });

  it('stand lower where rows were put above them', () => {
    const place = { name: 'KPI', columns: { name: 1, actual: 3 }, firstRow: 4 };
    const area = { rows: [5, 9], columns: ['name', 'actual'] } as const;
    expect(rectangle(area, place)).toEqual({ top: 8, left: 1, bottom: 12, right: 3 });
  });

  it('name other sheets by the names the file gives them', () => {
    const renamed = newPlaces(plan, { settings: '設定 2' });
    const shape = kpi.columns.findIndex(({ id }) => id === 'elapsed');
    const content = contents(kpi, renamed)[4]![shape];
    expect(content?.kind === 'formula' && content.formula).toContain("'設定 2'!$B$");
  });

  it('are never texts in cells that compute', () => {
    const formats = looks(kpi);
    const computed = contents(kpi, newPlaces(plan)).flatMap((line, row) =>
      line.flatMap((content, column) => (content?.kind === 'formula' ? [formats[row]![column]!.format] : [])),
    );
    expect(computed).not.toContain('@');
  });

  it('are texts by format wherever a text is typed', () => {
    const column = kpi.columns.findIndex(({ id }) => id === 'name');
    expect(
      looks(kpi)
        .slice(4)
        .every((line) => line[column]!.format === '@'),
    ).toBe(true);
  });
});
