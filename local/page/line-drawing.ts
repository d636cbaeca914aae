import { element } from './element.ts';

/** Colours of the series: actual, expected, target. */
const STROKES = [
  { colour: '#2A4480', width: 2.5, dash: '' },
  { colour: '#8A94A3', width: 1.5, dash: '6 4' },
  { colour: '#1E2530', width: 1.5, dash: '2 3' },
] as const;

const PADDING = 12;
const SVG = 'http://www.w3.org/2000/svg';

/** Draws series of figures as lines on a common scale that begins at 0; gaps where there is no figure. */
export function lineDrawing(
  series: readonly (readonly (number | null)[])[],
  width: number,
  height: number,
): HTMLElement {
  const figures = series.flat().filter((value) => value !== null);
  const top = Math.max(...figures, 0) || 1;
  const bottom = Math.min(...figures, 0);
  const x = (index: number, count: number) =>
    PADDING + (index / Math.max(1, count - 1)) * (width - 2 * PADDING);
  const y = (value: number) =>
    height - PADDING - ((value - bottom) / (top - bottom)) * (height - 2 * PADDING);

  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  for (const share of [0, 0.5, 1]) {
    const level = y(bottom + (top - bottom) * share);
    picture.append(
      svg('line', { x1: PADDING, x2: width - PADDING, y1: level, y2: level, stroke: '#E3E7ED' }),
    );
  }
  series.forEach((values, index) => {
    const { colour, width: stroke, dash } = STROKES[index % STROKES.length] ?? STROKES[0];
    const points = values.map((value, at) => (value === null ? null : `${x(at, values.length)} ${y(value)}`));
    const path = points
      .map((point, at) => point && `${points[at - 1] ? 'L' : 'M'}${point}`)
      .filter(Boolean)
      .join('');
    const look = { d: path, fill: 'none', stroke: colour, 'stroke-width': stroke, 'stroke-dasharray': dash };
    picture.append(svg('path', look));
  });
  const chart = element('div', { className: 'chart' });
  chart.append(picture);
  return chart;
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
