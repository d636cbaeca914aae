import { type Child, drawing } from '../element.ts';

/** One stage as it is drawn. */
export interface DrawnStage {
  readonly name: string;
  readonly count: number;
  /** The count in words. */
  readonly words: string;
  /** The rate to the next stage in words; none for the last. */
  readonly rate: string | null;
  readonly isStrongest: boolean;
}

const WIDTH = 276;
const CENTRE = 178;
const WIDEST = 180;
/** A figure must fit. */
const NARROWEST = 72;
const STAGE = 28;
const GAP = 18;
const FILLS = ['#2A4480', '#37528F', '#44609E', '#526EAD'];

/**
 * Draws a funnel: names left, trapezoids right whose widths follow the logarithm of the counts, rates between. The
 * view says the same in a sentence.
 */
export function funnelDrawing(stages: readonly DrawnStage[], strongest: string): SVGSVGElement {
  const height = stages.length * (STAGE + GAP) - GAP;
  const widths = widthsOf(stages.map(({ count }) => count));
  return drawing(
    'svg',
    { class: 'chart', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, 'aria-hidden': 'true' },
    ...stages.flatMap((stage, index) => drawStage(stage, index, widths, strongest)),
  );
}

function widthsOf(counts: readonly number[]): number[] {
  const logs = counts.map((count) => Math.log(Math.max(count, 1)));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  return logs.map((log) =>
    high > low ? NARROWEST + ((WIDEST - NARROWEST) * (log - low)) / (high - low) : (WIDEST + NARROWEST) / 2,
  );
}

function drawStage(stage: DrawnStage, index: number, widths: readonly number[], strongest: string): Child[] {
  const top = index * (STAGE + GAP);
  const above = (widths[index] as number) / 2;
  const below = (above + (widths[index + 1] ?? (widths[index] as number)) / 2) / 2;
  const corners = [
    [CENTRE - above, top],
    [CENTRE + above, top],
    [CENTRE + below, top + STAGE],
    [CENTRE - below, top + STAGE],
  ];
  const fill = FILLS[Math.min(index, FILLS.length - 1)] as string;
  return [
    words(0, top + 19, shortened(stage.name, CENTRE - above - 4), { fill: '#2B3442', 'font-size': 12 }),
    drawing('polygon', { points: corners.map((corner) => corner.join(',')).join(' '), fill }),
    words(CENTRE, top + 19, shortened(stage.words, 2 * above - 16), {
      fill: '#FFFFFF',
      'font-size': 12,
      'font-weight': 700,
      'text-anchor': 'middle',
    }),
    ...(stage.rate === null
      ? []
      : drawRate(stage.rate, top + STAGE + 13, stage.isStrongest ? strongest : null)),
  ];
}

function drawRate(rate: string, y: number, strongest: string | null): Child[] {
  const middle = { 'font-size': 11, 'text-anchor': 'middle' };
  if (strongest === null) return [words(CENTRE, y, rate, { ...middle, fill: '#56606E' })];
  const strong = { fill: '#654300', 'font-weight': 700 };
  const dots = { stroke: '#B98700', 'stroke-dasharray': '2 3' };
  return [
    words(0, y, strongest, { ...strong, 'font-size': 11 }),
    drawing('line', { x1: 96, y1: y - 4, x2: CENTRE - 26, y2: y - 4, ...dots }),
    words(CENTRE, y, rate, { ...middle, ...strong }),
  ];
}

/** As much of a text as there is room for at 12 px: Japanese letters are as wide as they are high. */
function shortened(text: string, room: number): string {
  const letters = [...text];
  let width = 0;
  const fit = letters.findIndex((letter) => {
    width += letter > '\u2e7f' ? 12 : 7;
    return width > room;
  });
  return fit < 0 ? text : `${letters.slice(0, Math.max(fit - 1, 1)).join('')}…`;
}

function words(x: number, y: number, text: string, look: Record<string, string | number>): SVGElement {
  return drawing('text', { x, y, ...look }, text);
}
