import { drawing } from '../element.ts';

/** The sign of Shirube: a post with two boards. */
export function signpost(size: number): SVGSVGElement {
  return drawing(
    'svg',
    { viewBox: '0 0 20 20', width: size, height: size, 'aria-hidden': 'true' },
    drawing('path', { d: 'M9 1h2v18H9z', fill: '#7E8CA6' }),
    drawing('path', { d: 'M3 2.6h11.5L17 5.3 14.5 8H3z', fill: '#2A4480' }),
    drawing('path', { d: 'M17 10H5.5L3 12.7l2.5 2.7H17z', fill: '#7F93C4' }),
  );
}
