import { GRADES } from '../../core/okr.ts';
import type { TrackerTexts } from '../../i18n/tracker.ts';
import { all, any, BLANK, blankOrNumber, cases, isBlank, text, when } from '../../plan/formula.ts';
import { elapsedFormula, rowEnd, rowStart } from '../../plan/measures/elapsed.ts';
import { type GoalRow, SHAPE, STATE } from '../../plan/measures/goal-row.ts';
import { expectedFormula, paceFormula } from '../../plan/measures/pace.ts';
import { barFormula, progressFormula } from '../../plan/measures/progress.ts';
import {
  DEPTH,
  gradeFormula,
  keyResultScoreFormula,
  levelScoreFormula,
  levelWorstFormula,
  objectiveState,
  type RollUpCells,
  worstRank,
} from '../../plan/measures/score.ts';
import { shapeFormula } from '../../plan/measures/shape.ts';
import { lightFormula, stretchState } from '../../plan/measures/state.ts';
import { sentence } from '../../plan/sentence.ts';
import type { OkrColumn } from './okr-columns.ts';
import { inScope } from './scope.ts';
import { SETTINGS } from './settings-cells.ts';

/** A key result as the measures read it: its own progress, pace and light stand in `raw`, `run` and `mark`. */
const KEY_RESULT: GoalRow = {
  name: '{name}',
  actual: '{actual}',
  target: '{target}',
  baseline: '{baseline}',
  start: '{start}',
  end: '{end}',
  shape: '{shape}',
  progress: '{raw}',
  elapsed: '{elapsed}',
  judged: '{elapsed}',
  pace: '{run}',
  state: '{mark}',
};

const IS_OBJECTIVE = `{type}="O"`;
const SOUND_WEIGHT = any(isBlank('{weight}'), all('ISNUMBER({weight})', 'N({weight})>=0'));

/** What computes the columns of an OKR row; `rows` are the first and the last row of the table. */
export function okrFormulas(
  texts: TrackerTexts,
  rows: readonly [number, number],
): Partial<Record<OkrColumn, string>> {
  const { words, grades } = texts;
  const column = (id: OkrColumn): string => `{${id}@${rows[0]}:${rows[1]}}`;
  const isKeyResult = `{depth}=${DEPTH.keyResult}`;
  const choose = (keyResult: string, objective: string): string =>
    `=${cases(
      [
        [isBlank('{depth}'), BLANK],
        [isKeyResult, keyResult],
      ],
      objective,
    )}`;
  const bands = (scheme: keyof typeof GRADES): (readonly [string, string])[] =>
    GRADES[scheme].map(([from, grade]) => [`${Math.round(from * 100)}/100`, grades[grade]]);
  return {
    ...levels(texts, column),
    light: lightFormula('{state}', SETTINGS),
    bar: barFormula('{progress}', 12),
    progress: choose('{raw}', '{score}'),
    expected: expectedFormula(KEY_RESULT),
    grade: gradeFormula('{pace}', SETTINGS, words.scheme, {
      s0: bands('s0'),
      s4: bands('s4'),
      google: bands('google'),
    }),
    remark: remarkFormula(texts),
    elapsed: elapsedOf(texts),
    pace: choose('{run}', projectedScore()),
    kr_count: `=${when(all(IS_OBJECTIVE, '{name}<>""'), `COUNTIFS(${column('kr_of')};{id})`, BLANK)}`,
    child_score: childScore(column),
    state: choose('{mark}', objectiveLight(words.rollup.worst)),
    shape: keyResultShape(texts),
    depth: depthFormula(words.level),
    above: aboveFormula(),
    kr_of: `=${when(isKeyResult, '{above}', BLANK)}`,
    part: `=${cases(
      [
        [isBlank('{depth}'), BLANK],
        [isBlank('{weight}'), '1'],
        ['ISNUMBER({weight})', when('{weight}>=0', '{weight}', '0')],
      ],
      '0',
    )}`,
    raw: progressFormula(KEY_RESULT),
    run: paceFormula(KEY_RESULT, SETTINGS),
    mark: `=${stretchState(KEY_RESULT, SETTINGS)}`,
    in_scope: `=${when(isBlank('{depth}'), BLANK, when(inScope(words.all, '{department}'), '1', '0'))}`,
    shown: `=${when(all(`{depth}<${DEPTH.keyResult}`, '{in_scope}=1'), 'ROW()', BLANK)}`,
    label: `=${when(all(IS_OBJECTIVE, '{name}<>""'), '{id}&" "&{name}', BLANK)}`,
  };
}

/** One column for each level for scores, and one for the worst light. */
function levels(texts: TrackerTexts, column: (id: OkrColumn) => string): Partial<Record<OkrColumn, string>> {
  const { words } = texts;
  const cells: RollUpCells = {
    id: '{id}',
    depth: '{depth}',
    rollup: '{rollup}',
    aboveColumn: column('above'),
    partColumn: column('part'),
  };
  const score = (level: number, below: OkrColumn): string =>
    levelScoreFormula(cells, level, { cell: `{${below}}`, column: column(below) }, '{sum_score}', words);
  const worst = (level: number, below: OkrColumn, own: OkrColumn): string => {
    const state = objectiveState(`{${own}}`, '{elapsed}', SETTINGS);
    return levelWorstFormula(
      cells,
      level,
      { cell: `{${below}}`, column: column(below) },
      worstRank(state),
      words,
    );
  };
  return {
    sum_score: sumScore(column, words.rollup.sum),
    score5: keyResultScoreFormula('{raw}'),
    score4: score(DEPTH.person, 'score5'),
    score3: score(DEPTH.team, 'score4'),
    score2: score(DEPTH.department, 'score3'),
    score: score(DEPTH.company, 'score2'),
    worst5: `=${worstRank('{mark}')}`,
    worst4: worst(DEPTH.person, 'worst5', 'score4'),
    worst3: worst(DEPTH.team, 'worst4', 'score3'),
    worst2: worst(DEPTH.department, 'worst3', 'score2'),
    worst1: worst(DEPTH.company, 'worst2', 'score'),
  };
}

/** A key result needs a sound row; an objective row has no shape of its own, only dates. */
function keyResultShape(texts: TrackerTexts): string {
  const formula = shapeFormula(KEY_RESULT, SETTINGS, texts.words).slice(1);
  return `=${cases(
    [
      [any(isBlank('{name}'), IS_OBJECTIVE), `${SHAPE.blank}`],
      [`NOT(${SOUND_WEIGHT})`, when(isBlank('{target}'), `${SHAPE.blank}`, `${SHAPE.bad}`)],
    ],
    formula,
  )}`;
}

/** Elapsed of a key result, and of an objective by its own dates or those of the cycle. */
function elapsedOf({ words }: TrackerTexts): string {
  const dates = [blankOrNumber('{start}'), blankOrNumber('{end}')];
  const inOrder = `${rowStart(KEY_RESULT, SETTINGS)}<=${rowEnd(KEY_RESULT, SETTINGS)}`;
  const sound = all(`${SETTINGS.usable}=1`, ...dates, inOrder, SOUND_WEIGHT);
  const objective = cases(
    [[isBlank('{name}'), `${SHAPE.blank}`]],
    when(sound, `${SHAPE.up}`, `${SHAPE.bad}`),
  );
  const shape = when(IS_OBJECTIVE, objective, '{shape}');
  return elapsedFormula({ ...KEY_RESULT, shape }, SETTINGS, words);
}

function depthFormula(levels: TrackerTexts['words']['level']): string {
  const objective = cases(
    [
      [`{level}=${text(levels.department)}`, `${DEPTH.department}`],
      [`{level}=${text(levels.team)}`, `${DEPTH.team}`],
      [`{level}=${text(levels.person)}`, `${DEPTH.person}`],
    ],
    `${DEPTH.company}`,
  );
  return `=${cases(
    [
      [isBlank('{name}'), BLANK],
      [IS_OBJECTIVE, objective],
    ],
    `${DEPTH.keyResult}`,
  )}`;
}

/** Id of what a row belongs to: what its parent cell names up to the first space, else the objective above it. */
function aboveFormula(): string {
  return `=${cases(
    [
      ['{parent}<>""', 'LEFT({parent};FIND(" ";{parent}&" ")-1)'],
      [IS_OBJECTIVE, BLANK],
    ],
    when('{type@-1}="O"', '{id@-1}', '{above@-1}'),
  )}`;
}

/** Σ actual / Σ target over the own key results with data, from their baselines; blank where units differ. */
function sumScore(column: (id: OkrColumn) => string, word: string): string {
  const members = `${column('kr_of')};{id};${column('score5')};">=0"`;
  const total = (id: OkrColumn): string => `SUMIFS(${column(id)};${members})`;
  const way = `(${total('target')}-${total('baseline')})`;
  const unit = `INDEX(${column('unit')};MATCH({id};${column('kr_of')};0))`;
  const equal = `SUMPRODUCT((${column('kr_of')}={id})*(${column('unit')}=${unit}))`;
  return `=${cases(
    [
      [any('{depth}=""', `{depth}=${DEPTH.keyResult}`, `{rollup}<>${text(word)}`), BLANK],
      [`COUNTIFS(${members})=0`, BLANK],
      [`${equal}<COUNTIFS(${column('kr_of')};{id})`, BLANK],
      [`${way}=0`, BLANK],
    ],
    `MAX(0;MIN(1;(${total('actual')}-${total('baseline')})/${way}))`,
  )}`;
}

/** Mean score of the objectives right below. */
function childScore(column: (id: OkrColumn) => string): string {
  const children = `${column('above')};{id};${column('depth')};"<${DEPTH.keyResult}"`;
  const known = `COUNTIFS(${children};${column('score')};">=0")`;
  const mean = when(`${known}=0`, BLANK, `AVERAGEIFS(${column('score')};${children})`);
  return `=${when(all(IS_OBJECTIVE, '{name}<>""'), mean, BLANK)}`;
}

/** Score at the end if things go on like this; blank while it is too early. */
function projectedScore(): string {
  return cases(
    [
      [any(isBlank('{score}'), isBlank('{elapsed}')), BLANK],
      [any(`{elapsed}<${SETTINGS.guard}`, '{elapsed}=0'), BLANK],
    ],
    '{score}/{elapsed}',
  );
}

function objectiveLight(worst: string): string {
  return objectiveState('{score}', '{elapsed}', SETTINGS, {
    applies: `{rollup}=${text(worst)}`,
    rank: '{worst1}',
  });
}

function remarkFormula({ okr: { remarks }, words }: TrackerTexts): string {
  const off = any('{kr_count}<3', '{kr_count}>5');
  return `=${cases(
    [
      [isBlank('{state}'), BLANK],
      [`{state}=${STATE.check_input}`, text(remarks.checkInput)],
      [
        all(IS_OBJECTIVE, `{rollup}=${text(words.rollup.sum)}`, '{kr_count}>0', isBlank('{score}')),
        text(remarks.units),
      ],
      [all(IS_OBJECTIVE, '{kr_count}>0', off), sentence(remarks.keyResults, { n: '{kr_count}' })],
      [
        all(IS_OBJECTIVE, 'ISNUMBER({child_score})'),
        sentence(remarks.children, { score: 'FIXED({child_score};2)' }),
      ],
      [`{state}=${STATE.no_data}`, text(remarks.noData)],
      [all(`NOT(${IS_OBJECTIVE})`, 'ISNUMBER({pace})', '{pace}+1/10^9>=1'), text(remarks.tooSmall)],
    ],
    BLANK,
  )}`;
}
