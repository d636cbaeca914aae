import { FUNNEL_TEXTS, type FunnelTexts } from '../../i18n/tracker-funnel.ts';
import { all, isBlank, text, when } from '../../plan/formula.ts';
import type { Cells } from '../../plan/plan.ts';
import type { Funnel } from '../funnel-schema.ts';
import { filledText } from '../row-texts.ts';
import { serialDate } from '../serial-date.ts';
import { computed, counting, labels } from './dashboard-cell-blocks.ts';
import { INPUT, FUNNEL_ROWS as ROWS, SECTION_ROWS } from './funnel-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** Everything of the funnel sheet that does not compute: titles, labels, hints, and what is typed. Source: look, 6. */
export function funnelForm({ language }: SheetContext, funnel: Funnel): Cells[] {
  const texts = FUNNEL_TEXTS[language];
  const [assumptions, stages, split, months] = SECTION_ROWS;
  return [
    labels(2, { stage: texts.title }),
    labels(assumptions, { stage: texts.assumptions.title }),
    labels(stages, { stage: texts.stages.title, required: texts.stages.note }),
    labels(split, { stage: texts.split.title }),
    labels(months, { stage: texts.months.title, required: texts.months.note }),
    ...assumptionCells(texts, funnel),
    ...stageCells(texts, funnel),
    ...splitCells(texts, funnel),
    ...monthCells(texts, funnel),
  ];
}

function block(row: number, columns: string[], rows: (string | number | null)[][]): Cells[] {
  return rows.length === 0 ? [] : [{ kind: 'constants', row, columns, rows }];
}

function assumptionCells({ assumptions: say, work }: FunnelTexts, funnel: Funnel): Cells[] {
  const [row] = ROWS.assumptions;
  return [
    ...block(
      row,
      ['stage', 'shape', 'required', 'gap', 'rate', 'actual_rate'],
      [
        [say.goal, funnel.goal, say.goalNote, say.share, funnel.share, say.shareNote],
        [say.unitValue, funnel.unitValue, say.unitValueNote, say.businessDays, funnel.businessDays, null],
        [
          say.openPipeline,
          funnel.openPipeline,
          say.openPipelineNote,
          say.costPerTop,
          funnel.costPerTop,
          say.costPerTopNote,
        ],
      ],
    ),
    ...block(row, ['unit'], [[filledText(funnel.unit)]]),
    labels(row - 1, work.results),
  ];
}

function stageCells({ stages: say, work }: FunnelTexts, { stages }: Funnel): Cells[] {
  const typed = ['stage', 'actual', 'rate', 'benchmark', 'unit'];
  return [
    labels(ROWS.stageHeader, { ...say.columns, ...work.stages }),
    computed(
      ROWS.stageHeader,
      'gain',
      when(all(`NOT(${isBlank(INPUT.goal)})`, isBlank(INPUT.unitValue)), text(say.gainCount), text(say.gain)),
    ),
    ...block(
      ROWS.stages[0],
      typed,
      stages.map(({ actual, benchmark, name, rate, unit }) => [
        name,
        actual,
        rate,
        benchmark,
        filledText(unit),
      ]),
    ),
    counting(ROWS.stages, 'place'),
  ];
}

function splitCells({ split: say }: FunnelTexts, { stages }: Funnel): Cells[] {
  return [
    labels(ROWS.splitHeader, say.columns),
    ...block(
      ROWS.split[0],
      ['shape'],
      stages.map(({ lag }) => [lag]),
    ),
  ];
}

function monthCells({ months: say, work }: FunnelTexts, { firstMonth, monthGoals }: Funnel): Cells[] {
  return [
    labels(ROWS.monthHeader, { stage: say.month, shape: say.goal, ...work.months }),
    ...block(ROWS.months[0], ['stage'], [[serialDate(firstMonth)]]),
    ...block(
      ROWS.months[0],
      ['shape'],
      monthGoals.map((goal) => [goal]),
    ),
  ];
}
