import type { SampleAction } from '../sample-action.ts';
import { both } from '../sample-texts.ts';
import { MEMBER } from './team.ts';

/** What the division is about to do. */
export const ACTIONS: readonly SampleAction[] = [
  {
    name: both('当日に電話する当番を決める', 'Name someone each day who calls at once'),
    status: 'doing',
    due: 4,
    owner: MEMBER.yamazaki,
    goal: 'R8',
    memo: both('表はできています', 'The rota is ready'),
  },
  {
    name: both('修理体験の取材を5社に提案する', 'Offer a repair workshop story to five editors'),
    status: 'doing',
    due: 18,
    owner: MEMBER.kimura,
    goal: 'R3',
    memo: both('2社から返事がありました', 'Two have answered'),
  },
  {
    name: both('5分の回を4本試して比べる', 'Try four episodes of five minutes'),
    status: 'doing',
    due: 26,
    owner: MEMBER.hayashi,
    goal: 'R4',
  },
  {
    name: both('手入れ品と合わせる案内を入れる', 'Suggest care products with each order'),
    status: 'todo',
    due: 33,
    owner: MEMBER.abe,
    goal: 'R11',
  },
  {
    name: both('営業と30分で基準を書き直す', 'Rewrite the criteria with sales in 30 minutes'),
    status: 'done',
    due: -3,
    done: -3,
    owner: MEMBER.yamazaki,
    goal: 'R6',
    memo: both('5つの質問にまとめました', 'It came down to five questions'),
  },
];
