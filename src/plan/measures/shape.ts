import { all, any, blankOrNumber, blankOrOneOf, cases, isBlank, text, when } from '../formula.ts';
import { rowEnd, rowStart } from './elapsed.ts';
import { type ChoiceWords, type GoalRow, type SettingCells, SHAPE } from './goal-row.ts';

/**
 * Which arithmetic does this row need, and can it be judged at all? A number of {@link SHAPE}: blank without name
 * or target; bad where core would refuse the row (text for a number, an unknown word, target = baseline, …).
 * The same decisions as core's `goalShape`.
 */
export function shapeFormula(row: GoalRow, settings: SettingCells, words: ChoiceWords): string {
  const { target, baseline } = row;
  const sound = all(
    `${settings.usable}=1`,
    `ISNUMBER(${target})`,
    blankOrNumber(row.actual),
    blankOrNumber(baseline),
    blankOrNumber(row.start),
    blankOrNumber(row.end),
    ...wordChecks(row, words),
  );
  const datesInOrder = `${rowStart(row, settings)}<=${rowEnd(row, settings)}`;
  return `=${cases(
    [
      [any(isBlank(row.name), isBlank(target)), String(SHAPE.blank)],
      [`NOT(${sound})`, String(SHAPE.bad)],
      [`NOT(${datesInOrder})`, String(SHAPE.bad)],
    ],
    byDirection(row, words),
  )}`;
}

function wordChecks({ direction, kind, cadence, tolerance }: GoalRow, words: ChoiceWords): string[] {
  const checks: string[] = [];
  if (direction) checks.push(blankOrOneOf(direction, Object.values(words.direction)));
  if (kind) checks.push(blankOrOneOf(kind, Object.values(words.kind)));
  if (cadence) checks.push(blankOrOneOf(cadence, Object.values(words.cadence)));
  if (tolerance) checks.push(blankOrNumber(tolerance), `N(${tolerance})>=0`);
  return checks;
}

/** The shape of a row in which everything is a number or a known word. */
export function byDirection(
  { target, baseline, direction }: Pick<GoalRow, 'target' | 'baseline' | 'direction'>,
  words: Pick<ChoiceWords, 'direction'>,
): string {
  const { bad, baseline: paced, keep, limit, up } = SHAPE;
  if (!direction) {
    return cases(
      [
        [isBlank(baseline), when(`${target}<=0`, String(bad), String(up))],
        [`${target}=${baseline}`, String(bad)],
      ],
      String(paced),
    );
  }
  const down = `${direction}=${text(words.direction.down)}`;
  const withoutBaseline = when(`${target}<=0`, String(bad), when(down, String(limit), String(up)));
  const contradicts = all(`${direction}<>""`, `(${down})<>(${target}<${baseline})`);
  return cases(
    [
      [`${direction}=${text(words.direction.keep)}`, when(`${target}=0`, String(bad), String(keep))],
      [isBlank(baseline), withoutBaseline],
      [`${target}=${baseline}`, String(bad)],
      [contradicts, String(bad)],
    ],
    String(paced),
  );
}
