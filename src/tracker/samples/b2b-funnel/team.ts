import { both } from '../sample-texts.ts';

/** Departments on the way from a visit to a contract. */
export const DEPARTMENT = {
  marketing: both('マーケティング', 'Marketing'),
  inside: both('内勤営業', 'Inside sales'),
  sales: both('営業', 'Sales'),
  success: both('導入支援', 'Customer success'),
} as const;

/** Members of the team. */
export const MEMBER = {
  nakajima: both('中島', 'Nakajima'),
  aoki: both('青木', 'Aoki'),
  fujita: both('藤田', 'Fujita'),
  sakamoto: both('坂本', 'Sakamoto'),
  murakami: both('村上', 'Murakami'),
  ogawa: both('小川', 'Ogawa'),
} as const;

/** Who works where. */
export const TEAM = [
  { name: MEMBER.nakajima, department: DEPARTMENT.sales },
  { name: MEMBER.aoki, department: DEPARTMENT.marketing },
  { name: MEMBER.fujita, department: DEPARTMENT.marketing },
  { name: MEMBER.sakamoto, department: DEPARTMENT.inside },
  { name: MEMBER.murakami, department: DEPARTMENT.sales },
  { name: MEMBER.ogawa, department: DEPARTMENT.success },
] as const;
