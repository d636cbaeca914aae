import { all, any, BLANK, cases, isBlank, reaches, text, when } from '../formula.ts';
import { type ChoiceWords, type SettingCells, STATE } from './goal-row.ts';
import { stretchColour } from './state.ts';

/** Depth numbers of objectives by level; a key result lies below all of them. */
export const DEPTH = { company: 1, department: 2, team: 3, person: 4, keyResult: 5 } as const;

/** Cells and whole columns that the roll-up of objectives reads. */
export interface RollUpCells {
  readonly id: string;
  readonly depth: string;
  readonly rollup: string;
  /** Columns over all rows of the table. */
  readonly aboveColumn: string;
  readonly partColumn: string;
}

/** The score of a key result: progress limited to 0…1. The same as core's `keyResultScore`. */
export function keyResultScoreFormula(progress: string): string {
  return `=${when(`ISNUMBER(${progress})`, `MAX(0;MIN(1;${progress}))`, BLANK)}`;
}

/**
 * The score column of one level: objectives of that level roll up what stands in the column of the level below,
 * every other row carries its score upwards. Members without a score are left out. One column for each level keeps
 * every range free of the cell that reads it. Source: domain section 3, Roll-up; rulings B9, S17.
 */
export function levelScoreFormula(
  cells: RollUpCells,
  level: number,
  below: { readonly cell: string; readonly column: string },
  sumScore: string,
  { rollup: words }: ChoiceWords,
): string {
  const { aboveColumn, id, partColumn } = cells;
  const members = `${aboveColumn};${id};${below.column};">=0"`;
  const weights = `SUMIFS(${partColumn};${members})`;
  const weighted = `SUMPRODUCT((${aboveColumn}=${id})*1;${partColumn};${below.column})/${weights}`;
  const is = (word: string): string => `${cells.rollup}=${text(word)}`;
  return `=${cases(
    [
      [`${cells.depth}<>${level}`, below.cell],
      [is(words.sum), sumScore],
      [`COUNTIFS(${members})=0`, BLANK],
      [is(words.worst), `MINIFS(${below.column};${aboveColumn};${id})`],
      [is(words.average), `AVERAGEIFS(${below.column};${aboveColumn};${id})`],
    ],
    when(`${weights}=0`, BLANK, weighted),
  )}`;
}

/** Ranks of lights when the worst one counts: 1 ●, 2 ▲, 3 ■; grey and unjudged rows have none. */
export function worstRank(state: string): string {
  return cases(
    [
      [isBlank(state), BLANK],
      [`${state}<=${STATE.on_track}`, '1'],
      [`${state}=${STATE.watch}`, '2'],
      [`${state}=${STATE.needs_action}`, '3'],
    ],
    BLANK,
  );
}

/**
 * The worst light of one level, as {@link worstRank}: objectives that show the worst take it from the column of the
 * level below; the others are ranked by their own projected score.
 */
export function levelWorstFormula(
  cells: RollUpCells,
  level: number,
  below: { readonly cell: string; readonly column: string },
  own: string,
  { rollup: words }: ChoiceWords,
): string {
  const { aboveColumn, id } = cells;
  const members = `${aboveColumn};${id};${below.column};">0"`;
  const worst = when(`COUNTIFS(${members})=0`, BLANK, `MAXIFS(${below.column};${aboveColumn};${id})`);
  return `=${cases(
    [
      [`${cells.depth}<>${level}`, below.cell],
      [`${cells.rollup}=${text(words.worst)}`, worst],
    ],
    own,
  )}`;
}

/** The light of a projected score, or grey while it cannot be told, as a number of {@link STATE}. */
export function objectiveState(
  score: string,
  judged: string,
  settings: SettingCells,
  worst?: { readonly applies: string; readonly rank: string },
): string {
  return cases(
    [
      [isBlank(judged), `${STATE.check_input}`],
      [isBlank(score), `${STATE.no_data}`],
      ...(worst ? ([[all(worst.applies, `ISNUMBER(${worst.rank})`), `${worst.rank}+1`]] as const) : []),
      [reaches(score, '1'), `${STATE.achieved}`],
      [any(`${judged}<${settings.guard}`, `${judged}=0`), `${STATE.too_early}`],
    ],
    stretchColour(`${score}/${judged}`, settings),
  );
}

/** What a score is called in the scheme of the settings. The same as core's `grade`. Source: rulings 31. */
export function gradeFormula(
  projected: string,
  settings: SettingCells,
  schemes: ChoiceWords['scheme'],
  bands: Readonly<Record<'s0' | 's4' | 'google', readonly (readonly [from: string, label: string])[]>>,
): string {
  const score = `MAX(0;MIN(1;${projected}))`;
  const name = (scheme: 's0' | 's4' | 'google'): string => {
    const steps = bands[scheme];
    const lowest = steps[steps.length - 1] as readonly [string, string];
    return cases(
      steps.slice(0, -1).map(([from, label]) => [reaches(score, from), text(label)] as const),
      text(lowest[1]),
    );
  };
  return `=${cases(
    [
      [`NOT(ISNUMBER(${projected}))`, BLANK],
      [`${settings.scheme}=${text(schemes.s4)}`, name('s4')],
      [`${settings.scheme}=${text(schemes.google)}`, name('google')],
    ],
    name('s0'),
  )}`;
}
