import { both } from '../sample-texts.ts';

/** Departments of the marketing division. */
export const DEPARTMENT = {
  brand: both('ブランド', 'Brand'),
  acquisition: both('新規獲得', 'Acquisition'),
  loyalty: both('既存のお客様', 'Existing customers'),
} as const;

/** Members of its team. */
export const MEMBER = {
  kimura: both('木村', 'Kimura'),
  hayashi: both('林', 'Hayashi'),
  yamazaki: both('山崎', 'Yamazaki'),
  ikeda: both('池田', 'Ikeda'),
  hashimoto: both('橋本', 'Hashimoto'),
  abe: both('阿部', 'Abe'),
} as const;

/** Who works where. */
export const TEAM = [
  { name: MEMBER.kimura, department: DEPARTMENT.brand },
  { name: MEMBER.hayashi, department: DEPARTMENT.brand },
  { name: MEMBER.yamazaki, department: DEPARTMENT.acquisition },
  { name: MEMBER.ikeda, department: DEPARTMENT.acquisition },
  { name: MEMBER.hashimoto, department: DEPARTMENT.loyalty },
  { name: MEMBER.abe, department: DEPARTMENT.loyalty },
] as const;
