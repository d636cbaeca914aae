import type { SampleAction } from '../sample-action.ts';
import { both } from '../sample-texts.ts';
import { MEMBER } from './team.ts';

/** What both roles are about to do. */
export const ACTIONS: readonly SampleAction[] = [
  {
    name: both('納品1か月後に10社を訪ねる', 'Visit ten customers a month after delivery'),
    status: 'doing',
    due: 24,
    owner: MEMBER.kobayashi,
    goal: 'K5',
    memo: both('3社まで済みました', 'Three are done'),
  },
  {
    name: both('選び方の記事を書き直す', 'Rewrite the article on how to choose'),
    status: 'doing',
    due: 11,
    owner: MEMBER.yoshida,
    goal: 'K8',
    memo: both('見出しまでできました', 'The outline is ready'),
  },
  {
    name: both('カートの入力欄を半分に減らす', 'Cut the form in the cart by half'),
    status: 'doing',
    due: 6,
    owner: MEMBER.kato,
    goal: 'K2',
    memo: both('試験の画面を確かめています', 'Checking it on the test site'),
  },
  {
    name: both('住所の自動入力を入れる', 'Fill in the address by postcode'),
    status: 'todo',
    due: 31,
    owner: MEMBER.kato,
    goal: 'K7',
  },
  {
    name: both('見積もりのひな形を3種類つくる', 'Prepare three templates for quotes'),
    status: 'done',
    due: -4,
    done: -4,
    owner: MEMBER.nakamura,
    goal: 'K4',
    memo: both('9日が4日になりました', 'Nine days have become four'),
  },
];
