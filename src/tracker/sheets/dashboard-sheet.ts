import type { Area, Cells, Column, SheetPlan } from '../../plan/plan.ts';
import { TAB } from '../look.ts';
import { counting } from './dashboard-cell-blocks.ts';
import { SCOPE_ROWS } from './dashboard-cells.ts';
import { landingList, trendBlock, trendCharts } from './dashboard-landings.ts';
import { dashboardLayout } from './dashboard-layout.ts';
import { firstList, objectiveList, ownerList, resultList, stageList } from './dashboard-lists.ts';
import { dashboardLook } from './dashboard-look.ts';
import { ownTiles } from './dashboard-own-tiles.ts';
import { dashboardTop } from './dashboard-top.ts';
import { SETTINGS_ROWS } from './settings-cells.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';

const COLUMNS: readonly Column[] = [
  { id: 'a', width: 12, part: 'gutter' },
  { id: 'b', width: 168, part: 'main' },
  ...['c', 'd', 'e', 'f'].map((id): Column => ({ id, width: 96, part: 'main' })),
  { id: 'g', width: 20, part: 'gutter' },
  { id: 'h', width: 168, part: 'main' },
  ...['i', 'j', 'k', 'l'].map((id): Column => ({ id, width: 96, part: 'main' })),
  { id: 'm', width: 12, part: 'gutter' },
  ...[
    'order',
    'pick',
    'state',
    'past',
    'unit',
    'scope',
    'name_of',
    'chart_label',
    'chart_actual',
    'chart_expected',
    'chart_target',
    'scale',
  ].map((id): Column => ({ id, width: 72, part: 'work' })),
  { id: 'edge', width: 40, part: 'gutter' },
];

/** The dashboard: everything to look at on one page, for the person who is chosen. Source: look, section 5. */
export function dashboardSheet(context: SheetContext): SheetPlan {
  const { sheets, texts } = context;
  const layout = dashboardLayout(context);
  const chosen: readonly (readonly [list: string, area: Area])[] = [
    ...(sheets.has('kpi') ? [['viewer', { rows: [5, 5], columns: ['b', 'b'] }] as const] : []),
    ['scope', { rows: [5, 5], columns: ['h', 'h'] }],
  ];
  const last = Math.max(layout.last, SCOPE_ROWS[1]);
  return {
    id: 'dashboard',
    version: SHEET_VERSION,
    title: texts.tabs.dashboard,
    tab: TAB.look,
    columns: COLUMNS,
    rows: last,
    identity: identity(context, 'dashboard'),
    cells: [
      ...dashboardTop(context),
      ...ownTiles(context, layout),
      ...firstList(context, layout),
      counting(layout.stages, 'order'),
      ...stageList(context, layout),
      ...objectiveList(context, layout),
      ...resultList(context, layout),
      ...ownerList(context, layout),
      ...landingList(context, layout),
      ...trendBlock(context, layout),
      ...scopeList(context),
    ],
    ...dashboardLook(context, layout),
    hiddenRows: [1],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    choices: chosen.map(([list, area]) => ({ list, areas: [area] })),
    notes: [],
    protection: { description: texts.protection, unprotected: chosen.map(([, area]) => area) },
    groups: [{ columns: ['order', 'scale'], collapsed: true }],
    charts: trendCharts(context, layout),
    print: { area: { rows: [2, layout.last - 1], columns: ['a', 'm'] }, onePage: true },
  };
}

function scopeList({ texts: { words } }: SheetContext): Cells[] {
  const [first] = SCOPE_ROWS;
  const [from, to] = SETTINGS_ROWS.lists;
  const entries = (column: string, start: number): Cells[] =>
    Array.from({ length: to - from + 1 }, (_, index) => {
      const cell = `{settings.${column}@${from + index}}`;
      return {
        kind: 'formula' as const,
        area: { rows: [start + index, start + index] as const, columns: ['scope', 'scope'] as const },
        formula: `=IF(${cell}="";"";${cell})`,
      };
    });
  return [
    { kind: 'constants', row: first, columns: ['scope'], rows: [[words.all]] },
    ...entries('department', first + 1),
    ...entries('member', first + 1 + (to - from + 1)),
  ];
}
