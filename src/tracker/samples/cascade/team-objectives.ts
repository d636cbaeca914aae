import type { CoursedObjective } from '../coursed-objectives.ts';
import { both, UNIT } from '../sample-texts.ts';
import { DEPARTMENT, MEMBER } from './team.ts';

/**
 * Marketing's digital team, and one person in it. The first two targets of the team as in the article, the rest own
 * figures. Source: domain section 6, sample 6.
 */
export const TEAM_OBJECTIVES: readonly CoursedObjective[] = [
  {
    name: both(
      'SNSで、話しかけたくなるブランドになる(デジタルチーム)',
      'Become a brand people like to talk to (digital team)',
    ),
    owner: MEMBER.fujii,
    department: DEPARTMENT.marketing,
    level: 'team',
    parent: 'O2',
    keyResults: [
      {
        name: both('SNSフォロワー', 'Followers'),
        actual: 313_000,
        target: 500_000,
        baseline: 200_000,
        unit: UNIT.people,
        step: 1_000,
        owner: MEMBER.fujii,
        confidence: [7, 7],
        updated: -1,
        course: [0.8, 0.9, 1.05, 1.02, 0.98, 1],
      },
      {
        name: both('エンゲージメント率', 'Engagement rate'),
        actual: 0.0199,
        target: 0.03,
        baseline: 0.018,
        unit: UNIT.percent,
        step: 0.0001,
        owner: MEMBER.endo,
        confidence: [3, 3],
        updated: -4,
        course: [1.5, 1.4, 1.45, 1.35, 1.1, 1],
        why: both('商品の写真だけの日が増えた', 'More days with product pictures only'),
        next: both('食べる人の朝の話を週2回出す', 'Tell the morning of a customer twice a week'),
      },
      {
        name: both('投稿からの訪問(月)', 'Visits from posts / mo'),
        actual: 16_200,
        target: 30_000,
        baseline: 10_000,
        unit: UNIT.times,
        step: 10,
        owner: MEMBER.fujii,
        confidence: [6, 6],
        updated: -1,
        course: [0.85, 0.95, 1.1, 1.08, 1.02, 1],
        why: both('プロフィールのリンクが古い', 'The link in the profile is old'),
        next: both('月ごとの特集ページにつなぐ', 'Link to a new page every month'),
      },
    ],
  },
  {
    name: both(
      '朝の投稿を、友だちに話したくなるものにする',
      'Make the morning post one to tell a friend about',
    ),
    owner: MEMBER.endo,
    department: DEPARTMENT.marketing,
    level: 'person',
    parent: 'O5',
    keyResults: [
      {
        name: both('保存された投稿(月)', 'Posts saved / mo'),
        actual: 1_340,
        target: 2_000,
        baseline: 800,
        unit: UNIT.times,
        step: 1,
        owner: MEMBER.endo,
        confidence: [8, 8],
        updated: 0,
        course: [0.85, 0.9, 1, 1.06, 1.02, 1],
      },
      {
        name: both('動画を最後まで見た人の割合', 'Share who watch a video to the end'),
        actual: 0.253,
        target: 0.35,
        baseline: 0.22,
        unit: UNIT.percent,
        step: 0.001,
        owner: MEMBER.endo,
        confidence: [5, 5],
        updated: 0,
        course: [0.9, 1, 1.15, 1.2, 1.05, 1],
        why: both('最初の3秒で何の動画か分からない', 'The first seconds do not say what it is'),
        next: both('完成した一皿から始める', 'Start with the finished bowl'),
      },
      {
        name: both('投稿からの試食会の申込(月)', 'Tasting sign-ups from posts / mo'),
        actual: null,
        target: 120,
        baseline: 40,
        unit: UNIT.items,
        step: 1,
        owner: MEMBER.endo,
        confidence: [6, 6],
        updated: null,
        next: both('申込フォームに投稿の番号を付ける', 'Add the number of the post to the form'),
      },
    ],
  },
];
