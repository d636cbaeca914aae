import type { Text } from './language.ts';

/** A tracker without goals: its name, and what it holds. */
interface BlankTexts {
  readonly name: Text;
  readonly about: Text;
}

/** What the trackers without goals are called, by id, in the order they are offered. Source: rulings S12. */
export const BLANK_TEXTS = {
  'blank-kpi': {
    name: { ja: 'KPIの表', en: 'KPI tracker' },
    about: { ja: '数字の目標だけ', en: 'Goals in figures only' },
  },
  'blank-okr': {
    name: { ja: 'OKRの表', en: 'OKR tracker' },
    about: { ja: '目標と成果指標だけ', en: 'Objectives and key results only' },
  },
  'blank-full': {
    name: { ja: '目標の表', en: 'Goal tracker' },
    about: { ja: 'OKR・KPI・定性目標・ファネル', en: 'OKRs, KPIs, qualitative goals and funnel' },
  },
  'blank-funnel': {
    name: { ja: 'ファネルの表', en: 'Funnel tracker' },
    about: { ja: '売上から必要な数を逆算', en: 'From revenue back to leads' },
  },
} as const satisfies Readonly<Record<string, BlankTexts>>;
