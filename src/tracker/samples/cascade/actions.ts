import type { SampleAction } from '../sample-action.ts';
import { both } from '../sample-texts.ts';
import { MEMBER } from './team.ts';

/** What the company is about to do. */
export const ACTIONS: readonly SampleAction[] = [
  {
    name: both('木曜に追加の便を1本出す', 'Send one more truck on Thursdays'),
    status: 'doing',
    due: 3,
    owner: MEMBER.okamoto,
    goal: 'K3',
    memo: both('運送会社の返事待ち', 'Waiting for the carrier'),
  },
  {
    name: both('食べる人の朝の話を週2回出す', 'Tell the morning of a customer twice a week'),
    status: 'doing',
    due: 8,
    owner: MEMBER.endo,
    goal: 'R14',
    memo: both('4人に話を聞きました', 'Four people have told theirs'),
  },
  {
    name: both('新しいふたを300人に試してもらう', 'Have 300 people try a new lid'),
    status: 'doing',
    due: 28,
    owner: MEMBER.nishimura,
    goal: 'R3',
  },
  {
    name: both('春の棚替えの案を先に持ち込む', 'Bring a plan for the spring shelves early'),
    status: 'todo',
    due: 45,
    owner: MEMBER.okamoto,
    goal: 'R8',
  },
  {
    name: both('季節の味を1つ、声から選ぶ', 'Choose one seasonal flavour from letters'),
    status: 'done',
    due: -7,
    done: -7,
    owner: MEMBER.nishimura,
    goal: 'R10',
    memo: both('柚子に決まりました', 'It will be yuzu'),
  },
];
