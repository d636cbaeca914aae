import type { SampleQualitative } from '../sample-qualitative.ts';
import { both, UNIT } from '../sample-texts.ts';
import { FAMILY } from '../sample-words.ts';
import { MEMBER } from './team.ts';

/** What the brand wants to be, with the proxies that mirror it. Figures are our own. */
export const QUALITATIVE: readonly SampleQualitative[] = [
  {
    name: both('一生ものと呼ばれる', 'Be called something for life'),
    method: 'mean',
    typed: 7.4,
    target: 8,
    unit: UNIT.points,
    stage: 'loyalty',
    family: FAMILY.brand,
    cadence: 'quarterly',
    owner: MEMBER.hashimoto,
    measured: -12,
    proxy: both('「長く使いたい」(10点満点)', '"I want to keep it" (out of 10)'),
    verdict: both('修理できると知って選ぶ人が増えた', 'More people choose it because it can be repaired'),
  },
  {
    name: both('営業とマーケティングが同じ言葉で話す', 'Sales and marketing speak one language'),
    method: 'yes',
    typed: 0.6,
    target: 0.8,
    unit: UNIT.percent,
    family: FAMILY.organisation,
    cadence: 'quarterly',
    owner: MEMBER.yamazaki,
    measured: -18,
    proxy: both('「基準が同じ」と答えた人の割合', 'Share who say "we use the same criteria"'),
    verdict: both('見込み客の呼び方がまだ2通りある', 'There are still two words for a lead'),
    next: both('呼び方の一覧を1枚にまとめる', 'Put the words on one page'),
  },
  {
    name: both('職人の仕事が伝わる', 'Let people see the craft'),
    method: 'count',
    typed: 11,
    target: 10,
    unit: UNIT.items,
    stage: 'awareness',
    family: FAMILY.brand,
    cadence: 'quarterly',
    owner: MEMBER.hayashi,
    measured: -9,
    proxy: both('手仕事にふれた投稿(月)', 'Posts about the handwork / mo'),
    verdict: both('縫い目の写真を載せる人が多い', 'Many post pictures of the seams'),
  },
];
