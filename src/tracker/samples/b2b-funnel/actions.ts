import type { SampleAction } from '../sample-action.ts';
import { both } from '../sample-texts.ts';
import { MEMBER } from './team.ts';

/** What the team is about to do. */
export const ACTIONS: readonly SampleAction[] = [
  {
    name: both('止まった商談20件に電話する', 'Call the 20 opportunities that stopped'),
    status: 'doing',
    due: 5,
    owner: MEMBER.nakajima,
    goal: 'K1',
    memo: both('12件まで済みました', 'Twelve are done'),
  },
  {
    name: both('資料請求から1時間で電話する', 'Call within an hour of a request'),
    status: 'doing',
    due: 9,
    owner: MEMBER.sakamoto,
    goal: 'K4',
    memo: both('当番表を試しています', 'Trying out a rota'),
  },
  {
    name: both('内勤営業と週1回ふり返る', 'Review with inside sales once a week'),
    status: 'doing',
    due: 30,
    owner: MEMBER.murakami,
    goal: 'K3',
  },
  {
    name: both('秋は小さな展示会2つに替える', 'Take two small fairs in autumn instead'),
    status: 'todo',
    due: 40,
    owner: MEMBER.aoki,
    goal: 'K8',
  },
  {
    name: both('見積もりの送り状を短くする', 'Shorten the letter with each quote'),
    status: 'done',
    due: -8,
    done: -8,
    owner: MEMBER.nakajima,
    goal: 'K2',
    memo: both('返事が2日早くなりました', 'Answers come two days earlier'),
  },
];
