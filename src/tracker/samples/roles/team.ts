import { both } from '../sample-texts.ts';

/** The two roles, as departments. */
export const DEPARTMENT = {
  sales: both('営業', 'Sales'),
  web: both('Webマーケ', 'Web marketing'),
} as const;

/** Members of the team. */
export const MEMBER = {
  watanabe: both('渡辺', 'Watanabe'),
  nakamura: both('中村', 'Nakamura'),
  kobayashi: both('小林', 'Kobayashi'),
  kato: both('加藤', 'Kato'),
  yoshida: both('吉田', 'Yoshida'),
} as const;

/** Who works where. */
export const TEAM = [
  { name: MEMBER.watanabe, department: DEPARTMENT.sales },
  { name: MEMBER.nakamura, department: DEPARTMENT.sales },
  { name: MEMBER.kobayashi, department: DEPARTMENT.sales },
  { name: MEMBER.kato, department: DEPARTMENT.web },
  { name: MEMBER.yoshida, department: DEPARTMENT.web },
] as const;
