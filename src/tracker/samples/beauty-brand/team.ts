import { both } from '../sample-texts.ts';

/** Departments of the brand. */
export const DEPARTMENT = {
  marketing: both('マーケティング', 'Marketing'),
  care: both('カスタマー', 'Customer care'),
  digital: both('デジタル', 'Digital'),
  products: both('商品企画', 'Products'),
} as const;

/** Members of its team. */
export const MEMBER = {
  tanaka: both('田中', 'Tanaka'),
  sato: both('佐藤', 'Sato'),
  suzuki: both('鈴木', 'Suzuki'),
  takahashi: both('高橋', 'Takahashi'),
  ito: both('伊藤', 'Ito'),
  yamamoto: both('山本', 'Yamamoto'),
} as const;

/** Who works where. */
export const TEAM = [
  { name: MEMBER.tanaka, department: DEPARTMENT.marketing },
  { name: MEMBER.sato, department: DEPARTMENT.marketing },
  { name: MEMBER.suzuki, department: DEPARTMENT.care },
  { name: MEMBER.takahashi, department: DEPARTMENT.digital },
  { name: MEMBER.ito, department: DEPARTMENT.digital },
  { name: MEMBER.yamamoto, department: DEPARTMENT.marketing },
] as const;
