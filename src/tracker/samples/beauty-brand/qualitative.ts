import type { SampleQualitative } from '../sample-qualitative.ts';
import { both, UNIT } from '../sample-texts.ts';
import { MEMBER } from './team.ts';

const BRAND = both('ブランド', 'Brand');
const YES = both('はい', 'yes');
const NO = both('いいえ', 'no');

/**
 * What the brand wants to be, with the proxies that mirror it. Targets: domain section 6, sample 1; measured figures
 * as in the pictures of the look, on 30 September. The answers are made up so that they give these figures.
 */
export const QUALITATIVE: readonly SampleQualitative[] = [
  {
    name: both('「信頼できる」と言われる', 'People say "I can trust them"'),
    method: 'mean',
    target: 8,
    unit: UNIT.points,
    stage: 'interest',
    family: BRAND,
    cadence: 'quarterly',
    owner: MEMBER.sato,
    measured: -10,
    proxy: both('信頼スコア(10点満点)', 'Trust score (out of 10)'),
    verdict: both(
      '原料の説明がわかりやすいという声が増えた',
      'More people find the ingredients well explained',
    ),
    next: both('産地ページを商品ごとに作る', 'A page about the origin of each product'),
    answers: {
      first: [8, 7, 9, 6, 7],
      rest: [
        [10, 14],
        [9, 30],
        [8, 62],
        [7, 54],
        [6, 28],
        [5, 11],
        [4, 4],
        [3, 2],
        [2, 2],
      ],
    },
  },
  {
    name: both('サステナブルと聞いて思い出される', 'Come to mind for "sustainable"'),
    method: 'count',
    typed: 5,
    target: 3,
    direction: 'down',
    unit: UNIT.rank,
    stage: 'awareness',
    family: BRAND,
    cadence: 'quarterly',
    owner: MEMBER.sato,
    measured: -15,
    proxy: both('想起順位(3位以内)', 'Recall rank (top 3)'),
    verdict: both('名前は知られたが、理由が結びついていない', 'Known by name, but nobody can say why'),
    next: both('理由を1つに絞って伝える', 'Tell one single reason'),
    answers: {
      first: [both('A社', 'Brand A'), both('C社', 'Brand C'), both('A社', 'Brand A'), both('当社', 'We')],
      rest: [
        [both('A社', 'Brand A'), 284],
        [both('B社', 'Brand B'), 203],
        [both('C社', 'Brand C'), 157],
        [both('D社', 'Brand D'), 121],
        [both('当社', 'We'), 93],
        [both('なし', 'None'), 178],
      ],
    },
  },
  {
    name: both('長く付き合いたいと思われる', 'A brand to stay with'),
    method: 'mean',
    target: 80,
    unit: UNIT.points,
    stage: 'loyalty',
    family: both('顧客体験', 'Experience'),
    cadence: 'quarterly',
    owner: MEMBER.suzuki,
    measured: -20,
    proxy: both('ロイヤリティ得点(100点満点)', 'Loyalty score (out of 100)'),
    verdict: both('使い方の相談が返ってくると評価が高い', 'Those who got advice rate us high'),
    next: both('相談窓口を商品箱に載せる', 'Print the advice line on the box'),
    answers: {
      first: [75, 60, 82, 70, 68],
      rest: [
        [100, 18],
        [95, 5],
        [90, 22],
        [85, 8],
        [80, 23],
        [75, 12],
        [70, 24],
        [65, 9],
        [60, 22],
        [50, 17],
        [45, 4],
        [40, 9],
        [30, 4],
        [20, 4],
      ],
    },
  },
  {
    name: both('社員が誇りを持って働く', 'People are proud to work here'),
    method: 'yes',
    target: 0.85,
    unit: UNIT.percent,
    family: both('組織', 'Organisation'),
    cadence: 'half_yearly',
    owner: MEMBER.tanaka,
    measured: -20,
    proxy: both('社員アンケート「すすめたい」', 'Staff survey: "I would recommend us"'),
    verdict: both('部門をまたぐ相談が増えた', 'More advice across departments'),
    answers: {
      first: [YES, YES, NO, YES, YES],
      rest: [
        [YES, 33],
        [NO, 4],
      ],
    },
  },
];
