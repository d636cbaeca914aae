import type { QualitativeTexts } from '../../i18n/tracker-qualitative.ts';
import { BLANK, orElse, text, when } from '../../plan/formula.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { Cells } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { QUALITATIVE_HEADER_ROW as HEADER } from './qualitative-columns.ts';

/** Row of the callout: the first one that is looked at after the title. */
export const CALLOUT_ROW = 3;

/**
 * Title, callout about hollow success, and the hint with the lights of both tables. The callout tells of the proxy
 * whose stage has the most ● KPIs; it is blank where there is nothing to tell.
 * @param column a column of the sheet over all rows
 * @param kpiStates the lights of the KPIs; `null` where there is no sheet of KPIs, so nothing to compare with
 */
export function qualitativeHead(
  texts: QualitativeTexts,
  column: (id: 'hollow' | 'proxy' | 'name' | 'stage' | 'state') => string,
  kpiStates: string | null,
): Cells[] {
  const at = (row: number, id: string, formula: string): Cells => ({
    kind: 'formula',
    area: { rows: [row, row], columns: [id, id] },
    formula: `=${formula}`,
  });
  const hollow = column('hollow');
  const found = `{hollow@${CALLOUT_ROW}}`;
  const of = (id: 'proxy' | 'name' | 'stage'): string => `INDEX(${column(id)};${found})`;
  const callout = sentence(texts.callout, {
    stage: of('stage'),
    n: `INDEX(${hollow};${found})`,
    proxy: orElse(withoutBrackets(of('proxy')), of('name')),
  });
  const more = when(`COUNT(${hollow})>1`, sentence(texts.more, { n: `(COUNT(${hollow})-1)` }), BLANK);
  const goals = `${sentence(texts.goals, { n: `COUNT(${column('state')})` })}&${text(texts.typing)}`;
  const title: Cells = { kind: 'constants', row: 2, columns: ['name'], rows: [[texts.title]] };
  if (kpiStates === null) return [title, at(HEADER - 1, 'name', goals)];
  const lights = { kpis: marks(kpiStates), proxies: marks(column('state')) };
  return [
    title,
    at(CALLOUT_ROW, 'hollow', when(`COUNT(${hollow})=0`, BLANK, `MATCH(MAX(${hollow});${hollow};0)`)),
    at(CALLOUT_ROW, 'name', when(`${found}=${BLANK}`, BLANK, `${callout}&${more}`)),
    at(HEADER - 1, 'name', `${sentence(texts.lights, lights)}&${goals}`),
  ];
}

/** The text up to its first bracket: 想起順位(3位以内) → 想起順位. */
function withoutBrackets(cell: string): string {
  const bracket = (mark: string): string => `FIND("${mark}";${cell}&"${mark}")`;
  return `LEFT(${cell};MIN(${bracket(' (')};${bracket('(')};${bracket('（')})-1)`;
}

/** How many rows show each mark: `●2 ▲1 ■1`; grey ones only where there are some. */
function marks(states: string): string {
  const count = (low: number, high: number): string => `COUNTIFS(${states};">=${low}";${states};"<=${high}")`;
  const grey = count(STATE.no_data, STATE.check_input);
  const coloured = [
    `"●"&${count(STATE.achieved, STATE.on_track)}`,
    `" ▲"&${count(STATE.watch, STATE.watch)}`,
    `" ■"&${count(STATE.needs_action, STATE.overdue)}`,
  ].join('&');
  return `${coloured}&${when(`${grey}>0`, `" –"&${grey}`, BLANK)}`;
}
