import type { Place } from '../coach/rule.ts';

/** Columns of a KPI by the question that asks for them. */
const ASKED_AT: Readonly<Record<string, number>> = {
  baseline: 4,
  target: 4,
  evidence: 4,
  owner: 5,
  tool: 5,
  when: 5,
};

/** The question of the wizard where something can be done about a finding. */
export function ownStep({ field, row }: Place, rule: string): number {
  const letter = row?.slice(0, 1) ?? (rule === 'okr-count' ? 'O' : 'K');
  if (letter === 'O' || letter === 'R') return 6;
  if (letter === 'Q') return 7;
  return rule === 'kgi-internal' ? 1 : (ASKED_AT[field ?? ''] ?? 3);
}
