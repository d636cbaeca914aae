import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/coach/rule.ts';
import { STATE } from '../../../src/plan/measures/goal-row.ts';
import { type Agenda, reviewAgenda, type SectionId } from '../../../src/tracker/review/review-agenda.ts';
import type { ReviewRow } from '../../../src/tracker/review/review-row.ts';

const base: ReviewRow = {
  id: 'K1',
  kind: 'kpi',
  name: 'Sales',
  owner: 'Tanaka',
  unit: '¥',
  state: 'on_track',
  actual: 50,
  target: 100,
  landing: 100,
  progress: 0.5,
  pace: 1,
  misses: 0,
  freshness: { state: 'fresh', days: 1 },
  why: '',
  next: '',
  previous: null,
};

const row = (id: string, changes: Partial<ReviewRow> = {}): ReviewRow => ({
  ...base,
  id,
  name: id,
  ...changes,
});

const agendaOf = (rows: readonly ReviewRow[], kind: Agenda['kind'] = 'month_end'): Agenda =>
  reviewAgenda({ rows, links: [] }, kind);

const entriesOf = (agenda: Agenda, id: SectionId) =>
  (agenda.sections.find((section) => section.id === id)?.entries ?? []).flatMap((entry) =>
    'row' in entry ? [entry] : [],
  );

const idsIn = (agenda: Agenda, id: SectionId): string[] => entriesOf(agenda, id).map((entry) => entry.row.id);

describe('the agenda of a review', () => {
  it('names what needs action: input to correct, then overdue, then the slowest pace', () => {
    const agenda = agendaOf([
      row('green'),
      row('slow', { state: 'needs_action', pace: 0.6 }),
      row('slower', { state: 'needs_action', pace: 0.2 }),
      row('late', { state: 'overdue', pace: 0.8 }),
      row('wrong', { state: 'check_input', pace: null }),
    ]);
    expect(idsIn(agenda, 'needs_action')).toEqual(['wrong', 'late', 'slower', 'slow']);
  });

  it('asks for an analysis from three misses on', () => {
    const agenda = agendaOf([row('two', { misses: 2 }), row('three', { misses: 3 })]);
    expect(idsIn(agenda, 'misses')).toEqual(['three']);
    expect(entriesOf(agenda, 'misses')[0]?.remark).toEqual({ code: 'misses', misses: 3 });
  });

  it('names what waits for an update, and says why', () => {
    const agenda = agendaOf([
      row('fresh'),
      row('due', { freshness: { state: 'due', days: 13 } }),
      row('stale', { freshness: { state: 'stale', days: 40 } }),
      row('over', { state: 'overdue', freshness: { state: 'stale', days: 30 } }),
      row('never', { state: 'no_data', actual: null, freshness: { state: 'never' } }),
      row('undated', { freshness: { state: 'undated' } }),
      row('not asked', { freshness: null }),
    ]);
    expect(entriesOf(agenda, 'stale').map((entry) => [entry.row.id, entry.remark?.code])).toEqual([
      ['due', 'due'],
      ['stale', 'stale'],
      ['over', 'finished'],
      ['never', 'never'],
      ['undated', 'undated'],
    ]);
  });

  it('names a ▲ once: as stale where it is stale, else as what will miss its target', () => {
    const watch = { state: 'watch', pace: 0.8 } as const;
    const agenda = agendaOf([
      row('a', watch),
      row('b', { ...watch, freshness: { state: 'due', days: 13 } }),
      row('c', { ...watch, misses: 4 }),
    ]);
    expect(idsIn(agenda, 'will_miss')).toEqual(['a']);
  });

  it('names a key result that is also a KPI once, and KPIs before key results', () => {
    const red = { state: 'needs_action' } as const;
    const agenda = agendaOf([
      row('R1', { ...red, kind: 'key_result', name: 'Sales' }),
      row('R2', { ...red, kind: 'key_result', pace: 0.1 }),
      row('K1', { ...red, name: 'Sales', pace: 0.5 }),
    ]);
    expect(idsIn(agenda, 'needs_action')).toEqual(['K1', 'R2']);
  });

  it('looks at the links of departments in quarters and years only', () => {
    const finding: Finding = {
      rule: 'unlinked-department',
      severity: 'warning',
      place: { row: null, field: 'department' },
      facts: { name: 'Digital' },
    };
    const links = (kind: Agenda['kind']) =>
      reviewAgenda({ rows: [row('K1')], links: [finding] }, kind).sections.find(
        ({ id }) => id === 'departments',
      )?.entries;
    expect(['week', 'month_end', 'quarter', 'year'].map((kind) => links(kind as Agenda['kind']))).toEqual([
      undefined,
      undefined,
      [{ finding }],
      [{ finding }],
    ]);
  });

  it('lists every qualitative goal, whatever its light', () => {
    const agenda = agendaOf([
      row('Q1', { kind: 'qualitative', state: 'on_track' }),
      row('Q2', { kind: 'qualitative', state: 'needs_action' }),
    ]);
    expect(idsIn(agenda, 'qualitative')).toEqual(['Q1', 'Q2']);
    expect(idsIn(agenda, 'needs_action')).toEqual([]);
  });
});

describe('what changed since the review before', () => {
  const was = (state: ReviewRow['state'], value = 40, progress = 0.4) => ({
    previous: { state, value, progress },
  });

  it('begins with the lights that turned, the worsened ones first', () => {
    const agenda = agendaOf([
      row('better', { state: 'on_track', ...was('watch') }),
      row('worse', { state: 'needs_action', ...was('on_track') }),
      row('as before', { state: 'on_track', progress: 0.4, ...was('achieved') }),
      row('was grey', { state: 'on_track', progress: 0.4, ...was('no_data') }),
    ]);
    expect(entriesOf(agenda, 'changes').map((entry) => [entry.row.id, entry.remark])).toEqual([
      ['worse', { code: 'turned', from: 'on_track' }],
      ['better', { code: 'turned', from: 'watch' }],
    ]);
  });

  it('goes on with the three figures that moved most on the way to their targets', () => {
    const agenda = agendaOf([
      row('0.10', { progress: 0.5, ...was('on_track') }),
      row('-0.30', { progress: 0.1, ...was('on_track') }),
      row('0.20', { progress: 0.6, ...was('on_track') }),
      row('0.05', { progress: 0.45, ...was('on_track') }),
      row('0', { progress: 0.4, ...was('on_track') }),
      row('no actual', { progress: null, actual: null, ...was('on_track') }),
    ]);
    expect(idsIn(agenda, 'changes')).toEqual(['-0.30', '0.20', '0.10']);
  });

  it('says nothing where nothing is known', () => {
    const agenda = agendaOf([row('K1')]);
    expect([idsIn(agenda, 'changes'), agenda.lights.before]).toEqual([[], null]);
  });

  it('counts the lights of KPIs, or of key results where there is no KPI', () => {
    const key = row('R1', { kind: 'key_result', state: 'watch' });
    const kpi = row('K1', { state: 'needs_action', ...was('on_track') });
    expect(agendaOf([key, kpi]).lights).toEqual({
      of: 'kpi',
      now: { green: 0, yellow: 0, red: 1, grey: 0 },
      before: { green: 1, yellow: 0, red: 0, grey: 0 },
    });
    expect(agendaOf([key]).lights.now).toEqual({ green: 0, yellow: 1, red: 0, grey: 0 });
  });
});

describe('any agenda', () => {
  const states = Object.keys(STATE) as ReviewRow['state'][];
  const share = fc.option(fc.double({ min: -2, max: 3, noNaN: true }));
  const anyRow = fc
    .record({
      kind: fc.constantFrom('kpi' as const, 'key_result' as const, 'qualitative' as const),
      state: fc.constantFrom(...states),
      pace: share,
      progress: share,
      misses: fc.option(fc.nat(5)),
      previous: fc.option(
        fc.record({ value: fc.constant(40), progress: share, state: fc.option(fc.constantFrom(...states)) }),
      ),
    })
    .map((changes) => row('', changes));
  const anyRows = fc
    .array(anyRow, { maxLength: 30 })
    .map((rows) => rows.map((each, index) => ({ ...each, id: `r${index}`, name: `r${index}` })));

  it('names every ■, ▲ and ⚠ goal before it comes to qualitative goals, and none twice in a section', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const agenda = agendaOf(rows);
        const named = new Set(
          (['needs_action', 'misses', 'stale', 'will_miss'] as const).flatMap((id) => idsIn(agenda, id)),
        );
        const urgent = rows.filter(
          ({ kind, state }) =>
            kind !== 'qualitative' && ['needs_action', 'overdue', 'watch', 'check_input'].includes(state),
        );
        expect(urgent.filter(({ id }) => !named.has(id))).toEqual([]);
        for (const { id } of agenda.sections) {
          const ids = idsIn(agenda, id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('counts every row of its kind', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { now, of } = agendaOf(rows).lights;
        expect(now.green + now.yellow + now.red + now.grey).toBe(
          rows.filter(({ kind }) => kind === of).length,
        );
      }),
    );
  });
});
