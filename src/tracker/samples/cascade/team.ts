import { both } from '../sample-texts.ts';

/** Departments of the company. */
export const DEPARTMENT = {
  board: both('経営', 'Management'),
  marketing: both('マーケティング', 'Marketing'),
  sales: both('営業', 'Sales'),
  care: both('お客様相談室', 'Customer care'),
} as const;

/** Members of the company who look after a goal. */
export const MEMBER = {
  hasegawa: both('長谷川', 'Hasegawa'),
  maeda: both('前田', 'Maeda'),
  fujii: both('藤井', 'Fujii'),
  endo: both('遠藤', 'Endo'),
  goto: both('後藤', 'Goto'),
  okamoto: both('岡本', 'Okamoto'),
  nishimura: both('西村', 'Nishimura'),
} as const;

/** Units that only this company uses. */
export const OWN_UNIT = {
  stores: both('店', 'stores'),
  hours: both('時間', 'h'),
} as const;

/** Who works where. */
export const TEAM = [
  { name: MEMBER.hasegawa, department: DEPARTMENT.board },
  { name: MEMBER.maeda, department: DEPARTMENT.marketing },
  { name: MEMBER.fujii, department: DEPARTMENT.marketing },
  { name: MEMBER.endo, department: DEPARTMENT.marketing },
  { name: MEMBER.goto, department: DEPARTMENT.sales },
  { name: MEMBER.okamoto, department: DEPARTMENT.sales },
  { name: MEMBER.nishimura, department: DEPARTMENT.care },
] as const;
