import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import type { Answer, Method, Request, Response } from '../../src/app/rpc-schema.ts';
import { openAddon } from '../../test/app/open-addon.ts';
import { COSTS, type Cost, costOf } from './call-costs.ts';
import { typeLog, typeTable } from './large-file.ts';
import { largeFunctions } from './large-functions.ts';
import type { Proof, Row } from './proof.ts';

/** Google's limit of an execution in seconds. Source: quotas of Apps Script. */
const EXECUTION_LIMIT = 360;

const ROWS = 2_000;
const LINES = 20_000;
const SHEETS = 200;
const NEW_KPI = {
  language: 'ja',
  row: null,
  kind: 'kpi',
  name: '新しい目標',
  parent: null,
  below: null,
  archived: false,
} as const;

/** The largest files that are promised stay within Google's limits. */
export const limits: Proof = {
  claim:
    'With 10,000 rows in a function, 2,000 rows in a tracker, 20,000 lines in its log and 200 sheets in the file, everything stays within the 30 seconds of a custom function and the 6 minutes of ' +
    'an execution.',
  notes: [
    `The model of what Google takes: ${COSTS.start / 1000} s until the first line runs; ${COSTS.call} ms for every call of the document; ${COSTS.cell} ms for every cell read or written; ` +
      `${COSTS.atOnce} ms more for a flush and for what is carried out at once (sheets, rows, columns inserted, copied, deleted); ${COSTS.service} ms for every call of a lock or of properties; the script’s ` +
      `own time, ${COSTS.factor} times what it took here. Sources: \`scripts/prove/call-costs.ts\`. Calls and cells are counted in the local spreadsheet. Formulas are not calculated in between: Google calculates native ones ` +
      'outside of executions.',
    'A function is called as in one of its examples: those that go row by row with columns of 10,000 rows, those that read a range as a whole with ranges of 10,000 rows. ' +
      'Functions about funnels, whose ranges belong together, are called with ranges that fit: 10,000 rates, or where a function takes fewer, “at its own limit”.',
  ],
  more: 'also other colours and a repair of the large tracker, whose looks the local spreadsheet reads slowly',
  head: ['what', 'in a file with', 'calls', 'cells', 'seconds by the model', 'limit'],
  run: async (row, all) => {
    await largeFunctions(row);
    await largeTracker(row, all);
    await manySheets(row);
  },
};

/** Asks in one go, so that nothing is calculated in between; fails where the answer is a failure. */
function askIn(book: LocalSpreadsheet) {
  return <M extends Method>(method: M, request: Request<M>): Response<M> => {
    const answer = JSON.parse(JSON.stringify(book.run('rpc', method, request))) as Answer<Response<M>>;
    if (!answer.ok) throw new Error(`${method}: ${answer.code} ${JSON.stringify(answer.facts)}`);
    return answer.value;
  };
}

/** Runs steps one after the other, each with a row of its own. */
function tell(row: Row, book: LocalSpreadsheet, file: string) {
  return (what: string, work: () => unknown): void => {
    let fault = '';
    const { calls, cells, seconds }: Cost = costOf(book, () => {
      try {
        work();
      } catch (error) {
        fault = ` (${String(error).slice(0, 120)})`;
      }
    });
    row(
      fault === '' && seconds < EXECUTION_LIMIT,
      what + fault,
      file,
      calls,
      cells,
      seconds.toFixed(1),
      EXECUTION_LIMIT,
    );
  };
}

async function largeTracker(row: Row, all: boolean): Promise<void> {
  const addon = await openAddon({ sheets: ['S'] });
  const { book } = addon;
  const ask = askIn(book);
  typeTable(addon, ROWS);
  const table = ask('readOwnTable', {});
  const columns = table.guess;
  const style = { language: 'ja', palette: 'standard' } as const;
  const fresh = tell(row, book, `${ROWS} rows of one’s own`);
  fresh('adding lights', () =>
    ask('addLights', {
      sheetId: table.sheetId,
      headerRow: table.headerRow,
      columns: { actual: 2, target: 3, baseline: null, direction: null },
      ...style,
    }),
  );
  fresh('making a tracker from the table', () =>
    ask('createFromTable', {
      sheetId: table.sheetId,
      headerRow: table.headerRow,
      columns,
      link: 'formulas',
      history: false,
      ...style,
    }),
  );
  const tracker = ask('start', {}).trackers[0]!.tracker;
  typeLog(addon, LINES, ROWS);
  const step = tell(row, book, `${ROWS} rows, ${LINES} lines of log`);
  step('opening the sidebar', () => ask('start', {}));
  step('reading a check-in of all rows', () => ask('readCheckIn', { tracker, who: '', date: null }));
  const rows = ask('readCheckIn', { tracker, who: '', date: null }).rows.slice(0, 20);
  const figures = rows.map(({ name, rowId, sheet }, index) => ({
    sheet,
    rowId,
    name,
    value: index,
    confidence: null,
    why: '客数',
    next: '案内',
  }));
  step('checking in 20 rows', () =>
    ask('saveCheckIn', { tracker, who: '佐藤', date: '2026-09-30', rows: figures }),
  );
  step('taking it back', () => ask('undo', { tracker }));
  step('recording all rows', () => ask('recordAll', { tracker }));
  step('listing what is not updated', () => ask('readNotUpdated', { tracker, language: 'ja' }));
  step('reading the goal map', () => ask('readGoalMap', { tracker }));
  step('everything the coach finds', () => ask('diagnose', { tracker, language: 'ja' }));
  step('adding a KPI', () => ask('editGoal', { ...NEW_KPI, tracker }));
  step('renaming a KPI', () => ask('editGoal', { ...NEW_KPI, tracker, row: rows[1]!.rowId }));
  step('archiving a KPI', () =>
    ask('editGoal', { ...NEW_KPI, tracker, row: rows[2]!.rowId, archived: true }),
  );
  step('making an agenda', () => ask('makeReview', { tracker, kind: 'week' }));
  step('a report', () => ask('readReport', { tracker, language: 'ja' }));
  const shared = ask('readShare', { tracker })
    .sheets.filter(({ chosen }) => chosen)
    .map(({ id }) => id);
  step('copies to share', () => ask('share', { tracker, sheets: shared, language: 'ja' }));
  if (all) {
    step('other colours', () => ask('changePalette', { tracker, palette: 'safe' }));
    step('looking for what is to be repaired', () => ask('readRepair', { tracker }));
    step('repairing', () => ask('repair', { tracker, anew: null }));
  }
  step('closing the cycle', () => {
    const { candidates } = ask('readClose', { tracker, language: 'ja' });
    return ask('closeCycle', {
      tracker,
      learned: '学び',
      carried: candidates.filter(({ chosen }) => chosen).map(({ id }) => id),
    });
  });
  step('removing the tracker', () => {
    const { sheets, word } = ask('readRemoval', { tracker, language: 'ja' });
    return ask('removeTracker', { tracker, sheets, typed: word });
  });
}

async function manySheets(row: Row): Promise<void> {
  const { book } = await openAddon({
    sheets: Array.from({ length: SHEETS - 1 }, (_, index) => `シート ${index + 1}`),
  });
  const ask = askIn(book);
  const style = { language: 'ja', palette: 'standard' } as const;
  const step = tell(row, book, `${SHEETS} sheets`);
  step('opening the menu', () => book.open('LIMITED'));
  step('making a blank tracker of KPIs', () => ask('createSample', { sample: 'blank-kpi', ...style }));
  step('opening the sidebar', () => ask('start', {}));
  const tracker = ask('start', {}).trackers[0]!.tracker;
  step('adding a KPI', () => ask('editGoal', { ...NEW_KPI, tracker }));
  step('reading a check-in', () => ask('readCheckIn', { tracker, who: '', date: null }));
  step('repairing', () => ask('repair', { tracker, anew: null }));
  step('removing the tracker', () => {
    const { sheets, word } = ask('readRemoval', { tracker, language: 'ja' });
    return ask('removeTracker', { tracker, sheets, typed: word });
  });
}
