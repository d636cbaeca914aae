import { GRADES } from '../../core/okr.ts';
import type { TrackerTexts } from '../../i18n/tracker.ts';
import { all, any, BLANK, blankOrNumber, cases, isBlank, reaches, text, when } from '../../plan/formula.ts';
import { elapsedFormula, rowEnd, rowStart } from '../../plan/measures/elapsed.ts';
import { SHAPE, STATE } from '../../plan/measures/goal-row.ts';
import { expectedFormula, paceFormula } from '../../plan/measures/pace.ts';
import { barFormula, progressFormula } from '../../plan/measures/progress.ts';
import { DEPTH, gradeFormula, objectiveState } from '../../plan/measures/score.ts';
import { shapeFormula } from '../../plan/measures/shape.ts';
import { lightFormula, stretchState } from '../../plan/measures/state.ts';
import { sentence } from '../../plan/sentence.ts';
import { goalLabel } from './goal-label.ts';
import type { OkrColumn } from './okr-columns.ts';
import { aboveFormula, childScore, depthFormula, rollUpFormulas } from './okr-roll-up.ts';
import { IS_OBJECTIVE, KEY_RESULT } from './okr-row.ts';
import { inScope } from './scope.ts';
import { SETTINGS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

const SOUND_WEIGHT = any(isBlank('{weight}'), all('ISNUMBER({weight})', 'N({weight})>=0'));

/** What computes the columns of an OKR row; `rows` are the first and the last row of the table. */
export function okrFormulas(
  { sheets, texts }: SheetContext,
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
    ...rollUpFormulas(texts, column),
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
    ...(sheets.has('dashboard') ? scopeFormulas(words.all) : {}),
    // Where there are KPIs, the dashboard says of them what to look at first.
    ...(sheets.has('dashboard') && !sheets.has('kpi') ? { rank: rankFormula() } : {}),
    label: `=${when(all(IS_OBJECTIVE, '{name}<>""'), goalLabel('{id}', '{name}'), BLANK)}`,
  };
}

/** Is the row of the department or person chosen on the dashboard, and which objectives does that leave? */
function scopeFormulas(everybody: string): Partial<Record<OkrColumn, string>> {
  return {
    in_scope: `=${when(isBlank('{depth}'), BLANK, when(inScope(everybody, '{department}'), '1', '0'))}`,
    shown: `=${when(all(`{depth}<${DEPTH.keyResult}`, '{in_scope}=1'), 'ROW()', BLANK)}`,
  };
}

/**
 * Which key results to look at first: those whose light asks for it or whose confidence is 3 or less, by pace, then by
 * row; smallest first, those that are too early to judge last.
 */
function rankFormula(): string {
  const light = all(`{state}>=${STATE.watch}`, `{state}<=${STATE.overdue}`);
  const doubt = all('ISNUMBER({confidence})', '{confidence}<=3');
  const attention = all(`{depth}=${DEPTH.keyResult}`, '{in_scope}=1', any(light, doubt));
  return `=${when(attention, `${when('ISNUMBER({pace})', '{pace}', '1000')}+ROW()/10^9`, BLANK)}`;
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
      [all(`NOT(${IS_OBJECTIVE})`, 'ISNUMBER({pace})', reaches('{pace}', '1')), text(remarks.tooSmall)],
    ],
    BLANK,
  )}`;
}
