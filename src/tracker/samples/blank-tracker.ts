import type { Language, Text } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { anchor } from './anchor.ts';
import { FISCAL_START } from './fiscal-start.ts';
import { sampleFrame } from './sample-frame.ts';
import { blankFunnel } from './sample-funnel.ts';
import { both } from './sample-texts.ts';

const NAME = {
  'blank-kpi': both('KPIの表', 'KPI tracker'),
  'blank-okr': both('OKRの表', 'OKR tracker'),
  'blank-full': both('目標の表', 'Goal tracker'),
  'blank-funnel': both('ファネルの表', 'Funnel tracker'),
} as const satisfies Record<string, Text>;

/** The id of a tracker without goals. Source: rulings S12. */
export type BlankId = keyof typeof NAME;

const WITH_FUNNEL: readonly BlankId[] = ['blank-full', 'blank-funnel'];

/** A tracker without goals, for the fiscal year of the day before `today`, with the usual stages and units. */
export function blankTracker(id: BlankId): (language: Language, today: string) => TrackerInput {
  return (language, today) => {
    const fiscalStart = FISCAL_START[language];
    const frame = { name: NAME[id], fiscalStart, departments: [], team: [] };
    const at = anchor(today, fiscalStart);
    const tracker = sampleFrame(at, language, frame);
    return WITH_FUNNEL.includes(id) ? { ...tracker, funnel: blankFunnel(language, at) } : tracker;
  };
}
