import type { Freshness } from '../core/freshness.ts';
import { parseNumber } from '../core/japanese-number.ts';
import type { State } from '../core/light.ts';
import type { HeaderId } from '../i18n/header-words.ts';
import type { CoachClass, CoachKpi, CoachLayer, CoachTracker } from './coach-tracker.ts';
import { readHeader } from './read-header.ts';

/**
 * Reads any table of KPIs, headings first, as the coach sees it. Columns are known by their heading words; unknown
 * ones are ignored; rows without a name are skipped.
 *
 * @param rows the table; ids of the KPIs are the numbers of their rows, counted from 1 below the headings
 * @returns `null` where the first row names no column with the KPIs
 * Source: rulings 57.
 */
export function readKpiTable(rows: readonly (readonly unknown[])[]): CoachTracker | null {
  const [header = [], ...data] = rows;
  const columns = readHeader(header);
  if (!columns.has('name')) return null;
  const kpis = data.flatMap((row, index): readonly CoachKpi[] => {
    const kpi = readRow(String(index + 1), (id) => cellOf(row, columns.get(id)));
    return kpi.name === '' ? [] : [kpi];
  });
  return { kpis };
}

/** `undefined`: there is no such column; `null`: the cell is empty or an error. */
type Cell = string | number | null | undefined;

function cellOf(row: readonly unknown[], column: number | undefined): Cell {
  if (column === undefined) return undefined;
  const value = row[column];
  if (typeof value === 'number') return value;
  if (value === undefined || value === null || value === '') return null;
  const text = String(value).trim();
  return text === '' || /^#[A-Z/0!?]+$/.test(text) ? null : text;
}

function readRow(id: string, cell: (id: HeaderId) => Cell): CoachKpi {
  const light = cell('light') ?? cell('status');
  return {
    id,
    name: textOf(cell('name')) ?? '',
    ...given('owner', textOf(cell('owner'))),
    ...given('department', textOf(cell('department'))),
    ...given('parent', textOf(cell('parent'))),
    ...given('why', textOf(cell('why'))),
    ...given('next', textOf(cell('next'))),
    ...given('stage', textOf(cell('stage'))),
    ...given('tool', textOf(cell('tool'))),
    ...given('when', textOf(cell('when'))),
    ...given('evidence', textOf(cell('evidence'))),
    ...given('unit', textOf(cell('unit'))),
    ...given('baseline', numberOf(cell('baseline'))),
    ...given('target', numberOf(cell('target'))),
    ...given('actual', numberOf(cell('actual'))),
    ...given('misses', numberOf(cell('misses'))),
    ...given('layer', layerOf(textOf(cell('layer')))),
    ...given('class', classOf(textOf(cell('class')))),
    ...given('state', stateOf(textOf(light))),
    ...given('freshness', freshnessOf(textOf(cell('freshness')))),
  };
}

function given<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function textOf(cell: Cell): string | null | undefined {
  return typeof cell === 'number' ? String(cell) : cell;
}

function numberOf(cell: Cell): number | null | undefined {
  return typeof cell === 'string' ? (parseNumber(cell)?.value ?? null) : cell;
}

/** A light by its mark; the words behind ■ tell overdue, behind ● nothing more. */
function stateOf(text: string | null | undefined): State | null | undefined {
  if (text === undefined || text === null) return text;
  if (text.startsWith('●')) return 'on_track';
  if (text.startsWith('▲')) return 'watch';
  if (text.startsWith('■')) return /期限切れ|overdue/i.test(text) ? 'overdue' : 'needs_action';
  return null;
}

/** "■ 更新切れ(40 日前)" says that a row is stale, and for how long; other texts say nothing here. */
function freshnessOf(text: string | null | undefined): Freshness | null | undefined {
  if (text === undefined) return undefined;
  if (text === null || !/更新切れ|stale/i.test(text)) return null;
  return { state: 'stale', days: Number(/\d+/.exec(text)?.[0] ?? 0) };
}

function classOf(text: string | null | undefined): CoachClass | null | undefined {
  if (text === undefined) return undefined;
  if (/先行|leading/i.test(text ?? '')) return 'leading';
  return /遅行|lagging/i.test(text ?? '') ? 'lagging' : null;
}

function layerOf(text: string | null | undefined): CoachLayer | null | undefined {
  if (text === undefined) return undefined;
  const word = (text ?? '').toLowerCase();
  if (word === '指標' || word === 'metric') return 'metric';
  return (['kgi', 'csf', 'kpi', 'kdi'] as const).find((layer) => layer === word) ?? null;
}
