import type { CoachTracker } from '../../../src/coach/coach-tracker.ts';
import { kpis, type Names } from './sample-rows.ts';

export function catalogue(t: Names): CoachTracker {
  return {
    kpis: kpis(t, [
      ['リーチ数', 'Reach', 'a', 'leading'],
      ['表示回数', 'Impressions', 'a', 'leading'],
      ['認知度', 'Awareness', 'a', 'leading'],
      ['指名検索の数', 'Brand searches', 'a', 'leading'],
      ['CTR', 'CTR', 'i', 'leading'],
      ['エンゲージメント率', 'Engagement rate', 'i', 'leading'],
      ['サイト訪問数', 'Visits', 'i', 'leading'],
      ['滞在時間', 'Time on site', 'i', 'leading'],
      ['CVR', 'Conversion rate', 'p', 'lagging'],
      ['カート離脱率', 'Cart abandonment', 'p', 'leading'],
      ['CPA', 'CPA', 'p', 'lagging'],
      ['平均注文額', 'Order value', 'p', 'lagging'],
      ['リピート率', 'Repeat rate', 'l', 'lagging'],
      ['LTV', 'LTV', 'l', 'lagging'],
      ['NPS', 'NPS', 'l', 'lagging'],
      ['解約率', 'Churn', 'l', 'lagging'],
    ]),
  };
}

export function b2bFunnel(t: Names): CoachTracker {
  return {
    kpis: [
      { id: 'goal', name: t('売上', 'Revenue'), layer: 'kgi', class: 'lagging', parent: null },
      ...kpis(t, [
        ['受注数', 'Deals won', 'win', 'lagging'],
        ['商談数', 'Opportunities', 'sales', 'leading'],
        ['SQL数', 'SQLs', 'sales', 'leading'],
        ['MQL数', 'MQLs', 'marketing', 'leading'],
        ['リード数', 'Leads', 'marketing', 'leading'],
        ['サイト訪問数', 'Visits', 'marketing', 'leading'],
      ]),
    ],
  };
}

export function roles(t: Names): CoachTracker {
  return {
    kpis: [
      { id: 'goal', name: t('新規契約数', 'New contracts'), layer: 'kgi', class: 'lagging', parent: null },
      { id: 'ec', name: t('EC売上', 'Shop sales'), layer: 'kgi', class: 'lagging', parent: null },
      ...kpis(t, [
        ['初回訪問', 'First visits', 's', 'leading'],
        ['受注率', 'Win rate', 's', 'lagging'],
        ['紹介件数', 'Referrals', 's', 'leading'],
        ['新規訪問者', 'New visitors', 'w', 'leading'],
        ['CVR', 'Conversion rate', 'w', 'lagging'],
        ['検索順位', 'Search rank', 'w', 'leading'],
      ]),
    ],
  };
}
