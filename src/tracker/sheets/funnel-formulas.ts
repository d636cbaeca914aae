import { BLANK, text, when } from '../../plan/formula.ts';
import { assumptionFaultFormula, winsFormula } from '../../plan/measures/funnel-assumptions.ts';
import {
  actualRateFormula,
  fullGainFormula,
  gainKeyFormula,
  gainRankFormula,
  revenueFormula,
  shownGainFormula,
} from '../../plan/measures/funnel-gain.ts';
import {
  costFormula,
  funnelShapeFormula,
  funnelStateFormula,
  gapFormula,
  needFormula,
  perPartFormula,
  requiredFormula,
} from '../../plan/measures/funnel-need.ts';
import {
  firstOpenMonthFormula,
  leadFormula,
  leadSumFormula,
  type MonthCells,
  monthNeedFormula,
  monthWinsFormula,
  type ScheduledStage,
  tooLateFormula,
} from '../../plan/measures/funnel-schedule.ts';
import { belowFormula, chanceFormula, stageFaultFormula } from '../../plan/measures/funnel-stage.ts';
import { monthNumber, nextMonthFormula } from '../../plan/measures/month-number.ts';
import { lightFormula } from '../../plan/measures/state.ts';
import type { Cells } from '../../plan/plan.ts';
import { MOST_STAGES } from '../funnel-schema.ts';
import {
  atLastStage,
  FROM_SPLIT,
  INPUT,
  MONTH_COLUMNS,
  ofMonths,
  ofStages,
  RESULT,
  FUNNEL_ROWS as ROWS,
  STAGE,
} from './funnel-cells.ts';
import { SETTINGS } from './settings-cells.ts';

/** A month has 52 weeks / 12. */
const WEEKS = '(52/12)';

type Rows = readonly [number, number];

/** Everything that the funnel sheet computes but its answer; `tooLate` is the label of the row of missed demand. */
export function funnelFormulas(tooLate: string): Cells[] {
  return [...singles(), ...stageFormulas(), ...splitFormulas(), ...monthFormulas(tooLate)];
}

function formula(rows: number | Rows, column: string, words: string): Cells {
  const both: Rows = typeof rows === 'number' ? [rows, rows] : rows;
  return { kind: 'formula', area: { rows: both, columns: [column, column] }, formula: words };
}

function singles(): Cells[] {
  const [row] = ROWS.assumptions;
  const firstMonth = `{month_no@${ROWS.months[0]}}`;
  return [
    formula(row, 'fault', assumptionFaultFormula(INPUT)),
    formula(row, 'need', winsFormula(INPUT, RESULT.fault)),
    formula(row, 'full_gain', revenueFormula(atLastStage('actual'), INPUT.unitValue, RESULT.fault)),
    formula(row, 'month_no', firstOpenMonthFormula(SETTINGS.asOf, firstMonth)),
  ];
}

function stageFormulas(): Cells[] {
  const column = (id: string, words: string): Cells => formula(ROWS.stages, id, words);
  return [
    column('shape', funnelShapeFormula(STAGE, ofStages('required'))),
    column('required', requiredFormula(STAGE)),
    column('gap', gapFormula(STAGE)),
    column('light', lightFormula('{state}', SETTINGS)),
    column('actual_rate', actualRateFormula(STAGE)),
    column('gain', shownGainFormula(STAGE)),
    column('rank', gainRankFormula(STAGE, ofStages('key'), ofStages('place'))),
    column('below', belowFormula(STAGE, MOST_STAGES)),
    column('fault', stageFaultFormula(STAGE)),
    column('chance', chanceFormula(STAGE)),
    column('need', needFormula(STAGE, RESULT.wins)),
    column('lead_sum', leadSumFormula(STAGE)),
    column('lead', leadFormula(STAGE)),
    column('full_gain', fullGainFormula(STAGE, RESULT.revenue)),
    column('key', gainKeyFormula(STAGE)),
    column('state', funnelStateFormula(STAGE, RESULT.fault, SETTINGS)),
  ];
}

function splitFormulas(): Cells[] {
  const { name, required } = FROM_SPLIT;
  const days = INPUT.businessDays;
  const column = (id: string, words: string): Cells => formula(ROWS.split, id, words);
  return [
    column('stage', `=${name}&""`),
    column('required', `=${required}`),
    column('actual', perPartFormula(required, WEEKS)),
    column('gap', perPartFormula(required, days, `ISNUMBER(${days})`, `N(${days})>0`)),
    formula(ROWS.split[0], 'light', costFormula(required, INPUT.costPerTop)),
  ];
}

function monthFormulas(tooLate: string): Cells[] {
  const [first, last] = ROWS.months;
  const month: MonthCells = {
    goal: '{shape}',
    number: '{month_no}',
    numbers: ofMonths('month_no'),
    winsColumn: ofMonths('month_wins'),
    firstOpen: RESULT.firstOpen,
  };
  const lateCells = `{${MONTH_COLUMNS[0]}:${MONTH_COLUMNS[MOST_STAGES - 1]}}`;
  return [
    formula([first + 1, last], 'stage', nextMonthFormula('{stage@-1}')),
    formula(ROWS.months, 'month_no', `=${monthNumber('{stage}')}`),
    formula(ROWS.months, 'month_wins', monthWinsFormula(month, INPUT, `${RESULT.fault}=0`)),
    formula(ROWS.tooLate, 'stage', `=${when(`SUM(${lateCells})>0`, text(tooLate), BLANK)}`),
    ...MONTH_COLUMNS.flatMap((id, place) => {
      const row = ROWS.stages[0] + place;
      const stage: ScheduledStage = { chance: `{chance@${row}}`, lead: `{lead@${row}}` };
      return [
        formula(ROWS.monthHeader, id, `={stage@${row}}&""`),
        formula(ROWS.tooLate, id, tooLateFormula(month, stage)),
        formula(ROWS.months, id, monthNeedFormula(month, stage)),
      ];
    }),
  ];
}
