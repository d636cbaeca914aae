import type { TrackerTexts } from '../../i18n/tracker.ts';
import { all, any, BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import {
  DEPTH,
  keyResultScoreFormula,
  levelScoreFormula,
  levelWorstFormula,
  objectiveState,
  type RollUpCells,
  worstRank,
} from '../../plan/measures/score.ts';
import type { OkrColumn } from './okr-columns.ts';
import { IS_OBJECTIVE } from './okr-row.ts';
import { SETTINGS } from './settings-cells.ts';

/** One column for each level for scores, and one for the worst light. */
export function rollUpFormulas(
  texts: TrackerTexts,
  column: (id: OkrColumn) => string,
): Partial<Record<OkrColumn, string>> {
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

/** How deep a row lies: an objective by its level, a key result below all of them. */
export function depthFormula(levels: TrackerTexts['words']['level']): string {
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
export function aboveFormula(): string {
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
export function childScore(column: (id: OkrColumn) => string): string {
  const children = `${column('above')};{id};${column('depth')};"<${DEPTH.keyResult}"`;
  const known = `COUNTIFS(${children};${column('score')};">=0")`;
  const mean = when(`${known}=0`, BLANK, `AVERAGEIFS(${column('score')};${children})`);
  return `=${when(all(IS_OBJECTIVE, '{name}<>""'), mean, BLANK)}`;
}
