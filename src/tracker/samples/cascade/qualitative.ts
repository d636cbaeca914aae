import type { SampleQualitative } from '../sample-qualitative.ts';
import { both, UNIT } from '../sample-texts.ts';
import { FAMILY } from '../sample-words.ts';
import { MEMBER } from './team.ts';

/** What the company wants to be, with the proxies that mirror it. Figures are our own. */
export const QUALITATIVE: readonly SampleQualitative[] = [
  {
    name: both('体にも地球にもやさしいと信じてもらう', 'Be trusted to be good for people and planet'),
    method: 'mean',
    typed: 7.5,
    target: 8,
    unit: UNIT.points,
    stage: 'awareness',
    family: FAMILY.brand,
    cadence: 'quarterly',
    owner: MEMBER.maeda,
    measured: -12,
    proxy: both('信頼の点数(10点満点)', 'Trust score (out of 10)'),
    verdict: both('原料の畑を見たという声が増えた', 'More people have seen the fields'),
  },
  {
    name: both('店の人にすすめてもらえる', 'Shop staff recommend it'),
    method: 'yes',
    typed: 0.5,
    target: 0.6,
    unit: UNIT.percent,
    stage: 'purchase',
    family: FAMILY.experience,
    cadence: 'quarterly',
    owner: MEMBER.goto,
    measured: -25,
    proxy: both('「すすめる」と答えた店員の割合', 'Share of staff who would recommend it'),
    verdict: both('食べたことのない店員が多い', 'Many have never tried it'),
    next: both('店員さん用の試食を届ける', 'Send samples for the staff'),
  },
  {
    name: both('友人にすすめたい会社になる', 'A company its people recommend to friends'),
    method: 'yes',
    typed: 0.8,
    target: 0.85,
    unit: UNIT.percent,
    family: FAMILY.organisation,
    cadence: 'half_yearly',
    owner: MEMBER.hasegawa,
    measured: -50,
    proxy: both('社員アンケート「すすめたい」', 'Staff survey: "I would recommend us"'),
    verdict: both('工場と本社の昼食会が好評', 'The lunches of factory and office are liked'),
  },
  {
    name: both('朝の食卓の話題になる', 'Be talked about at breakfast'),
    method: 'count',
    typed: 12,
    target: 10,
    unit: UNIT.items,
    stage: 'interest',
    family: FAMILY.society,
    cadence: 'quarterly',
    owner: MEMBER.fujii,
    measured: -10,
    proxy: both('レシピの投稿(月)', 'Recipes posted by customers / mo'),
    verdict: both('子どもが作った写真が増えた', 'More pictures of bowls made by children'),
  },
];
