import type { Answer } from '../../src/app/rpc-schema.ts';
import type { FoundSheet } from '../../src/host/host.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import type { RepairSheet } from '../../src/tracker/repair/standing-file.ts';
import type { OptionalSheet } from '../../src/tracker/sheets/optional-sheets.ts';
import type { TrackerInput } from '../../src/tracker/tracker.ts';
import { hostScript } from '../host/scripted-host.ts';
import { addonProject, got, type OpenAddon, openAddon } from './open-addon.ts';

/** Few goals of every kind, some with a record. */
export const SMALL: TrackerInput = {
  name: 'お店',
  cycle: { name: '2026年度', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 },
  asOf: '2026-11-15',
  departments: ['営業'],
  members: [{ name: '田中', department: '営業' }],
  stages: [
    { name: '認知', benchmark: null },
    { name: '購入', benchmark: 0.1 },
  ],
  units: ['円', '人', '%'],
  kpis: [
    {
      id: 'K1',
      name: '月商',
      layer: 'KGI',
      stage: '購入',
      actual: 400,
      target: 1000,
      unit: '円',
      owner: '田中',
      cadence: 'monthly',
      misses: 2,
      updated: '2026-11-15',
      history: { values: [100, 300, 400], states: [2, 4, 4] },
    },
    { id: 'K2', name: '来店', stage: '認知', actual: 90, target: 100, unit: '人', kind: 'level' },
    {
      id: 'K3',
      name: '離脱',
      actual: 0.2,
      target: 0.1,
      baseline: 0.3,
      direction: 'down',
      unit: '%',
      kind: 'rate',
    },
  ],
  objectives: [
    {
      id: 'O1',
      name: '常連に愛される',
      keyResults: [
        { id: 'R1', name: '再来', actual: 30, target: 60, baseline: 0, unit: '%', confidence: 5 },
        { id: 'R2', name: '紹介', actual: 2, target: 10, unit: '人' },
        { id: 'R3', name: '会員', actual: 20, target: 50, unit: '人' },
      ],
    },
  ],
  actions: [{ id: 'A1', name: '案内を配る', status: 'doing', due: '2026-12-01', goal: 'K1' }],
  checkIns: [
    {
      time: '2026-10-31 09:00',
      row: 'K1',
      name: '月商',
      value: 300,
      target: 1000,
      state: 4,
      source: 'check_in',
    },
    {
      time: '2026-11-15 09:00',
      row: 'K1',
      name: '月商',
      value: 400,
      target: 1000,
      state: 4,
      source: 'check_in',
    },
  ],
};

/** The sheets of the small tracker; the others are large or never change. */
const SHEETS: readonly OptionalSheet[] = ['dashboard', 'okr', 'kpi', 'actions', 'check_ins', 'history'];

/** The plan of {@link SMALL} with only a few spare rows, so that whatever is done to it is quick. */
export function smallTrackerPlan(language: Language = 'ja', sheets = SHEETS): Plan {
  return createTracker(SMALL, {
    language,
    today: '2026-11-16',
    trackerId: 'small',
    fixedDate: true,
    sheets,
    lastRows: { kpi: 11, okr: 12, actions: 8, check_ins: 10, history: 13 },
  });
}

/** Opens a spreadsheet with the add-on in which a plan is drawn. */
export async function openDrawn(plan: Plan): Promise<OpenAddon> {
  const addon = await openAddon({ sheets: ['メモ'] });
  await asHost(addon, (call) => call('draw', plan));
  return addon;
}

/** The sheets of the small tracker as repair sees them. */
export function standingFile(addon: OpenAddon): Promise<Record<string, RepairSheet>> {
  return asHost(addon, (call) => {
    const sheets: Record<string, RepairSheet> = {};
    for (const found of call('findSheets') as FoundSheet[]) {
      const looks = call('readLooks', found.sheetId);
      sheets[found.identity.split(':')[2]!] = {
        ...(call('readSheet', found) as object),
        looks,
      } as RepairSheet;
    }
    return sheets;
  });
}

/** Does something with the host alone as the script of the file. */
async function asHost<T>(
  { book }: OpenAddon,
  work: (call: (method: string, ...args: unknown[]) => unknown) => T,
): Promise<T> {
  book.load({ scripts: { 'host.js': await hostScript() } });
  const result = work((method, ...args) => {
    const answer = JSON.parse(
      JSON.stringify(book.run('call', method, JSON.stringify(args))),
    ) as Answer<unknown>;
    return got(answer);
  });
  book.load(addonProject());
  return result;
}
