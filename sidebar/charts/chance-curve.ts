import { type Difficulty, difficulty } from '../../src/core/difficulty.ts';
import { type Child, drawing } from '../element.ts';
import { niceTicks } from './nice-ticks.ts';

/** A curve of targets and the chances to reach them. */
export interface ChanceCurve {
  /** Lowest and highest target shown. */
  readonly from: number;
  readonly to: number;
  readonly chanceOf: (target: number) => number;
  /** The target chosen. */
  readonly at: number;
  readonly bands: Readonly<Record<Difficulty, string>>;
  readonly showTarget: (target: number) => string;
}

const WIDTH = 276;
const HEIGHT = 176;
const LEFT = 34;
const RIGHT = 268;
const TOP = 8;
const BOTTOM = 146;
const POINTS = 60;

/** Lower end of each band, from the top down, with its fill. */
const BANDS: readonly (readonly [from: number, fill: string])[] = [
  [0.9, '#FBFBFC'],
  [0.7, '#F5F6F8'],
  [0.5, '#DCE4F3'],
  [0.2, '#F5F6F8'],
  [0.05, '#FBFBFC'],
  [0, '#F5F6F8'],
];

/** Draws the curve. For those who cannot see it the view says the same in a sentence. */
export function chanceCurve(curve: ChanceCurve): SVGSVGElement {
  const { at, chanceOf, from, showTarget, to } = curve;
  const x = (target: number): number => LEFT + ((target - from) / (to - from)) * (RIGHT - LEFT);
  const y = (chance: number): number => BOTTOM - chance * (BOTTOM - TOP);
  const points = Array.from({ length: POINTS + 1 }, (_, index) => {
    const target = from + ((to - from) * index) / POINTS;
    return `${x(target).toFixed(1)},${y(chanceOf(target)).toFixed(1)}`;
  });
  const [px, py] = [x(at), y(chanceOf(at))];
  const guide = { stroke: '#2A4480', 'stroke-dasharray': '3 3' };
  return drawing(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      'aria-hidden': 'true',
    },
    ...bands(curve.bands, y),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((chance) =>
      label(LEFT - 5, y(chance) + 4, `${Math.round(chance * 100)}%`, 'end'),
    ),
    line(LEFT, BOTTOM, RIGHT, BOTTOM, { stroke: '#7E8896' }),
    ...niceTicks(from, to).flatMap((tick) => [
      line(x(tick), BOTTOM, x(tick), BOTTOM + 4, { stroke: '#7E8896' }),
      label(x(tick), BOTTOM + 17, showTarget(tick), 'middle'),
    ]),
    line(LEFT, py, px, py, guide),
    line(px, py, px, BOTTOM, guide),
    drawing('polyline', { points: points.join(' '), fill: 'none', stroke: '#2A4480', 'stroke-width': 2.5 }),
    drawing('circle', { cx: px, cy: py, r: 5, fill: '#FFFFFF', stroke: '#2A4480', 'stroke-width': 2.5 }),
  );
}

/** Grey stripes with their names; the one for KPIs stands out. The lowest is too narrow for a name. */
function bands(names: ChanceCurve['bands'], y: (chance: number) => number): Child[] {
  return BANDS.flatMap(([from, fill], index) => {
    const top = BANDS[index - 1]?.[0] ?? 1;
    const middle = (from + top) / 2;
    const band = difficulty(middle);
    const isLow = middle < 0.5;
    const stripe = drawing('rect', {
      x: LEFT,
      y: y(top),
      width: RIGHT - LEFT,
      height: y(from) - y(top),
      fill,
    });
    if (top - from < 0.12) return [stripe];
    const [at, anchor] = isLow ? [LEFT + 6, 'start'] : [RIGHT - 6, 'end'];
    return [stripe, label(at, y(middle) + 4, names[band], anchor, band === 'right')];
  });
}

function label(x: number, y: number, text: string, anchor: string, strong = false): SVGElement {
  const look = strong ? { fill: '#2A4480', 'font-weight': 700 } : { fill: '#56606E' };
  return drawing('text', { x, y, 'text-anchor': anchor, 'font-size': 11, ...look }, text);
}

function line(x1: number, y1: number, x2: number, y2: number, look: Record<string, string>): SVGElement {
  return drawing('line', { x1, y1, x2, y2, ...look });
}
