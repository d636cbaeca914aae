import type { Finding } from '../../coach/rule.ts';
import { type Change, changesSince } from './changes.ts';
import { colourOf, type LightCounts, lightCounts } from './light-counts.ts';
import type { ReviewRow } from './review-row.ts';

/** The meetings of a cycle. Source: domain section 5. */
export type ReviewKind = 'week' | 'month_end' | 'quarter' | 'year';

/** What is known of a tracker at the moment of a review. */
export interface ReviewSnapshot {
  /** In the order of their sheets. */
  readonly rows: readonly ReviewRow[];
  /** What the coach says about how goals and departments hang together. */
  readonly links: readonly Finding[];
}

/** What a line adds to its row, where the row's own cause and next step do not say it. */
export type Remark =
  | { readonly code: 'check_input' | 'never' | 'undated' }
  | { readonly code: 'misses'; readonly misses: number }
  | { readonly code: 'due' | 'stale' | 'finished'; readonly days: number }
  | Change;

/** One line of a section: a goal, or what the coach says. */
export type AgendaEntry =
  | { readonly row: ReviewRow; readonly remark: Remark | null }
  | { readonly finding: Finding };

/** The parts of an agenda, in their order. */
export type SectionId =
  | 'needs_action'
  | 'misses'
  | 'stale'
  | 'will_miss'
  | 'departments'
  | 'qualitative'
  | 'changes';

export interface AgendaSection {
  readonly id: SectionId;
  readonly entries: readonly AgendaEntry[];
}

/** What a review talks about. */
export interface Agenda {
  readonly kind: ReviewKind;
  /** Lights of the KPIs, or of the key results where there is no KPI; `before` is `null` where nothing is known. */
  readonly lights: {
    readonly of: 'kpi' | 'key_result';
    readonly now: LightCounts;
    readonly before: LightCounts | null;
  };
  readonly sections: readonly AgendaSection[];
}

/** From so many misses in a row on the cause is to be analysed. Source: domain section 3, Streak. */
const MISSES = 3;

/**
 * What does a review talk about, and in which order? What needs action, what was missed three times, what is not
 * updated, what will miss its target (▲ that no part before has named), in quarters and years how departments hang
 * together, the qualitative goals, and what changed since the review before. Within a part KPIs come before key
 * results, and the most urgent first: input to correct, overdue, then the slowest pace. A key result that is also a
 * KPI is named once.
 *
 * Source: domain section 5; look, section 7; rulings 64.
 */
export function reviewAgenda({ links, rows }: ReviewSnapshot, kind: ReviewKind): Agenda {
  const all = withoutDoubles(rows);
  const goals = all.filter((row) => row.kind !== 'qualitative').sort(byUrgency);
  const red = goals.filter(({ state }) => state === 'check_input' || colourOf(state) === 'red');
  const missed = goals.filter(({ misses }) => (misses ?? 0) >= MISSES);
  const stale = all.flatMap((row) => staleEntry(row));
  const named = new Set([...red, ...missed, ...stale.map(({ row }) => row)]);
  const late = goals.filter((row) => row.state === 'watch' && !named.has(row));
  const linkEntries = links.map((finding) => ({ finding }));
  const looksAtLinks = kind === 'quarter' || kind === 'year';
  return {
    kind,
    lights: lightsOf(rows),
    sections: [
      section('needs_action', red.map(redEntry)),
      section('misses', missed.map(missedEntry)),
      section('stale', stale),
      section('will_miss', late.map(plain)),
      ...(looksAtLinks ? [section('departments', linkEntries)] : []),
      section('qualitative', all.filter((row) => row.kind === 'qualitative').map(plain)),
      section('changes', changesSince(all)),
    ],
  };
}

function section(id: SectionId, entries: readonly AgendaEntry[]): AgendaSection {
  return { id, entries };
}

function plain(row: ReviewRow): AgendaEntry {
  return { row, remark: null };
}

function redEntry(row: ReviewRow): AgendaEntry {
  return { row, remark: row.state === 'check_input' ? { code: 'check_input' } : null };
}

function missedEntry(row: ReviewRow): AgendaEntry {
  return { row, remark: { code: 'misses', misses: row.misses as number } };
}

/** A line for a row that waits for its update; what is over and stale can perhaps be closed. */
function staleEntry(row: ReviewRow): { readonly row: ReviewRow; readonly remark: Remark }[] {
  const { freshness, state } = row;
  switch (freshness?.state) {
    case 'due':
    case 'stale': {
      const code = state === 'overdue' ? 'finished' : freshness.state;
      return [{ row, remark: { code, days: freshness.days } }];
    }
    case 'never':
    case 'undated':
      return [{ row, remark: { code: freshness.state } }];
    default:
      return [];
  }
}

/** Key results that carry the name of a KPI measure the same: the KPI stands for both. */
function withoutDoubles(rows: readonly ReviewRow[]): ReviewRow[] {
  const kpis = new Set(rows.filter(({ kind }) => kind === 'kpi').map(({ name }) => name));
  return rows.filter(({ kind, name }) => kind !== 'key_result' || !kpis.has(name));
}

function byUrgency(one: ReviewRow, other: ReviewRow): number {
  if (one.kind !== other.kind) return one.kind === 'kpi' ? -1 : 1;
  return urgency(one) - urgency(other) || paceOf(one) - paceOf(other);
}

function urgency({ state }: ReviewRow): number {
  return state === 'check_input' ? 0 : state === 'overdue' ? 1 : 2;
}

/** A row without a pace comes last; a finite number, so that two of them can be compared. */
function paceOf({ pace }: ReviewRow): number {
  return pace ?? Number.MAX_VALUE;
}

function lightsOf(rows: readonly ReviewRow[]): Agenda['lights'] {
  const of = rows.some(({ kind }) => kind === 'kpi') ? 'kpi' : 'key_result';
  const counted = rows.filter(({ kind }) => kind === of);
  const before = counted.map(({ previous }) => previous?.state ?? null);
  const isKnown = before.some((state) => state !== null);
  return {
    of,
    now: lightCounts(counted.map(({ state }) => state)),
    before: isKnown ? lightCounts(before) : null,
  };
}
