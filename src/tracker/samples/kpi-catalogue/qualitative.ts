import type { SampleQualitative } from '../sample-qualitative.ts';
import { both, UNIT } from '../sample-texts.ts';
import { FAMILY } from '../sample-words.ts';
import { MEMBER } from './team.ts';

/** What the shop wants to be, with the proxies that mirror it. Figures are our own. */
export const QUALITATIVE: readonly SampleQualitative[] = [
  {
    name: both('「ここのお茶なら間違いない」と言われる', 'People say "you cannot go wrong with their tea"'),
    method: 'mean',
    typed: 7.6,
    target: 8,
    unit: UNIT.points,
    stage: 'loyalty',
    family: FAMILY.brand,
    cadence: 'quarterly',
    owner: MEMBER.hara,
    measured: -15,
    proxy: both('信頼の点数(10点満点)', 'Trust score (out of 10)'),
    verdict: both('いれ方のカードが役立つという声が多い', 'Many find the brewing card useful'),
  },
  {
    name: both('贈りものに選ばれる', 'Be the tea people give as a present'),
    method: 'yes',
    typed: 0.39,
    target: 0.5,
    unit: UNIT.percent,
    stage: 'interest',
    family: FAMILY.experience,
    cadence: 'quarterly',
    owner: MEMBER.okada,
    measured: -20,
    proxy: both('「贈りたい」と答えた人の割合', 'Share who would give it as a present'),
    verdict: both('味はよいが、箱が普段用に見える', 'The taste is right, the box looks plain'),
    next: both('のし付きの箱を2種類ためす', 'Try two boxes for presents'),
  },
  {
    name: both('店の全員がお茶を語れる', 'Everyone here can talk about tea'),
    method: 'mean',
    typed: 8.2,
    target: 8,
    unit: UNIT.points,
    family: FAMILY.organisation,
    cadence: 'half_yearly',
    owner: MEMBER.miura,
    measured: -40,
    proxy: both('社員アンケート(10点満点)', 'Staff survey (out of 10)'),
    verdict: both('月1回の飲み比べが楽しみになっている', 'People look forward to the monthly tasting'),
  },
];
