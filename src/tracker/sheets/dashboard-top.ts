import { all, any, BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import type { Cells } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { dateWords, figureWords, moneyWords, monthWord, weekdayWord } from '../../plan/words.ts';
import { computed, inTile, label } from './dashboard-cell-blocks.ts';
import { CALLOUT_ON_DASHBOARD, NAME_ROW, VIEWER } from './dashboard-cells.ts';
import { type Sources, sources } from './dashboard-layout.ts';
import { markCounts, marksInOneCell } from './dashboard-marks.ts';
import { CALLOUT_ROW } from './qualitative-head.ts';
import { SETTINGS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** Position of the final goal in the KPI table and of its figures in the history; blank without any KPI. */
export const KGI = { pick: '{pick@8}', past: '{past@8}', unit: '{unit@8}' } as const;

/** Title, date, choices and the tiles, as far as their sheets are made. Source: look, section 5. */
export function dashboardTop(context: SheetContext): Cells[] {
  const { sheets, texts, tracker } = context;
  const { dashboard, words } = texts;
  const from = sources(context);
  return [
    label(2, 'b', dashboard.title),
    computed(2, 'l', `{name_of}&${text(dashboard.beforeCycle)}&${SETTINGS.cycleName}`),
    label(NAME_ROW, 'name_of', tracker.name),
    computed(3, 'b', when(`${SETTINGS.usable}=1`, dateSentence(context), text(dashboard.unusable))),
    label(4, 'h', dashboard.scope),
    label(5, 'h', words.all),
    ...(sheets.has('kpi')
      ? [...viewerChoice(context), ...finalGoal(context, from), ...lightsTile(context, from)]
      : [label(5, 'b', dashboard.choose)]),
    ...(sheets.has('okr') ? [...scoreTile(context, from), ...confidenceTile(context, from)] : []),
    ...(sheets.has('kpi') ? thirdTile(context, from) : []),
    // The sheet of qualitative goals knows whether a success is hollow.
    ...(sheets.has('qualitative')
      ? [computed(CALLOUT_ON_DASHBOARD, 'b', `{qualitative.name@${CALLOUT_ROW}}&""`)]
      : []),
  ];
}

/** Owner, manager or member: decides what the tile of the final goal shows. */
function viewerChoice({ texts: { dashboard, words } }: SheetContext): Cells[] {
  return [label(4, 'b', dashboard.viewer), label(5, 'b', words.view.owner), label(5, 'c', dashboard.choose)];
}

/** Where the final goal stands among the KPIs and in the history: the first KPI where none is called so. */
function finalGoal({ sheets }: SheetContext, from: Sources): Cells[] {
  const first = when(`COUNT(${from.kpi('state')})=0`, BLANK, '1');
  const unlessNone = (formula: string): string => when(isBlank(KGI.pick), BLANK, formula);
  const of = (column: string): string => `INDEX(${from.kpi(column)};${KGI.pick})`;
  const past = `IFERROR(MATCH(${of('id')};${from.history('row_id')};0);"")`;
  return [
    computed(8, 'pick', `IFERROR(MATCH("KGI";${from.kpi('layer')};0);${first})`),
    ...(sheets.has('history') ? [computed(8, 'past', unlessNone(past))] : []),
    computed(8, 'unit', unlessNone(`${of('unit')}&""`)),
  ];
}

function dateSentence({ language, texts }: SheetContext): string {
  const { asOf, end, start } = SETTINGS;
  const month = language === 'ja' ? `MONTH(${asOf})` : monthWord(asOf, language);
  return sentence(texts.dashboard.date, {
    year: `YEAR(${asOf})`,
    month,
    day: `DAY(${asOf})`,
    weekday: weekdayWord(asOf, language),
    start: dateWords(start, language),
    end: dateWords(end, language),
    elapsed: `ROUND(100*MAX(0;MIN(1;(${asOf}-${start}+1)/(${end}-${start}+1)));0)`,
  });
}

function lightsTile({ texts: { dashboard } }: SheetContext, from: Sources): Cells[] {
  const due = `COUNTIFS(${from.kpi('group')};">=0";${from.kpi('fresh_state')};">=2")`;
  return [
    label(7, 'b', dashboard.lights),
    computed(8, 'b', marksInOneCell(markCounts(from))),
    computed(9, 'b', sentence(dashboard.lightsNote, { n: `COUNT(${from.kpi('group')})`, due })),
  ];
}

/** The mean of a column over the objectives in view; where none has a figure, what stands for it. */
export function objectiveMean(from: Sources, column: string, none = BLANK): string {
  const known = `COUNTIFS(${from.okr('shown')};">0";${from.okr(column)};">=0")`;
  return when(`${known}=0`, none, `AVERAGEIFS(${from.okr(column)};${from.okr('shown')};">0")`);
}

function scoreTile({ texts: { dashboard } }: SheetContext, from: Sources): Cells[] {
  const atEnd = objectiveMean(from, 'pace');
  const hasEnd = `COUNTIFS(${from.okr('shown')};">0";${from.okr('pace')};">=0")>0`;
  return [
    computed(7, 'd', sentence(dashboard.score, { n: `COUNT(${from.okr('shown')})` })),
    computed(8, 'd', objectiveMean(from, 'score', text('–'))),
    computed(9, 'd', when(hasEnd, sentence(dashboard.scoreNote, { score: `FIXED(${atEnd};2)` }), BLANK)),
  ];
}

/** The final goal; for a manager the score of the first objective in view, for a member what is due. */
function thirdTile({ language, sheets, texts: { dashboard, words } }: SheetContext, from: Sources): Cells[] {
  const isManager = `${VIEWER}=${text(words.view.manager)}`;
  const isMember = `${VIEWER}=${text(words.view.member)}`;
  const of = (column: string): string => `INDEX(${from.kpi(column)};${KGI.pick})`;
  const money = any(`${KGI.unit}=${text('円')}`, `${KGI.unit}=${text('¥')}`);
  const figure = (cell: string): string =>
    when(money, moneyWords(cell, language), figureWords(cell, KGI.unit, of('target'), language));
  const written = (column: string): string => when(`ISNUMBER(${of(column)})`, figure(of(column)), text('–'));
  const firstObjective = `MATCH(MIN(${from.okr('shown')});${from.okr('shown')};0)`;
  const due = `COUNTIFS(${from.kpi('group')};">=0";${from.kpi('fresh_state')};">=2")`;
  const none = isBlank(KGI.pick);
  const teamScore = when(
    `COUNT(${from.okr('shown')})=0`,
    text('–'),
    when(
      `ISNUMBER(INDEX(${from.okr('pace')};${firstObjective}))`,
      `FIXED(INDEX(${from.okr('pace')};${firstObjective});2)`,
      text('–'),
    ),
  );
  const byViewer = (manager: string, member: string, owner: string): string =>
    cases([...(sheets.has('okr') ? [[isManager, manager] as const] : []), [isMember, member]], owner);
  const objectiveName = when(
    `COUNT(${from.okr('shown')})=0`,
    BLANK,
    inTile(`INDEX(${from.okr('name')};${firstObjective})`, language),
  );
  return [
    computed(
      7,
      'h',
      byViewer(
        text(dashboard.teamScore),
        text(dashboard.own),
        when(none, text(dashboard.noKgi), sentence(dashboard.kgi, { name: of('name') })),
      ),
    ),
    computed(8, 'h', byViewer(teamScore, `${due}&""`, when(none, text('–'), written('actual')))),
    computed(
      9,
      'h',
      byViewer(
        objectiveName,
        text(dashboard.ownNote),
        when(
          none,
          BLANK,
          sentence(dashboard.kgiNote, { target: written('target'), landing: written('landing') }),
        ),
      ),
    ),
  ];
}

/** Share of confident key results minus share of doubtful ones, now and one month ago. */
function confidenceTile({ sheets, texts: { dashboard } }: SheetContext, from: Sources): Cells[] {
  const voices = (test: string): string =>
    `COUNTIFS(${from.okr('confidence')};"${test}";${from.okr('in_scope')};1)`;
  const all7 = voices('>=7');
  const all3 = voices('<=3');
  const count = voices('>=0');
  const before = from.history('previous_confidence');
  const share = `(${all7}-${all3})/${count}`;
  const net = `ROUND(100*${share};0)`;
  const shareBefore = `(COUNTIF(${before};">=7")-COUNTIF(${before};"<=3"))/COUNT(${before})`;
  const change = `ROUND(100*(${share}-${shareBefore});0)`;
  const signed = `${when(`${change}>0`, text('+'), BLANK)}&${change}`;
  const everybody = all(`COUNT(${before})>0`, `COUNT(${from.okr('confidence')})=${count}`);
  const development = when(everybody, sentence(dashboard.confidenceChange, { change: signed }), BLANK);
  const note = sentence(dashboard.confidenceNote, { n: count });
  return [
    label(7, 'j', dashboard.confidence),
    computed(8, 'j', when(`${count}=0`, text('–'), net)),
    computed(9, 'j', when(`${count}=0`, BLANK, sheets.has('history') ? `${note}&${development}` : note)),
  ];
}
