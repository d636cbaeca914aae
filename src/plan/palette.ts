import type { State } from '../core/light.ts';

/** Colours of the lights; `safe` keeps meanings apart for colour-blind eyes. */
export type PaletteName = 'standard' | 'safe';

/** How a light looks. `fill` is `null` where the cell keeps its own. */
export interface LightLook {
  readonly fill: string | null;
  readonly ink: string;
  readonly bold: boolean;
}

/** The look of every state in every palette. Source: look, section 1.1; rulings 66 for `check_input`. */
export const PALETTES: Readonly<Record<PaletteName, Readonly<Record<State, LightLook>>>> = {
  standard: {
    achieved: { fill: '#B4DDC7', ink: '#05402A', bold: true },
    on_track: { fill: '#D6F4DC', ink: '#145A36', bold: false },
    watch: { fill: '#FFE8A3', ink: '#654300', bold: false },
    needs_action: { fill: '#FBB1A8', ink: '#821014', bold: true },
    overdue: { fill: '#E6897F', ink: '#40060A', bold: true },
    no_data: { fill: '#D9DDE4', ink: '#434C5A', bold: false },
    too_early: { fill: '#F0F2F7', ink: '#535D6C', bold: false },
    check_input: { fill: null, ink: '#821014', bold: true },
  },
  safe: {
    achieved: { fill: '#98C1EF', ink: '#062C54', bold: true },
    on_track: { fill: '#CBE3FC', ink: '#0B4478', bold: false },
    watch: { fill: '#FFF2AC', ink: '#574500', bold: false },
    needs_action: { fill: '#F7AC74', ink: '#552000', bold: true },
    overdue: { fill: '#D9874F', ink: '#2B0E00', bold: true },
    no_data: { fill: '#DCDFE4', ink: '#434C5A', bold: false },
    too_early: { fill: '#F4F6F9', ink: '#535D6C', bold: false },
    check_input: { fill: null, ink: '#821014', bold: true },
  },
};
