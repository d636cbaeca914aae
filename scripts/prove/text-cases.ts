import type { Answer, Request } from '../../src/app/rpc-schema.ts';
import type { OpenAddon } from '../../test/app/open-addon.ts';
import { COLUMNS, STYLE } from '../../test/app/own-table.ts';
import { smallTrackerPlan } from '../../test/app/small-tracker.ts';
import { drawnFile, recordedFile, reviewedFile, tableFile } from '../../test/app/use-case-files.ts';
import { CHECK_IN } from '../../test/app/use-cases.ts';
import { answers } from '../../test/sidebar/wizard-answers.ts';

/** A use case that writes texts somebody else has given. */
export interface TextCase {
  readonly name: string;
  readonly open: () => Promise<OpenAddon>;
  /** Gives a text to the use case, in every place it takes one, or puts it into cells it reads. */
  readonly write: (addon: OpenAddon, text: string) => Promise<Answer<unknown>>;
  /** In how many cells at least the text stands afterwards, as it was given. */
  readonly cells: number;
  /** The longest text there may be; longer ones are refused, or cut where they stand in cells. */
  readonly longest?: number;
  /** Every text needs a file of its own. */
  readonly anew?: boolean;
}

const tracker = 'mini';
/** A goal to be added at the end of its sheet. */
const NEW = { tracker, language: 'ja', row: null, below: null, archived: false } as const;

/** Puts a text into a cell as a person with text format would. */
function typed({ script }: OpenAddon, sheet: string, cell: string, text: string): void {
  script(
    `book.getSheetByName('${sheet}').getRange('${cell}').setNumberFormat('@').setValue("'" + ${JSON.stringify(text)});`,
  );
}

function wizardAnswers(text: string): Request<'createOwn'>['answers'] {
  const short = text.slice(0, 60);
  const { kpis = [], objectives = [], actions = [], qualitative = [] } = answers;
  return {
    ...answers,
    title: text.slice(0, 200),
    name: text.slice(0, 200),
    stages: ['awareness', short],
    kpis: kpis.slice(0, 1).map((kpi) => ({
      ...kpi,
      id: 'P1',
      name: text,
      stage: short,
      owner: short,
      tool: short,
      when: short,
      evidence: text,
    })),
    objectives: objectives.slice(0, 1).map((one) => ({
      ...one,
      name: text,
      keyResults: (one.keyResults ?? [])
        .slice(0, 1)
        .map((result) => ({ ...result, name: text, owner: short })),
    })),
    qualitative: qualitative.slice(0, 1).map((one) => ({ ...one, name: text, proxy: text, owner: short })),
    actions: actions.slice(0, 1).map((one) => ({ ...one, name: text, owner: short })),
  };
}

/** Every use case that writes texts from outside, in small files. */
export const TEXT_CASES: readonly TextCase[] = [
  {
    name: 'check-in: who, why, next step',
    open: recordedFile(),
    write: ({ rpc }, text) =>
      rpc('saveCheckIn', {
        ...CHECK_IN,
        who: text,
        rows: CHECK_IN.rows.map((row) => ({ ...row, why: text, next: text })),
      }),
    cells: 4,
    longest: 2000,
  },
  {
    name: 'taking a check-in back that stood on it',
    open: recordedFile(),
    write: async (addon, text) => {
      typed(addon, 'KPI', 'H5', text);
      const done = await addon.rpc('saveCheckIn', CHECK_IN);
      return done.ok ? addon.rpc('undo', { tracker }) : done;
    },
    cells: 1,
  },
  {
    name: 'recording all: name of a row',
    open: recordedFile(),
    anew: true,
    write: async (addon, text) => {
      typed(addon, 'KPI', 'A5', text);
      typed(addon, 'KPI', 'H5', text);
      return addon.rpc('recordAll', { tracker });
    },
    cells: 3,
  },
  {
    name: 'adding goals',
    open: recordedFile(),
    anew: true,
    write: async ({ rpc }, name) => {
      const kpi = await rpc('editGoal', { ...NEW, kind: 'kpi', name, parent: null });
      return kpi.ok ? rpc('editGoal', { ...NEW, kind: 'key_result', name, parent: 'O1' }) : kpi;
    },
    cells: 2,
    longest: 500,
  },
  {
    name: 'renaming a goal that others name',
    open: recordedFile(),
    write: ({ rpc }, name) => rpc('editGoal', { ...NEW, row: 'O1', kind: 'objective', name, parent: null }),
    cells: 1,
    longest: 500,
  },
  {
    name: 'writing a target: its evidence',
    open: recordedFile(),
    write: async ({ rpc }, evidence) => {
      const read = await rpc('readCheckIn', { tracker, who: '', date: null });
      if (!read.ok) return read;
      return rpc('writeTarget', {
        sheetId: read.value.kpiSheetId as string,
        rowId: 'K1',
        target: 80,
        evidence,
      });
    },
    cells: 0,
  },
  {
    name: 'a review of goals called so',
    open: reviewedFile(),
    write: async (addon, text) => {
      for (const cell of ['A5', 'I5', 'J5']) typed(addon, 'KPI', cell, text);
      return addon.rpc('makeReview', { tracker, kind: 'week' });
    },
    cells: 4,
  },
  {
    name: 'copies to share of goals called so',
    open: reviewedFile(),
    anew: true,
    write: async (addon, text) => {
      for (const cell of ['A5', 'I5', 'G5']) typed(addon, 'KPI', cell, text);
      return addon.rpc('share', { tracker, sheets: ['kpi'], language: 'ja' });
    },
    cells: 6,
  },
  {
    name: 'closing a cycle: what was learned, and goals called so',
    open: reviewedFile(`book.deleteSheet(book.getSheetByName('OKR'));`),
    anew: true,
    write: async (addon, learned) => {
      typed(addon, 'KPI', 'A5', learned);
      return addon.rpc('closeCycle', { tracker, learned: learned.slice(0, 5000), carried: ['K1'] });
    },
    cells: 3,
    longest: 500,
  },
  {
    name: 'a tracker from answers',
    open: tableFile(),
    anew: true,
    write: ({ rpc }, text) => rpc('createOwn', { answers: wizardAnswers(text), ...STYLE }),
    cells: 6,
    longest: 60,
  },
  {
    name: 'a tracker from a table with rows called so',
    open: tableFile(),
    anew: true,
    write: async (addon, text) => {
      typed(addon, 'S', 'A4', text);
      const read = await addon.rpc('readOwnTable', {});
      if (!read.ok) return read;
      const { guess, headerRow, sheetId } = read.value;
      return addon.rpc('createFromTable', {
        sheetId,
        headerRow,
        columns: guess,
        link: 'formulas',
        history: false,
        ...STYLE,
      });
    },
    cells: 2,
    longest: 500,
  },
  {
    name: 'lights on a table with a heading and rows called so',
    open: tableFile(),
    anew: true,
    write: async (addon, text) => {
      typed(addon, 'S', 'A3', text);
      typed(addon, 'S', 'A4', text);
      const read = await addon.rpc('readTable', {});
      if (!read.ok) return read;
      const { headerRow, sheetId } = read.value;
      return addon.rpc('addLights', { sheetId, headerRow, columns: COLUMNS, ...STYLE });
    },
    cells: 2,
  },
  {
    name: 'a repair of a tracker with goals called so',
    open: drawnFile(() => smallTrackerPlan('ja', ['kpi']), ''),
    write: async (addon, text) => {
      typed(addon, 'KPI', 'A5', text);
      addon.script(`book.getSheetByName('KPI').getRange('B6:B7').setValue('x');`);
      return addon.rpc('repair', { tracker: 'small', anew: null });
    },
    cells: 1,
  },
];
