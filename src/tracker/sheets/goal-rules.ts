import { LIGHTS, type State } from '../../core/light.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import { PALETTES, type PaletteName } from '../../plan/palette.ts';
import type { Area, Rule, StyleBlock } from '../../plan/plan.ts';
import { MARK_COLOURS } from '../look.ts';

/** The states in the order in which their rules stand; what must be corrected comes first. Source: rulings 66. */
const ORDER: readonly State[] = ['check_input', ...LIGHTS];

/**
 * Colours of lights by the number in a state column. Source: look, sections 1.1 and 2, Rules.
 * @param never states that such a row cannot have
 */
export function lightRules(
  areas: readonly Area[],
  state: string,
  palette: PaletteName,
  never: readonly State[] = [],
): Rule[] {
  return ORDER.filter((name) => !never.includes(name)).map((name) => {
    const { fill, ink, bold } = PALETTES[palette][name];
    return { areas, formula: `=${state}=${STATE[name]}`, fill: fill ?? 'none', ink, bold };
  });
}

/** The look of a cell that explains a light, in its colours whatever stands in it. */
export function lightStyle(areas: readonly Area[], state: State, palette: PaletteName): StyleBlock {
  const { bold, fill, ink } = PALETTES[palette][state];
  return { areas, style: { bold, ink, ...(fill === null ? {} : { fill }) } };
}

/** Colours of bars by the number in a state column; without a colour they stay grey. */
export function barRules(areas: readonly Area[], state: string, palette: PaletteName): Rule[] {
  const [green, yellow, red] = MARK_COLOURS[palette].bar;
  return [
    { areas, formula: `=AND(${state}>=${STATE.achieved};${state}<=${STATE.on_track})`, ink: green },
    { areas, formula: `=${state}=${STATE.watch}`, ink: yellow },
    { areas, formula: `=AND(${state}>=${STATE.needs_action};${state}<=${STATE.overdue})`, ink: red },
  ];
}

/** A cell shown in the colours of a state while the formula holds. */
export function stateRule(
  areas: readonly Area[],
  formula: string,
  state: 'watch' | 'needs_action',
  palette: PaletteName,
  isBold = false,
): Rule {
  const { fill, ink } = PALETTES[palette][state];
  return { areas, formula, fill: fill ?? 'none', ink, ...(isBold ? { bold: true } : {}) };
}
