import { PLAN_VERSION, type Plan, type SheetPlan } from '../../src/plan/plan.ts';

const bare: Omit<SheetPlan, 'id' | 'title' | 'columns' | 'rows' | 'identity' | 'cells'> = {
  version: 1,
  tab: '#2A4480',
  styles: [],
  borders: [],
  heights: [],
  hiddenRows: [1],
  frozenRows: 2,
  frozenColumns: 1,
  gridlines: false,
  rules: [],
  choices: [],
  notes: [],
  groups: [],
  charts: [],
  print: { area: { rows: [1, 4], columns: ['name', 'name'] }, onePage: true },
};

/** Two sheets with a bit of everything; `names` are the texts of the first column. */
export function smallPlan(names: readonly string[]): Plan {
  const last = 2 + names.length;
  const body: readonly [number, number] = [3, last];
  const goals: SheetPlan = {
    ...bare,
    id: 'goals',
    title: 'KPI',
    columns: [
      { id: 'name', width: 208, part: 'main' },
      { id: 'actual', width: 104, part: 'main' },
      { id: 'target', width: 104, part: 'main' },
      { id: 'progress', width: 72, part: 'main' },
      { id: 'direction', width: 104, part: 'setup' },
    ],
    rows: last,
    identity: 'shirube:abc:goals:1',
    cells: [
      {
        kind: 'constants',
        row: 2,
        columns: ['name', 'actual', 'target', 'progress', 'direction'],
        rows: [['指標', '実績', '目標値', '達成率', '向き']],
      },
      {
        kind: 'constants',
        row: 3,
        columns: ['name', 'actual', 'target'],
        rows: names.map((name, index) => [name, 5 + index, 10]),
      },
      {
        kind: 'formula',
        area: { rows: body, columns: ['progress', 'progress'] },
        formula: '={actual}/{target}*{settings.value@2}',
      },
    ],
    styles: [
      {
        areas: [{ rows: body, columns: ['progress', 'progress'] }],
        style: { format: '0%', fill: '#F5F6F8', ink: '#2B3442', align: 'right' },
      },
      {
        areas: [{ rows: [2, 2], columns: ['name', 'direction'] }],
        style: { bold: true, size: 9, font: 'Arial', wrap: true, valign: 'middle' },
      },
    ],
    borders: [
      {
        areas: [{ rows: [2, 2], columns: ['name', 'direction'] }],
        edges: ['bottom'],
        colour: '#2A4480',
        weight: 'medium',
      },
    ],
    heights: [{ from: 2, to: 2, height: 36 }],
    rules: [
      {
        areas: [{ rows: body, columns: ['progress', 'progress'] }],
        formula: '={progress}>=7/10',
        fill: '#D6F4DC',
        ink: '#145A36',
        bold: true,
      },
    ],
    choices: [{ list: 'direction', areas: [{ rows: body, columns: ['direction', 'direction'] }] }],
    notes: [{ row: 2, column: 'progress', text: 'actual / target' }],
    filter: { rows: [2, last], columns: ['name', 'direction'] },
    protection: { description: 'computed', unprotected: [{ rows: body, columns: ['name', 'target'] }] },
    groups: [{ columns: ['direction', 'direction'], collapsed: true }],
    charts: [
      {
        id: 'trend',
        kind: 'line',
        categories: { rows: body, columns: ['name', 'name'] },
        series: [
          {
            name: 'Actual',
            area: { rows: body, columns: ['actual', 'actual'] },
            colour: '#2A4480',
            width: 2,
            dash: 'solid',
            points: true,
          },
        ],
        at: { row: 3, column: 'direction' },
        width: 300,
        height: 150,
        axis: '円',
      },
    ],
  };
  const settings: SheetPlan = {
    ...bare,
    id: 'settings',
    title: "It's set",
    columns: [
      { id: 'name', width: 104, part: 'main' },
      { id: 'value', width: 104, part: 'main' },
    ],
    rows: 5,
    identity: 'shirube:abc:settings:1',
    cells: [
      { kind: 'constants', row: 2, columns: ['name', 'value'], rows: [['factor', 1]] },
      { kind: 'constants', row: 3, columns: ['value'], rows: [['up'], ['down']] },
    ],
  };
  return {
    version: PLAN_VERSION,
    tracker: 'abc',
    language: 'ja',
    sheets: [goals, settings],
    active: 'goals',
    lists: {
      direction: {
        from: { sheet: 'settings', area: { rows: [3, 4], columns: ['value', 'value'] } },
        strict: true,
      },
    },
    names: [
      { name: 'SHIRUBE_FACTOR', sheet: 'settings', area: { rows: [2, 2], columns: ['value', 'value'] } },
    ],
  };
}
