import type { Text } from '../../i18n/language.ts';

/** One text of a sample in both languages. */
export function both(ja: string, en: string): Text {
  return { ja, en };
}

/** Units as samples use them. */
export const UNIT = {
  yen: both('円', '¥'),
  percent: both('%', '%'),
  people: both('人', 'people'),
  items: both('件', 'items'),
  times: both('回', 'count'),
  points: both('点', 'points'),
  rank: both('位', 'rank'),
  minutes: both('分', 'min'),
  nps: both('NPS', 'NPS'),
} as const;

/** Funnel stages as most samples use them, with the rate on to the next one that counts as good. */
export const STAGE = {
  awareness: { name: both('認知', 'Awareness'), benchmark: 0.05 },
  interest: { name: both('興味・関心', 'Interest'), benchmark: 0.1 },
  purchase: { name: both('購買', 'Purchase'), benchmark: 0.4 },
  loyalty: { name: both('ロイヤリティ', 'Loyalty'), benchmark: null },
} as const;
