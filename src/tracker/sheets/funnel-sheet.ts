import { FUNNEL_TEXTS } from '../../i18n/tracker-funnel.ts';
import type { Area, SheetPlan } from '../../plan/plan.ts';
import type { Funnel } from '../funnel-schema.ts';
import { TAB } from '../look.ts';
import { computed } from './dashboard-cell-blocks.ts';
import { funnelAnswer } from './funnel-answer.ts';
import { COLUMNS, INPUT_AREAS, LAST_ROW, FUNNEL_ROWS as ROWS } from './funnel-cells.ts';
import { funnelForm } from './funnel-form.ts';
import { funnelFormulas } from './funnel-formulas.ts';
import { funnelLook } from './funnel-look.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';

/** The funnel: from a goal back to what is needed at every stage, and when. Source: look, section 6. */
export function funnelSheet(context: SheetContext, funnel: Funnel): SheetPlan {
  const texts = FUNNEL_TEXTS[context.language];
  return {
    id: 'funnel',
    version: SHEET_VERSION,
    title: texts.tab,
    tab: TAB.type,
    columns: COLUMNS,
    rows: LAST_ROW,
    identity: identity(context, 'funnel'),
    cells: [
      ...funnelForm(context, funnel),
      computed(ROWS.answer, 'stage', funnelAnswer(texts, context.language)),
      ...funnelFormulas(texts.months.tooLate),
    ],
    ...funnelLook(context, funnel),
    hiddenRows: [1],
    frozenRows: ROWS.answer,
    frozenColumns: 0,
    gridlines: false,
    choices: [{ list: 'unit', areas: [GOAL_UNIT_AREA, { rows: ROWS.stages, columns: ['unit', 'unit'] }] }],
    notes: [],
    protection: { description: texts.protection, unprotected: INPUT_AREAS },
    groups: [
      { columns: ['unit', 'month_wins'], collapsed: true },
      { columns: ['place', 'month_wins'], collapsed: true },
    ],
    charts: [],
    print: {
      area: { rows: [2, LAST_ROW], columns: ['stage', 'rank'] },
      repeat: [2, ROWS.answer],
      onePage: false,
    },
  };
}

const GOAL_UNIT_AREA: Area = { rows: [ROWS.assumptions[0], ROWS.assumptions[0]], columns: ['unit', 'unit'] };
