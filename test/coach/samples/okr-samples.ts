import type { CoachObjective, CoachTracker } from '../../../src/coach/coach-tracker.ts';
import { keyResults, kpis, type Names, type Row } from './sample-rows.ts';

/*
 * The texts of the six samples (domain section 6, rulings S16), as the coach would read them. Figures marked "own" in
 * the samples (a second and third key result where the source has fewer) are own figures here, too.
 */

export function beautyBrand(t: Names): CoachTracker {
  return {
    objectives: [
      {
        id: 'o',
        name: t(
          '日本で最も信頼されるサステナブル美容ブランドとして認知される',
          'Be recognised as the most trusted sustainable beauty brand in Japan',
        ),
        level: t('会社', 'Company'),
        keyResults: keyResults(t, [
          ['ブランド認知度を12%から50%に上げる', 'Raise brand awareness from 12% to 50%', 0.12, 0.5, '%'],
          ['月商を1,000万円から5,000万円にする', 'Monthly sales from ¥10M to ¥50M', 1e7, 5e7, '円'],
          ['リピート率を35%から60%に上げる', 'Repeat rate from 35% to 60%', 0.35, 0.6, '%'],
          ['フォロワーを8万人から50万人にする', 'Followers from 80,000 to 500,000', 80_000, 500_000, '人'],
        ]),
      },
    ],
    kpis: kpis(t, [
      ['認知度', 'Awareness', 'a', 'leading'],
      ['指名検索の数', 'Brand searches', 'a', 'leading'],
      ['フォロワー', 'Followers', 'a', 'leading'],
      ['月商', 'Monthly sales', 'p', 'lagging'],
      ['新規顧客数', 'New customers', 'p', 'lagging'],
      ['CVR', 'Conversion rate', 'p', 'leading'],
      ['リピート率', 'Repeat rate', 'l', 'lagging'],
      ['LTV', 'LTV', 'l', 'lagging'],
      ['エンゲージメント率', 'Engagement rate', 'i', 'leading'],
    ]),
    qualitative: [
      {
        id: 'q1',
        name: t('お客様に信頼される', 'Customers trust us'),
        proxy: t('信頼度(10点満点)', 'Trust score of 10'),
      },
      {
        id: 'q2',
        name: t('サステナブルなブランドとして最初に名前が挙がる', 'First to be named as a sustainable brand'),
        proxy: t('想起順位', 'Rank of mention'),
      },
      {
        id: 'q3',
        name: t('長く愛される', 'Loved for long'),
        proxy: t('ロイヤルティ(100点満点)', 'Loyalty of 100'),
      },
      {
        id: 'q4',
        name: t('社員が誇りを持って働く', 'People are proud to work here'),
        proxy: t('社員アンケート', 'Survey'),
      },
    ],
  };
}

export function marketingOkrs(t: Names): CoachTracker {
  const objective = (id: string, ja: string, en: string, rows: readonly Row[]): CoachObjective => ({
    id,
    name: t(ja, en),
    keyResults: keyResults(t, rows),
  });
  return {
    objectives: [
      objective('a', 'だれもが最初に思い浮かべるブランドになる', 'Become the brand people think of first', [
        ['フォロワーを12万人から30万人に増やす', 'Followers from 120,000 to 300,000', 120_000, 300_000, '人'],
        ['サイト訪問を月40万回から月100万回に増やす', 'Visits from 400,000 to 1M a month', 4e5, 1e6, '回'],
        ['メディア掲載を月10件から月30件に増やす', 'Press mentions from 10 to 30 a month', 10, 30, '件'],
        [
          'YouTubeの登録者を3万人から10万人に増やす',
          'YouTube subscribers from 30,000 to 100,000',
          3e4,
          1e5,
          '人',
        ],
      ]),
      objective(
        'b',
        '見込み客が途切れない仕組みをつくる',
        'Build a stream of customers that never dries up',
        [
          ['リード数を2万件から5万件に増やす', 'Lead base from 20,000 to 50,000', 2e4, 5e4, '件'],
          [
            '営業に渡すリードを月400件から月1,000件に増やす',
            'Leads handed to sales from 400 to 1,000 a month',
            400,
            1000,
            '件',
          ],
          ['リード単価を8,000円から4,000円に下げる', 'Cost per lead from ¥8,000 to ¥4,000', 8000, 4000, '円'],
          ['成約率を2%から5%に上げる', 'Conversion from 2% to 5%', 0.02, 0.05, '%'],
        ],
      ),
      objective(
        'c',
        '買ったあとも好きでいてもらえるブランドになる',
        'Stay the favourite after the first purchase',
        [
          ['NPSを50から80に上げる', 'NPS from 50 to 80', 50, 80],
          ['リピート率を40%から60%に上げる', 'Repeat rate from 40% to 60%', 0.4, 0.6, '%'],
          ['LTVを25,000円から50,000円に上げる', 'LTV from ¥25,000 to ¥50,000', 25_000, 50_000, '円'],
          ['紹介を月200件から月500件に増やす', 'Referrals from 200 to 500 a month', 200, 500, '件'],
        ],
      ),
    ],
  };
}

export function cascade(t: Names): CoachTracker {
  return {
    departments: [t('マーケティング', 'Marketing')],
    objectives: [
      {
        id: 'c',
        name: t('国内でいちばん選ばれる会社になる', 'Become the first choice in the country'),
        level: t('会社', 'Company'),
        parent: null,
        keyResults: keyResults(t, [
          ['市場シェアを22%から30%に上げる', 'Market share from 22% to 30%', 0.22, 0.3, '%'],
          ['認知度を65%から80%に上げる', 'Awareness from 65% to 80%', 0.65, 0.8, '%'],
          ['NPSを52から70に上げる', 'NPS from 52 to 70', 52, 70],
        ]),
      },
      {
        id: 'm',
        name: t(
          '狙うお客様に、名前と良さを知ってもらう',
          'Make the customers we want know what we stand for',
        ),
        level: t('部門', 'Department'),
        department: t('マーケティング', 'Marketing'),
        parent: 'c',
        keyResults: keyResults(t, [
          [
            'ターゲット層の認知度を60%から80%に上げる',
            'Awareness among target customers from 60% to 80%',
            0.6,
            0.8,
            '%',
          ],
          [
            '指名検索を月6,000回から月1万回に増やす',
            'Brand searches from 6,000 to 10,000 a month',
            6000,
            10_000,
            '回',
          ],
        ]),
      },
      {
        id: 'd',
        name: t('SNSで、話しかけたくなるブランドになる', 'Become a brand people like to talk to'),
        level: t('チーム', 'Team'),
        department: t('マーケティング', 'Marketing'),
        parent: 'm',
        keyResults: keyResults(t, [
          [
            'フォロワーを20万人から50万人に増やす',
            'Followers from 200,000 to 500,000',
            200_000,
            500_000,
            '人',
          ],
          ['エンゲージメント率を1.8%から3%に上げる', 'Engagement rate from 1.8% to 3%', 0.018, 0.03, '%'],
          [
            '投稿経由の訪問を月1万回から月3万回に増やす',
            'Visits from posts from 10,000 to 30,000 a month',
            10_000,
            30_000,
            '回',
          ],
        ]),
      },
    ],
  };
}
