import { all, any, BLANK, cases, isBlank, orElse, text, when } from '../formula.ts';
import { type ChoiceWords, type GoalRow, type SettingCells, SHAPE } from './goal-row.ts';

/** The first day of a row: its own, else that of the cycle. */
export function rowStart(row: GoalRow, settings: SettingCells): string {
  return orElse(row.start, settings.start);
}

/** The last day of a row: its own, else that of the cycle. */
export function rowEnd(row: GoalRow, settings: SettingCells): string {
  return orElse(row.end, settings.end);
}

/** Can nothing be computed for this row? */
export function unjudged(row: GoalRow): string {
  return any(`${row.shape}=${SHAPE.blank}`, `${row.shape}=${SHAPE.bad}`);
}

/**
 * Which share of the row's period is over, 0…1? In calendar days, in business days, or by the weights of the
 * months (rows with dates of their own then count calendar days). A period without a business day gives a blank.
 * The same as core's `elapsed`.
 */
export function elapsedFormula(row: GoalRow, settings: SettingCells, words: ChoiceWords): string {
  const start = rowStart(row, settings);
  const end = rowEnd(row, settings);
  const { asOf, holidays, method } = settings;
  const days = `NETWORKDAYS(${start};${end};${holidays})`;
  const gone = `NETWORKDAYS(${start};MIN(${asOf};${end});${holidays})`;
  const business = when(`${days}<=0`, BLANK, when(`${asOf}<${start}`, '0', `MAX(0;${gone})/${days}`));
  return `=${cases(
    [
      [unjudged(row), BLANK],
      [`${method}=${text(words.method.business)}`, business],
      [
        all(`${method}=${text(words.method.weights)}`, isBlank(row.start), isBlank(row.end)),
        settings.weighted,
      ],
    ],
    `MAX(0;MIN(1;(${asOf}-${start}+1)/(${end}-${start}+1)))`,
  )}`;
}

/**
 * Which elapsed share is the row judged with? A standing goal (level or rate without a baseline) is judged as if
 * the period were over. The same as core's `isStanding`.
 */
export function judgedFormula(row: GoalRow, words: ChoiceWords): string {
  const standing = all(isLevelOrRate(row, words), isBlank(row.baseline));
  return `=${cases(
    [
      [isBlank(row.elapsed), BLANK],
      [standing, '1'],
    ],
    row.elapsed,
  )}`;
}

/** Is the kind a level or a rate? */
export function isLevelOrRate(row: Pick<GoalRow, 'kind'>, words: ChoiceWords): string {
  return any(`${row.kind}=${text(words.kind.level)}`, `${row.kind}=${text(words.kind.rate)}`);
}
