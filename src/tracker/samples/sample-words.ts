import { both } from './sample-texts.ts';

/** What a KPI is in the chain from the final goal down, as the drop-down of the KPI sheet offers it. */
export const LAYER = {
  kgi: both('KGI', 'KGI'),
  csf: both('CSF', 'CSF'),
  kpi: both('KPI', 'KPI'),
  kdi: both('KDI', 'KDI'),
  metric: both('指標', 'metric'),
} as const;

/** What a qualitative goal is about, as the drop-down of its sheet offers it. */
export const FAMILY = {
  brand: both('ブランド', 'Brand'),
  experience: both('顧客体験', 'Experience'),
  organisation: both('組織', 'Organisation'),
  society: both('市場と社会', 'Market/society'),
} as const;

/** Days on which samples are measured. */
export const WHEN = {
  morning: both('毎朝9時', 'Every morning at 9'),
  monday: both('毎週月曜', 'Mondays'),
  friday: both('毎週金曜', 'Fridays'),
  monthStart: both('月の第1営業日', '1st business day'),
  survey: both('15日の調査後', 'After the 15th'),
  quarterEnd: both('四半期の終わり', 'End of the quarter'),
} as const;
