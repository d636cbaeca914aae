import type { Both } from '../words.ts';

/** One row of the KPI table. A figure without a unit counts something; its unit is a word in Japanese only. */
export interface Kpi {
  readonly name: Both;
  readonly actual: number | null;
  readonly target: number;
  readonly format: Both;
  readonly atMost?: true;
  readonly cadence: Both;
}

const both = (ja: string, en: string = ja): Both => ({ ja, en });
const counted = (unit: string) => both(`#,##0"${unit}"`, '#,##0');

const WHOLE_PERCENT = both('0%');
const PERCENT = both('0.0%');
const YEN = both('"¥"#,##0;-"¥"#,##0');
const MINUTES = both('#,##0.0"分"', '#,##0.0" min"');
const DAILY = both('毎日', 'Daily');
const WEEKLY = both('毎週', 'Weekly');
const MONTHLY = both('毎月', 'Monthly');
const QUARTERLY = both('四半期', 'Quarterly');

/** The catalogue of sixteen marketing KPIs by stage, with one month's actuals; lifetime value is not measured yet. */
export const KPIS: readonly { readonly stage: Both; readonly kpis: readonly Kpi[] }[] = [
  {
    stage: both('認知', 'Awareness'),
    kpis: [
      {
        name: both('リーチ(月)', 'Reach (month)'),
        actual: 512400,
        target: 500000,
        format: counted('人'),
        cadence: WEEKLY,
      },
      {
        name: both('インプレッション(月)', 'Impressions (month)'),
        actual: 1846000,
        target: 2000000,
        format: counted('回'),
        cadence: DAILY,
      },
      {
        name: both('ブランド認知度', 'Brand awareness'),
        actual: 0.33,
        target: 0.45,
        format: WHOLE_PERCENT,
        cadence: MONTHLY,
      },
      {
        name: both('指名検索(月)', 'Brand searches (month)'),
        actual: 5320,
        target: 5000,
        format: counted('回'),
        cadence: MONTHLY,
      },
    ],
  },
  {
    stage: both('興味・関心', 'Interest'),
    kpis: [
      {
        name: both('クリック率(CTR)', 'Click rate (CTR)'),
        actual: 0.046,
        target: 0.05,
        format: PERCENT,
        cadence: DAILY,
      },
      {
        name: both('エンゲージメント率', 'Engagement rate'),
        actual: 0.013,
        target: 0.02,
        format: PERCENT,
        cadence: WEEKLY,
      },
      {
        name: both('サイト訪問(月)', 'Site visits (month)'),
        actual: 91200,
        target: 100000,
        format: counted('回'),
        cadence: DAILY,
      },
      { name: both('滞在時間', 'Time on site'), actual: 2.4, target: 3, format: MINUTES, cadence: WEEKLY },
    ],
  },
  {
    stage: both('購買', 'Purchase'),
    kpis: [
      {
        name: both('購入率(CVR)', 'Conversion rate (CVR)'),
        actual: 0.028,
        target: 0.03,
        format: PERCENT,
        cadence: DAILY,
      },
      {
        name: both('カゴ落ち率', 'Cart abandonment'),
        actual: 0.46,
        target: 0.4,
        format: WHOLE_PERCENT,
        atMost: true,
        cadence: DAILY,
      },
      {
        name: both('1件あたり獲得費(CPA)', 'Cost per acquisition (CPA)'),
        actual: 2850,
        target: 3000,
        format: YEN,
        atMost: true,
        cadence: MONTHLY,
      },
      {
        name: both('平均の注文額', 'Average order value'),
        actual: 5180,
        target: 5000,
        format: YEN,
        cadence: MONTHLY,
      },
    ],
  },
  {
    stage: both('ロイヤリティ', 'Loyalty'),
    kpis: [
      {
        name: both('リピート率', 'Repeat rate'),
        actual: 0.31,
        target: 0.4,
        format: WHOLE_PERCENT,
        cadence: MONTHLY,
      },
      {
        name: both('顧客生涯価値(LTV)', 'Lifetime value (LTV)'),
        actual: null,
        target: 50000,
        format: YEN,
        cadence: QUARTERLY,
      },
      { name: both('NPS'), actual: 38, target: 50, format: both('0'), cadence: MONTHLY },
      {
        name: both('解約率', 'Churn'),
        actual: 0.072,
        target: 0.05,
        format: PERCENT,
        atMost: true,
        cadence: MONTHLY,
      },
    ],
  },
];
