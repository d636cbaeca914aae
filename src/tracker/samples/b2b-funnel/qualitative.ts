import type { SampleQualitative } from '../sample-qualitative.ts';
import { both, UNIT } from '../sample-texts.ts';
import { FAMILY } from '../sample-words.ts';
import { MEMBER } from './team.ts';

/** What the team wants to be for its customers, with the proxies that mirror it. Figures are our own. */
export const QUALITATIVE: readonly SampleQualitative[] = [
  {
    name: both('現場の人に頼りにされる', 'Be what people on the shop floor rely on'),
    method: 'nps',
    typed: 47,
    target: 50,
    unit: UNIT.nps,
    stage: 'loyalty',
    family: FAMILY.experience,
    cadence: 'quarterly',
    owner: MEMBER.ogawa,
    measured: -14,
    proxy: both('利用者のNPS', 'NPS of users'),
    verdict: both('止まる前に気づけたという声が多い', 'Many noticed a fault before the line stopped'),
  },
  {
    name: both('売り込みではなく相談だと思われる', 'Calls feel like advice, not selling'),
    method: 'mean',
    typed: 6.4,
    target: 8,
    unit: UNIT.points,
    stage: 'purchase',
    family: FAMILY.experience,
    cadence: 'quarterly',
    owner: MEMBER.sakamoto,
    measured: -11,
    proxy: both('商談のあとのアンケート(10点満点)', 'Survey after the first call (out of 10)'),
    verdict: both('最初の電話が早口だと言われた', 'The first call was said to be rushed'),
    next: both('最初の3分は聞くだけにする', 'Only listen for the first three minutes'),
  },
  {
    name: both('部門をこえて助け合う', 'Help each other across departments'),
    method: 'yes',
    typed: 0.75,
    target: 0.8,
    unit: UNIT.percent,
    family: FAMILY.organisation,
    cadence: 'half_yearly',
    owner: MEMBER.nakajima,
    measured: -35,
    proxy: both('「助けてもらえた」と答えた人の割合', 'Share who say "I got help"'),
    verdict: both('週1回のふり返りが役に立っている', 'The weekly review is useful'),
  },
];
