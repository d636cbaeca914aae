import { typedFigure } from '../core/typed-figure.ts';
import type { Language } from '../i18n/language.ts';
import { offeredKpis } from '../tracker/samples/offered-kpis.ts';
import { LAYER } from '../tracker/samples/sample-words.ts';
import type { TrackerInput } from '../tracker/tracker.ts';
import { chosenKpis, FINAL_GOAL, isNamed, ownIds } from './own-ids.ts';
import { ownStage } from './own-stage.ts';
import type { WizardAnswers } from './schemas/wizard.ts';

type KpiInput = NonNullable<TrackerInput['kpis']>[number];
type KpiAnswer = WizardAnswers['kpis'][number];

/** The final goal and the KPIs on the way to it, each with the label of its parent. */
export function ownKpis(answers: WizardAnswers, language: Language): KpiInput[] {
  const ids = ownIds(answers);
  const chosen = chosenKpis(answers);
  const names = new Map([
    [FINAL_GOAL, answers.name.trim()],
    ...chosen.map((kpi) => [kpi.id, nameOf(kpi, language)] as const),
  ]);
  const label = (id: string): string => (ids.has(id) ? `${ids.get(id)} ${names.get(id)}` : '');
  const rows = chosen.map((kpi): KpiInput => {
    const parent = offeredKpis().get(kpi.id)?.parent ?? '';
    return {
      ...ownKpi(kpi, language),
      id: ids.get(kpi.id) as string,
      name: names.get(kpi.id) as string,
      parent: label(parent) || label(FINAL_GOAL),
    };
  });
  return isNamed(answers) ? [finalGoal(answers, language), ...rows] : rows;
}

/** Figures of a goal as numbers; what accumulates counts from 0 and has no baseline. */
export function ownFigures(
  { baseline, target, unit }: Pick<KpiAnswer, 'baseline' | 'target' | 'unit'>,
  kind: KpiAnswer['kind'] = 'level',
): Pick<KpiInput, 'baseline' | 'target' | 'unit'> {
  return {
    baseline: kind === 'sum' ? null : (typedFigure(baseline, unit) ?? null),
    target: typedFigure(target, unit) ?? null,
    unit: unit.trim(),
  };
}

function finalGoal(answers: WizardAnswers, language: Language): KpiInput {
  const { kind, name } = answers;
  return {
    id: 'K1',
    name: name.trim(),
    ...ownFigures(answers, kind),
    kind,
    layer: LAYER.kgi[language],
    leading: false,
    cadence: 'monthly',
  };
}

function nameOf({ id, name }: KpiAnswer, language: Language): string {
  return offeredKpis().get(id)?.name[language] ?? name.trim();
}

/** A KPI without its id, name and parent; what the catalogue knows of it comes from there. */
function ownKpi(kpi: KpiAnswer, language: Language): Omit<KpiInput, 'id' | 'name'> {
  const offer = offeredKpis().get(kpi.id);
  const { kind = 'sum', direction = 'up' } = offer ?? kpi;
  const unit = offer?.unit[language] ?? kpi.unit;
  return {
    ...ownFigures({ ...kpi, unit }, kind ?? 'sum'),
    kind,
    direction,
    layer: LAYER.kpi[language],
    leading: offer?.leading ?? null,
    definition: offer?.definition[language] ?? '',
    stage: ownStage(kpi.stage, language).name,
    cadence: kpi.cadence,
    when: kpi.when.trim(),
    tool: kpi.tool.trim(),
    owner: kpi.owner.trim(),
    evidence: kpi.evidence.trim(),
  };
}
