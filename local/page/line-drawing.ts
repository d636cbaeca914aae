import { element } from './element.ts';

/** One line of a drawing. */
export interface DrawnSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and gaps; none for a solid line. */
  readonly dash: readonly number[];
  readonly points: boolean;
}

/** What a line drawing shows. */
export interface Drawing {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** What the figures are, beside the legend. */
  readonly axis: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = { left: 48, right: 24, top: 30, bottom: 24 } as const;
const TEXT = { fill: '#56606E', 'font-size': 11, 'font-family': 'Arial, sans-serif' } as const;
const GRID = '#E3E7ED';

/** Draws series as lines on a common scale that begins at 0, with legend and axes; gaps where there is no figure. */
export function lineDrawing({ axis, categories, height, series, width }: Drawing): HTMLElement {
  const figures = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const ticks = scaleOf(Math.min(...figures, 0), Math.max(...figures, 0) || 1);
  const [bottom, top] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const span = width - MARGIN.left - MARGIN.right;
  const x = (index: number) => MARGIN.left + (index / Math.max(1, categories.length - 1)) * span;
  const y = (value: number) =>
    height - MARGIN.bottom - ((value - bottom) / (top - bottom)) * (height - MARGIN.top - MARGIN.bottom);

  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const write = (words: string, at: Readonly<Record<string, string | number>>) => {
    const text = svg('text', { ...TEXT, ...at });
    text.textContent = words;
    picture.append(text);
  };
  for (const tick of ticks) {
    picture.append(
      svg('line', { x1: MARGIN.left, x2: width - MARGIN.right, y1: y(tick), y2: y(tick), stroke: GRID }),
    );
    write(tick.toLocaleString('en-US'), { x: MARGIN.left - 8, y: y(tick) + 4, 'text-anchor': 'end' });
  }
  categories.forEach((name, index) => {
    write(name, { x: x(index), y: height - 6, 'text-anchor': 'middle' });
  });
  write(axis, { x: width - MARGIN.right, y: 18, 'text-anchor': 'end' });
  series.forEach(({ colour, dash, label, points, values, width: stroke }, index) => {
    const look = { stroke: colour, 'stroke-width': stroke, 'stroke-dasharray': dash.join(' '), fill: 'none' };
    const start = MARGIN.left + index * 112;
    picture.append(svg('line', { x1: start, x2: start + 24, y1: 14, y2: 14, ...look }));
    write(label, { x: start + 30, y: 18 });
    const places = values.map((value, at) => (value === null ? null : { x: x(at), y: y(value) }));
    const path = places.flatMap((to, at) => (to ? [`${places[at - 1] ? 'L' : 'M'}${to.x} ${to.y}`] : []));
    picture.append(svg('path', { d: path.join(''), ...look }));
    if (points)
      for (const to of places)
        if (to) picture.append(svg('circle', { cx: to.x, cy: to.y, r: 3, fill: colour }));
  });
  const chart = element('div', { className: 'chart' });
  chart.append(picture);
  return chart;
}

/** Round figures, two to six of them, from below the lowest to above the highest. */
function scaleOf(low: number, high: number): number[] {
  const rough = (high - low) / 3;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * unit).find((size) => size >= rough) ?? unit;
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
