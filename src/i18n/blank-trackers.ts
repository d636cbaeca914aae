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

/** How they are offered in the menu, and asked about. */
export const BLANK_MENU: { readonly title: Text; readonly ask: Text } = {
  title: { ja: '白紙から表を作る', en: 'Start a blank tracker' },
  ask: {
    ja: '「{name}」を作ります。新しいシートが増えます。いまあるシートは変わりません。',
    en: '"{name}" will be made in new sheets. Your sheets stay as they are.',
  },
};
