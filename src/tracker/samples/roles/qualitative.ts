import type { SampleQualitative } from '../sample-qualitative.ts';
import { both, UNIT } from '../sample-texts.ts';
import { FAMILY } from '../sample-words.ts';
import { MEMBER } from './team.ts';

/** What both roles want to be for their customers, with the proxies that mirror it. Figures are our own. */
export const QUALITATIVE: readonly SampleQualitative[] = [
  {
    name: both('また頼みたいと思われる', 'Be the ones people come back to'),
    method: 'mean',
    typed: 8.1,
    target: 8,
    unit: UNIT.points,
    stage: 'loyalty',
    family: FAMILY.experience,
    cadence: 'quarterly',
    owner: MEMBER.kobayashi,
    measured: -16,
    proxy: both('納品のあとのアンケート(10点満点)', 'Survey after delivery (out of 10)'),
    verdict: both('設置の手際がよいという声が多い', 'Many praise how fast we set things up'),
  },
  {
    name: both('働き方の相談相手だと思われる', 'Be the one to ask about the workplace'),
    method: 'yes',
    typed: 0.45,
    target: 0.6,
    unit: UNIT.percent,
    stage: 'interest',
    family: FAMILY.brand,
    cadence: 'quarterly',
    owner: MEMBER.kato,
    measured: -21,
    proxy: both('「最初に相談する」と答えた人の割合', 'Share who would ask us first'),
    verdict: both('家具の店だと思われている', 'People see a furniture shop'),
    next: both('座席の減らし方の事例を3つ載せる', 'Show three cases of fewer desks'),
  },
  {
    name: both('営業とWebが助け合う', 'Sales and web help each other'),
    method: 'mean',
    typed: 7.3,
    target: 8,
    unit: UNIT.points,
    family: FAMILY.organisation,
    cadence: 'half_yearly',
    owner: MEMBER.watanabe,
    measured: -30,
    proxy: both('社員アンケート(10点満点)', 'Staff survey (out of 10)'),
    verdict: both('サイトの事例が商談で使われている', 'Sales uses the cases on the site'),
  },
];
