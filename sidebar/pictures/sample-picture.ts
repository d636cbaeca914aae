import { drawing } from '../element.ts';

type Box = readonly [x: number, y: number, width: number, height: number, fill: string];

const GREEN = '#268A5E';
const AMBER = '#AD7A00';
const RED = '#C2413A';
const INK = '#2A4480';
const GREY = '#DCE1EA';
const LINE = '#7E8896';
const PALE = '#8797BD';

/** What each sample looks like, as boxes on a field of 60 × 42. */
const BOXES: Readonly<Record<string, readonly Box[]>> = {
  'beauty-brand': [
    [4, 2, 51, 3, '#C3CCDF'],
    [4, 7, 16, 4, GREY],
    [24, 7, 21, 4, GREEN],
    [4, 15, 16, 4, GREY],
    [24, 15, 15, 4, AMBER],
    [4, 23, 16, 4, GREY],
    [24, 23, 8, 4, RED],
    [4, 31, 16, 4, GREY],
    [24, 31, 25, 4, GREEN],
  ],
  'b2b-funnel': [
    [7, 6, 45, 7, '#B4BFD7'],
    [13, 15, 33, 7, PALE],
    [19, 24, 21, 7, '#526EAD'],
    [24, 33, 12, 7, INK],
  ],
  cascade: [
    [21, 4, 18, 8, INK],
    [29.5, 12, 1, 9, LINE],
    [13, 21, 34, 1, LINE],
    [13, 21, 1, 6, LINE],
    [46, 21, 1, 6, LINE],
    [29.5, 21, 1, 6, LINE],
    [6, 27, 15, 8, GREEN],
    [24, 27, 12, 8, AMBER],
    [39, 27, 15, 8, GREEN],
  ],
  'kpi-catalogue': [
    [4, 3, 24, 5, INK],
    [4, 11, 24, 4, GREY],
    [4, 18, 24, 4, GREY],
    [4, 25, 24, 4, GREY],
    [4, 32, 24, 4, GREY],
    [32, 3, 24, 5, INK],
    [32, 11, 24, 4, GREY],
    [32, 18, 24, 4, GREY],
    [32, 25, 24, 4, GREY],
  ],
  'marketing-okrs': [
    [4, 3, 51, 7, INK],
    [10, 14, 30, 4, GREEN],
    [10, 22, 21, 4, AMBER],
    [10, 30, 36, 4, GREEN],
    [5, 10, 1, 22, LINE],
  ],
  roles: [
    [4, 4, 24, 7, INK],
    [4, 15, 20, 4, GREEN],
    [4, 23, 11, 4, RED],
    [4, 31, 16, 4, AMBER],
    [32, 4, 24, 7, PALE],
    [32, 15, 14, 4, AMBER],
    [32, 23, 21, 4, GREEN],
    [32, 31, 18, 4, GREEN],
  ],
};

/** A small picture of what a sample becomes. */
export function samplePicture(sample: string): SVGSVGElement {
  const boxes = (BOXES[sample] ?? []).map(([x, y, width, height, fill]) =>
    drawing('rect', { x, y, width, height, rx: width > 1 && height > 1 ? 1 : 0, fill }),
  );
  return drawing('svg', { class: 'picture', viewBox: '0 0 60 42', 'aria-hidden': 'true' }, ...boxes);
}
