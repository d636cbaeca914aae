import type { SampleAction } from '../sample-action.ts';
import { both } from '../sample-texts.ts';
import { MEMBER } from './team.ts';

/** What the shop's team is about to do. */
export const ACTIONS: readonly SampleAction[] = [
  {
    name: both('送料を商品ページに書く', 'Show the shipping cost on the product page'),
    status: 'doing',
    due: 12,
    owner: MEMBER.okada,
    goal: 'K11',
    memo: both('文章はできました', 'The wording is ready'),
  },
  {
    name: both('お茶のいれ方の動画を週2本出す', 'Show how to brew tea in two videos a week'),
    status: 'doing',
    due: 20,
    owner: MEMBER.shimizu,
    goal: 'K7',
    memo: both('1本目の撮影が済みました', 'The first one has been shot'),
  },
  {
    name: both('駅ナカの試飲会を2回開く', 'Hold two tastings at stations'),
    status: 'todo',
    due: 38,
    owner: MEMBER.shimizu,
    goal: 'K4',
  },
  {
    name: both('購入45日後に飲み比べを案内する', 'Offer a tasting set 45 days after purchase'),
    status: 'doing',
    due: 6,
    owner: MEMBER.hara,
    goal: 'K14',
    memo: both('案内の日を決めるだけです', 'Only the date is open'),
  },
  {
    name: both('写真を軽い形式に入れ替える', 'Replace the pictures by lighter ones'),
    status: 'done',
    due: -6,
    done: -6,
    owner: MEMBER.okada,
    goal: 'K9',
    memo: both('表示が1.2秒速くなりました', 'Pages load 1.2 seconds faster'),
  },
];
