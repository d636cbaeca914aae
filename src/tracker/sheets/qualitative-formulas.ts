import type { TrackerTexts } from '../../i18n/tracker.ts';
import type { QualitativeTexts } from '../../i18n/tracker-qualitative.ts';
import { all, any, BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import { ageFormula, freshStateFormula } from '../../plan/measures/freshness.ts';
import { type GoalRow, STATE } from '../../plan/measures/goal-row.ts';
import { hollowFormula, type StageLights } from '../../plan/measures/hollow-success.ts';
import { barFormula, progressFormula } from '../../plan/measures/progress.ts';
import { type ProxyRow, proxyMarginFormula, proxyValueFormula } from '../../plan/measures/proxy.ts';
import { proxyStateFormula } from '../../plan/measures/proxy-state.ts';
import { shapeFormula } from '../../plan/measures/shape.ts';
import { lightFormula } from '../../plan/measures/state.ts';
import { sentence } from '../../plan/sentence.ts';
import { ANSWER_HEADERS, answerResults } from './qualitative-answers.ts';
import type { QualitativeColumn } from './qualitative-columns.ts';
import { SETTINGS } from './settings-cells.ts';

/** A qualitative goal as the measures of goal rows read it: judged like a row whose period is over. */
const GOAL: GoalRow = {
  name: '{name}',
  actual: '{value}',
  target: '{target}',
  baseline: '{baseline}',
  direction: '{direction}',
  // A band is always 5 %: there is no column for another one.
  tolerance: BLANK,
  cadence: '{cadence}',
  updated: '{measured}',
  start: SETTINGS.start,
  end: SETTINGS.end,
  shape: '{shape}',
  progress: '{progress}',
  elapsed: '1',
  judged: '1',
  pace: '{progress}',
  state: '{state}',
};

const PROXY: ProxyRow & { readonly value: string } = {
  name: '{name}',
  typed: '{typed}',
  method: '{method}',
  position: '{position}',
  value: '{value}',
};

/** Columns over all rows: the KPIs' lights, and those of the proxies. */
export interface QualitativeSources {
  /** `null` where there is no sheet of KPIs. */
  readonly kpis: StageLights | null;
  readonly proxies: StageLights;
}

/** What computes the columns of a qualitative goal. */
export function qualitativeFormulas(
  { words }: TrackerTexts,
  texts: QualitativeTexts,
  { kpis, proxies }: QualitativeSources,
): Partial<Record<QualitativeColumn, string>> {
  const { methods, remarks } = texts;
  const [mean, nps, yes] = [answerResults('mean'), answerResults('nps'), answerResults('yes')];
  const margins = {
    mean: answerResults('mean_margin'),
    nps: answerResults('nps_margin'),
    yes: answerResults('yes_margin'),
  };
  const count = answerResults('count');
  return {
    light: lightFormula(GOAL.state, SETTINGS),
    value: proxyValueFormula(PROXY, { mean, nps, yes, count }, methods),
    bar: barFormula(GOAL.progress, 12),
    progress: progressFormula(GOAL),
    n: `=${when(isBlank('{position}'), BLANK, `INDEX(${count};{position})`)}`,
    margin: proxyMarginFormula(PROXY, margins, methods),
    remark: remarkFormula(remarks),
    state: proxyStateFormula(GOAL, SETTINGS),
    shape: shapeFormula(GOAL, SETTINGS, words),
    position: `=${when(any(isBlank('{name}'), isBlank('{id}')), BLANK, `IFERROR(MATCH({id};${ANSWER_HEADERS};0);${BLANK})`)}`,
    age: ageFormula(GOAL, SETTINGS),
    fresh_state: freshStateFormula(GOAL, '{age}', words),
    ...(kpis ? { hollow: hollowFormula({ stage: '{stage}', state: '{state}' }, kpis, proxies) } : {}),
  };
}

/** What the row says about itself: what to correct, then hollow success, then what is missing or old. */
function remarkFormula(remarks: QualitativeTexts['remarks']): string {
  const unreadable = all(isBlank('{typed}'), '{value}<>""', 'NOT(ISNUMBER({value}))');
  const stale = all('{cadence}<>""', 'ISNUMBER({age})', 'N({fresh_state})>=2');
  return `=${cases(
    [
      [isBlank('{state}'), BLANK],
      [all(`{state}=${STATE.check_input}`, unreadable), text(remarks.unreadable)],
      [`{state}=${STATE.check_input}`, text(remarks.checkInput)],
      ['ISNUMBER({hollow})', sentence(remarks.hollow, { stage: '{stage}', n: '{hollow}' })],
      [`{state}=${STATE.no_data}`, text(remarks.noData)],
      [stale, sentence(remarks.stale, { n: '{age}' })],
    ],
    BLANK,
  )}`;
}
