import type { Language } from '../../src/i18n/language.ts';
import { LIGHTS } from '../../src/i18n/lights.ts';
import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import {
  all,
  BLANK,
  blankOrNumber,
  blankOrOneOf,
  cases,
  isBlank,
  orElse,
  text,
  when,
} from '../../src/plan/formula.ts';
import { rowEnd } from '../../src/plan/measures/elapsed.ts';
import { roundedUp } from '../../src/plan/measures/funnel-need.ts';
import {
  type ChoiceWords,
  type GoalRow,
  type SettingCells,
  SHAPE,
  STATE,
} from '../../src/plan/measures/goal-row.ts';
import { expectedFormula, landingFormula, neededFormula, paceFormula } from '../../src/plan/measures/pace.ts';
import { barFormula, progressFormula } from '../../src/plan/measures/progress.ts';
import { keyResultScoreFormula } from '../../src/plan/measures/score.ts';
import { byDirection } from '../../src/plan/measures/shape.ts';
import { stateFormula, stretchState } from '../../src/plan/measures/state.ts';

/** A named function as Google Sheets keeps it; the names of its parameters are its argument placeholders. */
export interface NamedFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** With `;` between arguments, as everywhere in this project. */
  readonly formula: string;
}

export type Parameter =
  | 'actual'
  | 'target'
  | 'baseline'
  | 'direction'
  | 'kind'
  | 'elapsed'
  | 'start'
  | 'end'
  | 'as_of'
  | 'progress'
  | 'periods_left'
  | 'goal'
  | 'unit_value'
  | 'rate';

/** A step of a formula, as it would stand in a column of its own in a tracker: its name and its formula. */
type Step = readonly [name: string, formula: string];

/** A key result, whose cells are the names of arguments and steps; a KPI has a direction, too. */
const KEY_RESULT: GoalRow = {
  name: 'target',
  actual: 'actual',
  target: 'target',
  baseline: 'baseline',
  start: 'start',
  end: 'end',
  shape: 'shape',
  progress: 'progress',
  elapsed: 'elapsed',
  judged: 'elapsed',
  pace: 'pace',
  state: 'state',
};
const KPI: GoalRow = { ...KEY_RESULT, direction: 'direction', kind: 'kind', tolerance: BLANK };

/** What trackers keep in their settings, as it is when they are made. */
const SETTINGS: SettingCells = {
  usable: '1',
  asOf: 'as_of',
  start: 'start',
  end: 'end',
  method: BLANK,
  weighted: BLANK,
  holidays: BLANK,
  green: '9/10',
  yellow: '7/10',
  guard: '1/10',
  stretchGreen: '7/10',
  stretchYellow: '4/10',
  scheme: BLANK,
  labels: BLANK,
};

/** Choices that trackers leave to a cell and that are made here. */
const DECIDED: readonly (readonly [open: string, decided: string])[] = [
  [rowEnd(KPI, SETTINGS), 'end'],
  [orElse(BLANK, '1/20'), '1/20'],
];

/** Are there three days, the first before the last? */
const HAS_DAYS = all('COUNT(start;end;as_of)=3', 'start<=end');
const ELAPSED: Step = ['elapsed', 'MAX(0;MIN(1;(as_of-start+1)/(end-start+1)))'];
const PROGRESS: Step = ['progress', progressFormula(KPI)];
const PACE: Step = ['pace', paceFormula(KPI, SETTINGS)];

/** All named functions, with the words and lights of a language. */
export function namedFunctions(language: Language): readonly NamedFunction[] {
  const words: ChoiceWords = TRACKER_TEXTS[language].words;
  const shape = (...numbers: Parameter[]): Step => ['shape', shapeOf(KPI, words, numbers)];
  const plain: Step = ['shape', shapeOf(KEY_RESULT, words, ['actual', 'baseline'])];
  const plainProgress: Step = ['progress', progressFormula(KEY_RESULT)];
  const kpi = shape('actual', 'baseline');
  return [
    named('PROGRESS', ['actual', 'target', 'baseline', 'direction'], [kpi], PROGRESS[1]),
    named('ELAPSED', ['start', 'end', 'as_of'], [], when(HAS_DAYS, ELAPSED[1], BLANK)),
    named('PACE', ['actual', 'target', 'baseline', 'direction', 'elapsed'], [kpi, PROGRESS], PACE[1]),
    named(
      'STATUS',
      ['actual', 'target', 'baseline', 'direction', 'start', 'end', 'as_of'],
      [
        ['shape', when(HAS_DAYS, kpi[1], when(isBlank('target'), '0', '9'))],
        ELAPSED,
        PROGRESS,
        PACE,
        ['state', stateFormula(KPI, SETTINGS)],
      ],
      lightOf(language),
    ),
    named(
      'EXPECTED',
      ['target', 'baseline', 'direction', 'elapsed'],
      [shape('baseline')],
      expectedFormula(KPI),
    ),
    named(
      'LANDING',
      ['actual', 'target', 'baseline', 'direction', 'kind', 'elapsed'],
      [kpi, PROGRESS],
      landingFormula(KPI, words),
    ),
    named(
      'NEEDED',
      ['actual', 'target', 'baseline', 'direction', 'periods_left'],
      [kpi, PROGRESS],
      neededFormula(KPI, 'periods_left'),
    ),
    named('BAR', ['progress'], [], barFormula('progress', 10)),
    named(
      'KR_SCORE',
      ['actual', 'target', 'baseline'],
      [plain, plainProgress],
      keyResultScoreFormula('progress'),
    ),
    named(
      'KR_STATUS',
      ['actual', 'target', 'baseline', 'elapsed'],
      [
        plain,
        plainProgress,
        ['pace', paceFormula(KEY_RESULT, SETTINGS)],
        ['state', stretchState(KEY_RESULT, SETTINGS)],
      ],
      lightOf(language),
    ),
    named('REQUIRED', ['goal', 'unit_value', 'rate'], [['need', 'goal/unit_value/rate']], roundedUp('need')),
  ];
}

/** What a row is; where core would refuse it, {@link SHAPE}`.bad`. The same decisions as in the sheets. */
function shapeOf(row: GoalRow, words: ChoiceWords, numbers: readonly Parameter[]): string {
  const known = row.direction ? [blankOrOneOf(row.direction, Object.values(words.direction))] : [];
  return cases(
    [
      [isBlank(row.target), String(SHAPE.blank)],
      [`NOT(${all(`ISNUMBER(${row.target})`, ...numbers.map(blankOrNumber), ...known)})`, String(SHAPE.bad)],
    ],
    byDirection(row, words),
  );
}

function lightOf(language: Language): string {
  const labels = (Object.keys(STATE) as (keyof typeof STATE)[]).map((state) => text(LIGHTS[language][state]));
  return when(isBlank('state'), BLANK, `CHOOSE(state;${labels.join(';')})`);
}

/** One formula of steps that follow each other. */
function named(
  name: string,
  parameters: readonly Parameter[],
  steps: readonly Step[],
  result: string,
): NamedFunction {
  const parts = steps.flatMap(([step, formula]) => [step, withoutSign(formula)]);
  const formula =
    steps.length === 0 ? withoutSign(result) : `LET(${[...parts, withoutSign(result)].join(';')})`;
  return {
    name: `SHIRUBE_${name}`,
    parameters,
    formula: `=${DECIDED.reduce((result, [open, decided]) => result.split(open).join(decided), formula)}`,
  };
}

function withoutSign(formula: string): string {
  return formula.replace(/^=/, '');
}
