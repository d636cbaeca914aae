import type { CoachClass, CoachKeyResult, CoachKpi } from '../../../src/coach/coach-tracker.ts';

export type Names = (ja: string, en: string) => string;
export type Row = readonly [ja: string, en: string, baseline: number, target: number, unit?: string];

export const END = 20_700;

export function keyResults(t: Names, rows: readonly Row[]): readonly CoachKeyResult[] {
  return rows.map(([ja, en, baseline, target, unit = '']) => {
    const name = t(ja, en);
    return { id: name, name, owner: t('佐藤', 'Sato'), baseline, target, unit, end: END };
  });
}

export function kpis(
  t: Names,
  rows: readonly (readonly [ja: string, en: string, stage: string, kind: CoachClass])[],
): readonly CoachKpi[] {
  return rows.map(([ja, en, stage, kind]) => ({
    id: en,
    name: t(ja, en),
    stage,
    class: kind,
    parent: 'goal',
    layer: 'kpi',
  }));
}
