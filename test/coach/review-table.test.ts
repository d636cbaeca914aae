import { describe, expect, it } from 'vitest';
import { reviewTracker } from '../../src/coach/review.ts';
import { reviewTable } from '../../src/coach/review-table.ts';

describe('the table of a review', () => {
  it('names rows by their numbers, and leaves the number out where all rows are meant', () => {
    const kpis = Array.from({ length: 10 }, (_, i) => ({ id: `${i + 1}`, name: `K${i + 1}`, target: 5 }));
    const owned = kpis.map((kpi, i) => (i === 6 ? { ...kpi, evidence: '' } : kpi));
    const [headings, ...rows] = reviewTable(reviewTracker({ kpis: owned }), 'en');
    expect(headings).toEqual(['Row', 'Rule', 'Severity', 'Finding', 'How to fix']);
    expect(rows.map(([row, rule, severity]) => [row, rule, severity])).toEqual(
      expect.arrayContaining([
        ['', 'kpi-too-many', 'Warning'],
        [7, 'target-no-evidence', 'Warning'],
      ]),
    );
  });
  it('says where there is nothing to say', () => {
    expect(reviewTable([], 'ja')).toEqual([
      ['行', 'ルール', '種類', '指摘', '直し方'],
      ['', '', '', '指摘はありません', ''],
    ]);
  });
});
