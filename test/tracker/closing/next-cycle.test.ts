import { describe, expect, it } from 'vitest';
import { cycleAfter, nextCycle } from '../../../src/tracker/closing/next-cycle.ts';
import { readTracker, type TrackerInput } from '../../../src/tracker/tracker.ts';

const YEAR = { name: '2026年度', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 };

describe('the cycle that follows', () => {
  it.each([
    // A leap day lies in the year after next.
    ['a year', YEAR, ['2027-04-01', '2028-03-31', '2027年度']],
    [
      'a quarter',
      { ...YEAR, name: '2026年度 第3四半期', start: '2026-10-01', end: '2026-12-31' },
      ['2027-01-01', '2027-03-31', '2026年度 第4四半期'],
    ],
    [
      'half a year that ends with a short month',
      { ...YEAR, name: '下期', start: '2026-09-01', end: '2027-02-28' },
      ['2027-03-01', '2027-08-31', '2027-03-01–2027-08-31'],
    ],
    [
      'ten days',
      { ...YEAR, name: 'x', start: '2026-04-01', end: '2026-04-10' },
      ['2026-04-11', '2026-04-20', '2026-04-11–2026-04-20'],
    ],
  ])('begins on the next day and is as long: %s', (_, cycle, [start, end, name]) => {
    expect(cycleAfter(cycle, 'ja')).toEqual({ name, start, end, fiscalStart: 4 });
  });
});

const INPUT: TrackerInput = {
  name: 'Team',
  cycle: YEAR,
  asOf: '2027-03-31',
  members: [{ name: 'Sato', department: '' }],
  objectives: [
    { id: 'O1', name: 'Top' },
    {
      id: 'O2',
      name: 'Below',
      parent: 'O1',
      keyResults: [
        { id: 'R1', name: 'Awareness', baseline: 12, actual: 40, target: 50, confidence: 7, why: 'slow' },
        { id: 'R2', name: 'Dropped', actual: 1, target: 2 },
      ],
    },
    { id: 'O3', name: 'Gone', keyResults: [{ id: 'R3', name: 'Gone, too', target: 1 }] },
  ],
  kpis: [
    {
      id: 'K1',
      name: 'Sales',
      actual: 40,
      target: 50,
      owner: 'Sato',
      parent: 'R1 Awareness',
      start: '2026-05-01',
      end: '2026-06-30',
      updated: '2027-03-30',
      misses: 2,
      why: 'late',
      next: 'call',
      history: { values: [1, 2], states: [2, 2] },
    },
    { id: 'K2', name: 'Visits', target: 9, parent: 'R3 Gone, too' },
  ],
  qualitative: [{ id: 'Q1', name: 'Trust', target: 8, typed: 7.4, answers: [7, 8], measured: '2027-03-01' }],
  actions: [
    { id: 'A1', name: 'Call', goal: 'K1', status: 'doing' },
    { id: 'A2', name: 'Done', goal: 'K1', status: 'done' },
    { id: 'A3', name: 'Orphan', goal: 'R3', status: 'todo' },
  ],
  checkIns: [{ time: '2027-03-30 09:00', row: 'K1', source: 'check_in' }],
};

describe('the goals that go on', () => {
  const next = nextCycle(readTracker(INPUT), new Set(['R1', 'K1', 'K2', 'Q1']), '2027-03-31', 'ja');

  it('bring the objectives above them along, and nothing that was not chosen', () => {
    const ids = next.objectives?.map(({ id, keyResults, parent }) => [
      id,
      parent,
      keyResults?.map((row) => row.id),
    ]);
    expect(ids).toEqual([
      ['O1', null, []],
      ['O2', 'O1', ['R1']],
    ]);
  });

  it('begin where they ended, with a target to be decided, when they had a baseline', () => {
    expect(next.objectives?.[1]?.keyResults?.[0]).toMatchObject({
      name: 'Awareness',
      baseline: 40,
      target: null,
      actual: null,
      confidence: null,
      why: '',
    });
  });

  it('keep target, owner, parent and next step when they had none; dates and figures stay behind', () => {
    expect(next.kpis?.[0]).toMatchObject({
      id: 'K1',
      target: 50,
      baseline: null,
      actual: null,
      owner: 'Sato',
      parent: 'R1 Awareness',
      next: 'call',
      start: null,
      end: null,
      updated: null,
      misses: null,
      history: { values: [], states: [] },
    });
    expect(next.kpis?.[1]?.parent).toBe('');
    expect(next.qualitative?.[0]).toMatchObject({ target: 8, typed: null, answers: [], measured: null });
  });

  it('take along the actions for them that are not done, and no record', () => {
    expect(next.actions?.map(({ id }) => id)).toEqual(['A1']);
    expect(next.checkIns).toEqual([]);
  });

  it('are a tracker', () => {
    expect(() => readTracker(next)).not.toThrow();
  });
});
