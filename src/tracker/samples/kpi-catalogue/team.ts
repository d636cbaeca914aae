import { both } from '../sample-texts.ts';

/** Departments of the shop. */
export const DEPARTMENT = {
  traffic: both('集客', 'Traffic'),
  shop: both('店づくり', 'Shop'),
  care: both('お客様係', 'Customer care'),
} as const;

/** Members of its team. */
export const MEMBER = {
  miura: both('三浦', 'Miura'),
  mori: both('森', 'Mori'),
  shimizu: both('清水', 'Shimizu'),
  okada: both('岡田', 'Okada'),
  hara: both('原', 'Hara'),
} as const;

/** Who works where. */
export const TEAM = [
  { name: MEMBER.miura, department: DEPARTMENT.shop },
  { name: MEMBER.mori, department: DEPARTMENT.traffic },
  { name: MEMBER.shimizu, department: DEPARTMENT.traffic },
  { name: MEMBER.okada, department: DEPARTMENT.shop },
  { name: MEMBER.hara, department: DEPARTMENT.care },
] as const;

/** What the shop measures with. */
export const TOOL = {
  shop: both('ショップの管理画面', 'Shop back office'),
  ads: both('広告の管理画面', 'Ads manager'),
  social: both('SNSの分析画面', 'Social media insights'),
  web: both('アクセス解析', 'Web analytics'),
  search: both('検索の管理画面', 'Search console'),
  survey: both('ネット調査(毎月400人)', 'Online survey (400 people a month)'),
  mail: both('購入後のアンケート', 'Survey after purchase'),
} as const;
