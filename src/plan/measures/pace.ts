import { CADENCE_DAYS, type Cadence } from '../../core/freshness.ts';
import { all, any, BLANK, cases, isBlank, text, when } from '../formula.ts';
import { isLevelOrRate, rowEnd, unjudged } from './elapsed.ts';
import { type ChoiceWords, type GoalRow, type SettingCells, SHAPE } from './goal-row.ts';

/** Is it too early to judge the pace? Never for `keep`; always at elapsed 0. Source: rulings B17. */
export function tooEarly(row: GoalRow, settings: SettingCells): string {
  return all(`${row.shape}<>${SHAPE.keep}`, any(`${row.judged}<${settings.guard}`, `${row.judged}=0`));
}

/** Is the goal reached if things go on like this? Blank while it is too early. The same as core's `paceRatio`. */
export function paceFormula(row: GoalRow, settings: SettingCells): string {
  const { actual, judged, progress, shape, target } = row;
  return `=${cases(
    [
      [any(isBlank(progress), isBlank(judged)), BLANK],
      [tooEarly(row, settings), BLANK],
      [`${shape}=${SHAPE.keep}`, progress],
      [`${shape}=${SHAPE.limit}`, `2-${actual}/(${target}*${judged})`],
    ],
    `${progress}/${judged}`,
  )}`;
}

/** What should the value be by now? The same as core's `expectedNow`. */
export function expectedFormula(row: GoalRow): string {
  const { baseline, judged, shape, target } = row;
  const start = when(isBlank(baseline), '0', baseline);
  return `=${cases(
    [
      [any(unjudged(row), `${shape}=${SHAPE.keep}`, isBlank(judged)), BLANK],
      [`${shape}=${SHAPE.limit}`, `${target}*${judged}`],
    ],
    `${start}+(${target}-${start})*${judged}`,
  )}`;
}

/** Where does the period end at this pace? Levels and rates land where they are. The same as core's `landing`. */
export function landingFormula(row: GoalRow, words: ChoiceWords): string {
  const { actual, baseline, judged, progress, shape } = row;
  const start = when(isBlank(baseline), '0', baseline);
  return `=${cases(
    [
      [any(isBlank(progress), isBlank(judged), `${shape}=${SHAPE.keep}`), BLANK],
      [`${judged}=0`, BLANK],
      [isLevelOrRate(row, words), actual],
      [`${shape}=${SHAPE.limit}`, `${actual}/${judged}`],
    ],
    `${start}+(${actual}-${start})/${judged}`,
  )}`;
}

/** Days between two updates of a row: of its cadence, monthly when none is given. Source: domain, Freshness. */
export function cadenceDays(row: GoalRow, { cadence: words }: ChoiceWords): string {
  const { monthly, ...others } = CADENCE_DAYS;
  const known = (Object.keys(others) as Exclude<Cadence, 'monthly'>[]).map(
    (cadence) => [`${row.cadence}=${text(words[cadence])}`, `${others[cadence]}`] as const,
  );
  return cases(known, `${monthly}`);
}

/**
 * How many periods of its cadence are left to the end of the row, rounded up? Blank when none is left and for
 * standing goals, which have nothing to catch up. Source: rulings 61.
 */
export function periodsLeftFormula(row: GoalRow, settings: SettingCells, words: ChoiceWords): string {
  const left = `ROUNDUP((${rowEnd(row, settings)}-${settings.asOf})/${cadenceDays(row, words)};0)`;
  const standing = all(isLevelOrRate(row, words), isBlank(row.baseline));
  return `=${cases(
    [
      [unjudged(row), BLANK],
      [any(standing, `${settings.asOf}>=${rowEnd(row, settings)}`), BLANK],
    ],
    left,
  )}`;
}

/** How much is needed in each period that is left? The same as core's `neededPerPeriod`. */
export function neededFormula(row: GoalRow, periodsLeft: string): string {
  const { actual, progress, shape, target } = row;
  const nothing = any(isBlank(progress), `${shape}=${SHAPE.keep}`, isBlank(periodsLeft));
  return `=${when(nothing, BLANK, `(${target}-${actual})/${periodsLeft}`)}`;
}
