import type { CoachTracker } from '../coach/coach-tracker.ts';
import { readRelation } from '../coach/relation.ts';
import { renderFinding } from '../coach/render-finding.ts';
import { reviewTracker } from '../coach/review.ts';
import type { Amount, Finding, Severity } from '../coach/rule.ts';
import type { Host, Memory } from '../host/host.ts';
import { shortFigureText } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { letters } from '../plan/a1.ts';
import { coachInput } from '../tracker/coach-input.ts';
import type { Tracker } from '../tracker/tracker.ts';
import { readKept } from './read-kept.ts';
import type { Request, Response } from './rpc-schema.ts';
import type { DoctorFinding } from './schemas/goals.ts';
import { type StandingRow, standingRows } from './standing-rows.ts';
import { standingTracker } from './standing-tracker.ts';

type Rows = ReadonlyMap<string, StandingRow>;

const ORDER: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * Everything the coach finds in a tracker as it stands, the gravest first. Nothing is changed.
 * @throws Failure as `openTracker`
 */
export function diagnose(host: Host, { language, tracker }: Request<'diagnose'>): Response<'diagnose'> {
  const standing = standingTracker(host, tracker);
  const { found } = standing;
  const rows = standingRows(standing.sheets);
  const input = inputOf(standing.tracker, standing.language, rows);
  const all = reviewTracker(input).map((finding) => described(finding, rows, language));
  const putOffKeys = new Set(laterKeys(host.memory.file, found.id));
  const findings = ORDER.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  const shown = findings.filter(({ key }) => !putOffKeys.has(key));
  return { tracker: found.id, findings: shown, later: findings.length - shown.length };
}

/** Remembers in the file which findings are not to be shown for now. */
export function putOff(host: Host, { keys, tracker }: Request<'putOff'>): Response<'putOff'> {
  const { file } = host.memory;
  const next = keys.length === 0 ? null : [...new Set([...laterKeys(file, tracker), ...keys])];
  file.set(nameOf(tracker), next === null ? null : JSON.stringify(next));
  return {};
}

/** What the coach reads, with the formulas that people wrote as definitions: 売上 = 客数 × 単価. */
function inputOf(tracker: Tracker, language: Language, rows: Rows): CoachTracker {
  const names = [...tracker.kpis, ...tracker.objectives.flatMap(({ keyResults }) => keyResults)].map(
    ({ name }) => name,
  );
  const relations = tracker.kpis.flatMap(({ definition }) => readRelation(definition, names) ?? []);
  return { ...coachInput(tracker, language, (id) => rows.get(id)?.state ?? null), relations };
}

function described(finding: Finding, rows: Rows, language: Language): DoctorFinding {
  const { rule, severity } = finding;
  const { field, row } = finding.place;
  const texts = renderFinding(finding, language);
  const at = row === null ? undefined : rows.get(row);
  const column = field === null ? undefined : at?.column(field);
  return {
    ...{ severity, ...texts },
    key: `${rule} ${row ?? ''} ${texts.title}`.slice(0, 300),
    row: at ? row : null,
    column: column === undefined ? null : field,
    place: at ? `${at.sheetName} ${letters(column ?? 1)}${at.row}` : '',
    target: targetOf(finding, language),
    isOrphan: rule === 'orphan',
  };
}

/** Two targets of one figure: the one that is named first is offered for the other. */
function targetOf({ facts, rule }: Finding, language: Language): DoctorFinding['target'] {
  const first = facts.first as Amount | undefined;
  if (rule !== 'contradiction' || first === undefined) return null;
  // Only between two goals is it certain which cell would be written; a formula may be wrong at any of its figures.
  if (facts.secondFrom !== 'OKR' && facts.secondFrom !== 'KPI') return null;
  return { value: first.amount, words: shortFigureText(first.amount, first.unit, language) };
}

function laterKeys(memory: Memory, tracker: string): readonly string[] {
  const kept = readKept(memory, nameOf(tracker));
  return Array.isArray(kept) ? kept.map(String) : [];
}

function nameOf(tracker: string): string {
  return `later.${tracker}`;
}
