import { describe, expect, it } from 'vitest';
import type { CoachKpi } from '../../src/coach/coach-tracker.ts';
import { readRelation } from '../../src/coach/relation.ts';
import { renderFinding } from '../../src/coach/render-finding.ts';
import { reviewTracker } from '../../src/coach/review.ts';

const kpi = (id: string, name: string, target: number): CoachKpi => ({ id, name, target });

function contradictions(formula: string, kpis: readonly CoachKpi[]) {
  const relation = readRelation(
    formula,
    kpis.map(({ name }) => name),
  ); // prettier-ignore
  const findings = reviewTracker({ kpis, relations: relation === null ? [] : [relation] });
  return findings.filter(({ rule }) => rule === 'contradiction');
}

// Source: domain section 3, KPI tree: the sample says 5,000万円 in one place and 500万円 in another, a factor of 10.
// 10,000 orders of 5,000 yen are 50,000,000 yen.
const SALES = kpi('K1', '月商', 5_000_000);
const ORDERS = kpi('K2', '注文数', 10_000);
const PRICE = kpi('K3', '客単価', 5_000);

describe('targets that a formula ties together', () => {
  it.each(['月商 = 注文数 * 客単価', '月商＝注文数×客単価', '月商 = (注文数 × 客単価)'])(
    '%s finds the factor',
    (formula) => {
      const [finding, ...more] = contradictions(formula, [SALES, ORDERS, PRICE]);
      expect(more).toEqual([]);
      expect(renderFinding(finding!, 'ja').sentence).toContain('10倍');
      expect(renderFinding(finding!, 'en').sentence).toContain('factor of 10');
    },
  );

  it('is found in English, too, in any letter case and width', () => {
    const kpis = [
      kpi('K1', 'Monthly sales', 5_000_000),
      kpi('K2', 'Orders', 10_000),
      kpi('K3', 'Order value', 5_000),
    ];
    expect(contradictions('monthly sales = ＯＲＤＥＲＳ × order value', kpis)).toHaveLength(1);
  });

  it('that agree give no finding', () => {
    expect(contradictions('月商 = 注文数 * 客単価', [kpi('K1', '月商', 50_000_000), ORDERS, PRICE])).toEqual(
      [],
    );
  });

  it('are found behind a goal of the same name without a target', () => {
    const undecided: CoachKpi = { id: 'K0', name: '注文数', target: null };
    expect(contradictions('月商 = 注文数 * 客単価', [undecided, SALES, ORDERS, PRICE])).toHaveLength(1);
  });

  it('of which one is unknown are not judged', () => {
    expect(contradictions('月商 = 注文数 * 客単価 * 頻度', [SALES, ORDERS, PRICE])).toEqual([]);
    expect(contradictions('利益 = 注文数 * 客単価', [SALES, ORDERS, PRICE])).toEqual([]);
  });

  it('are not judged where the formula has no value or cannot be read', () => {
    expect(contradictions('月商 = 注文数 / 客単価', [SALES, ORDERS, kpi('K3', '客単価', 0)])).toEqual([]);
    for (const text of ['月商 = 注文数 *', '注文数 * 客単価', '', '=', '月商 = = 2']) {
      expect(readRelation(text, ['月商', '注文数', '客単価'])).toBeNull();
    }
  });
});
