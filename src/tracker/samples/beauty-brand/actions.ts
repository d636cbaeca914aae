import type { SampleAction } from '../sample-action.ts';
import { both } from '../sample-texts.ts';
import { MEMBER } from './team.ts';

/** What the brand's team is about to do. Figures as in the pictures of the look, on 30 September. */
export const ACTIONS: readonly SampleAction[] = [
  {
    name: both('20代向け動画を月4本にする', 'Four videos a month for people in their 20s'),
    status: 'doing',
    due: 15,
    owner: MEMBER.sato,
    goal: 'K2',
    memo: both('台本は2本できています', 'Two scripts are ready'),
  },
  {
    name: both('購入21日後の使い方メールを始める', 'Send a how-to mail 21 days after purchase'),
    status: 'doing',
    due: 5,
    owner: MEMBER.suzuki,
    goal: 'K11',
    memo: both('文面の確認待ち', 'Waiting for the wording'),
  },
  {
    name: both('カート画面の入力欄を7個に減らす', 'Cut the cart form to 7 fields'),
    status: 'doing',
    due: 20,
    owner: MEMBER.sato,
    goal: 'K8',
  },
  {
    name: both('夏キャンペーンのふり返りをまとめる', 'Write up the lessons of the summer campaign'),
    status: 'doing',
    due: -12,
    owner: MEMBER.ito,
    goal: 'K6',
    memo: both('申込の内訳を待っています', 'Waiting for the breakdown of entries'),
  },
  {
    name: both('同梱カードに紹介コードを載せる', 'Print a referral code on the card in the box'),
    status: 'todo',
    due: 41,
    owner: MEMBER.suzuki,
    goal: 'R9',
  },
  {
    name: both('朝の投稿を週3本試す', 'Try three morning posts a week'),
    status: 'done',
    due: -5,
    done: -5,
    owner: MEMBER.takahashi,
    goal: 'K5',
    memo: both('反応率は夜の1.3倍でした', 'Engagement was 1.3 times the evening'),
  },
];
