import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/coach/read-header.ts';
import { readKpiTable } from '../../src/coach/read-kpi-table.ts';
import { renderFinding, renderRemark } from '../../src/coach/render-finding.ts';
import { reviewText, reviewTracker } from '../../src/coach/review.ts';
import { smartParts } from '../../src/coach/smart.ts';
import { HEADER_WORDS } from '../../src/i18n/header-words.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';

describe('headings', () => {
  it('are known in both languages, in any letter case and width, with a unit behind them', () => {
    expect([...readHeader(['ＫＰＩ', '実績（円）', 'target value', '* Owner', 'なにか', '単位'])]).toEqual([
      ['name', 0],
      ['actual', 1],
      ['target', 2],
      ['owner', 3],
      ['unit', 5],
    ]);
  });
  it('count once: the first column of a kind wins', () => {
    expect(readHeader(['指標', '目標値', '目標値']).get('target')).toBe(1);
  });
  it('never mean two columns', () => {
    const owners = new Map<string, string>();
    for (const [id, words] of Object.entries(HEADER_WORDS)) {
      for (const word of [...words.ja, ...words.en]) {
        const found = readHeader([word]);
        expect([...found.keys()], word).toHaveLength(1);
        const known = owners.get(word.toLowerCase());
        expect(known === undefined || known === id, `${word}: ${known} and ${id}`).toBe(true);
        owners.set(word.toLowerCase(), id);
      }
    }
  });
});

describe('a table of KPIs', () => {
  it('is read by its headings; cells that are no figure count as empty', () => {
    const tracker = readKpiTable([
      ['指標', '目標値', '実績', '信号', '鮮度', '区分', '先行・遅行', 'むかしの列'],
      ['月商', '5千万円', '未定', '■ 期限切れ', '■ 更新切れ(40 日前)', 'KGI', '遅行', 1],
      ['', '', '', '', '', '', '', ''],
      ['訪問', 1000, '#N/A', '● 好調', '● 最新(1 日前)', '', '先行', 2],
    ]);
    expect(tracker?.kpis).toMatchObject([
      {
        id: '1',
        name: '月商',
        target: 50_000_000,
        actual: null,
        state: 'overdue',
        freshness: { state: 'stale', days: 40 },
        layer: 'kgi',
        class: 'lagging',
      },
      {
        id: '3',
        name: '訪問',
        target: 1000,
        actual: null,
        state: 'on_track',
        freshness: null,
        layer: null,
        class: 'leading',
      },
    ]);
    const stale = reviewTracker(tracker!).filter(({ rule }) => rule === 'stale');
    expect(stale.map(({ facts, place }) => [place.row, facts])).toEqual([['1', { name: '月商', days: 40 }]]);
  });
  it('has layers in either language, others count as none', () => {
    const layers = ['指標', 'Metric', 'KDI', 'theme'].map((layer) => ['A', layer]);
    const tracker = readKpiTable([['KPI', '区分'], ...layers]);
    expect(tracker?.kpis?.map(({ layer }) => layer)).toEqual(['metric', 'metric', 'kdi', null]);
  });
  it('is judged by the columns it has only', () => {
    expect(readKpiTable([['KPI'], ['Orders']])).toEqual({ kpis: [{ id: '1', name: 'Orders' }] });
    expect(reviewTracker(readKpiTable([['KPI'], ['Orders']])!)).toEqual([]);
    expect(
      reviewTracker(
        readKpiTable([
          ['KPI', 'Owner'],
          ['Orders', ''],
        ])!,
      ).map(({ rule }) => rule),
    ).toEqual(['method-missing']);
  });
  it('is not read without a column of names', () => {
    expect(readKpiTable([[1, 2]])).toBeNull();
    expect(readKpiTable([])).toBeNull();
  });
});

describe('a finding in words', () => {
  it('names at most three goals and counts the rest', () => {
    const kpis = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ id: name, name, parent: null }));
    const finding = reviewTracker({ kpis }).find(({ rule }) => rule === 'orphan')!;
    expect(renderFinding(finding, 'en').sentence).toBe(
      '"A", "B", "C" and 2 more: what they serve is not said.',
    );
    expect(renderFinding(finding, 'ja').title).toBe('親のない目標が5つあります');
  });

  it('needs a rule that there is', () => {
    const finding = { rule: 'x', severity: 'advice', place: { row: null, field: null }, facts: {} } as const;
    expect(() => renderFinding(finding, 'en')).toThrow('There is no rule x.');
  });

  it('quotes a text of a whole page in part', () => {
    const facts = { count: { en: 'One', ja: '1つ' }, names: ['あ'.repeat(50_000)] };
    const place = { row: null, field: 'parent' } as const;
    const finding = { rule: 'orphan', severity: 'warning', place, facts } as const;
    const { sentence, title, fix } = renderFinding(finding, 'ja');
    expect(`${title}${sentence}${fix}`).toContain(`「${'あ'.repeat(199)}…」`);
  });
});

describe('a remark on a text', () => {
  it('is worded without the rules about trackers as it is with them', () => {
    const [finding] = reviewText('keyResult', 'ブランド認知度を高める');
    for (const language of LANGUAGES) {
      expect(renderRemark(finding!, language)).toEqual(renderFinding(finding!, language));
    }
  });
});

describe('the letters of SMART', () => {
  const letters = (goal: Partial<Parameters<typeof smartParts>[0]>) =>
    smartParts({ text: '', owner: null, due: null, baseline: null, target: null, ...goal })
      .filter(({ there }) => there)
      .map(({ letter }) => letter)
      .join('');

  // Rulings 54.
  it.each([
    ['リピート率を35%から60%に上げる(3月末)', {}, 'SMT'],
    ['リピート率を上げる', { baseline: 0.35, target: 0.6 }, 'SMA'],
    ['リピート率を上げる', { target: 0.6 }, 'SM'],
    ['営業力の強化', { owner: '佐藤', due: '3月末' }, 'RT'],
    ['Raise win rate to 30% by Q2', { owner: 'Sato' }, 'SMRT'],
    ['Improve quality', {}, ''],
  ])('%s', (text, more, there) => expect(letters({ text, ...more })).toBe(there));

  it.each([
    [null, null, 'add the value of today and the target', 'いまの値と目標値を入れる'],
    [null, 60, 'add the value of today', 'いまの値を入れる'],
    [35, null, 'add the target', '目標値を入れる'],
  ])('say what is missing to see whether %s to %s can be reached', (baseline, target, en, ja) => {
    const parts = smartParts({ text: '', owner: null, due: null, baseline, target });
    expect(parts.find(({ letter }) => letter === 'A')).toEqual({
      letter: 'A',
      there: false,
      missing: { en, ja },
    });
  });
});
