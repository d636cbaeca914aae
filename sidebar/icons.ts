import { drawing } from './element.ts';

/** Line drawings in a square of 18, one path each. */
const PATHS = {
  back: 'M11 4 6 9l5 5',
  chevron: 'M7 4.5 11.5 9 7 13.5',
  help: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8M6.9 7.1a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.3M9 12.6v.1',
  table: 'M2.8 3.5h12.4v11H2.8zM2.8 7.4h12.4M7 3.5v11',
  close: 'M5 5l8 8M13 5l-8 8',
  talk: 'M3 3.5h12v8.4H8.2L5 14.6v-2.7H3zM6 6.4h6M6 9h3.6',
  plus: 'M3.5 2.8h11v12.4h-11zM9 6.2v5.6M6.2 9h5.6',
  lights: 'M3.6 6.9a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2M9 6.6l2.3 4.4H6.7zM12.4 6.9h4.1v4.1h-4.1z',
  sheet: 'M3.5 2.8h11v12.4h-11zM6 6.2h6M6 9h6M6 11.8h3.6',
  calibrate: 'M3 2.8v12.4h12.4M4.6 5c5 .2 3.6 7.4 9.8 7.8',
  funnel: 'M2.6 3.4h12.8l-4.9 5.8v5.2l-3-1.6V9.2z',
  map: 'M6.5 2.8h5v3.4h-5zM2.4 11.8h5v3.4h-5zM10.6 11.8h5v3.4h-5zM9 6.2V9M4.9 11.8V9h8.2v2.8',
  doctor: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3M11.6 11.6l3.6 3.6M8 5.8v4.4M5.8 8h4.4',
  check: 'M3.2 3.2h11.6v11.6H3.2zM6 9.2l2.2 2.2L12.2 7',
  repair:
    'M11.4 3a3.6 3.6 0 0 0-4.6 4.6L2.9 11.5a1.9 1.9 0 0 0 2.7 2.7l3.9-3.9A3.6 3.6 0 0 0 14.1 5.7l-2 2-2-.2-.2-2z',
  undo: 'M6.4 3.4 3 6.8l3.4 3.4M3.4 6.8h7.4a3.9 3.9 0 0 1 0 7.8H7',
  flag: 'M4.5 15.6V2.8M4.5 3.4h9l-2.2 3.2 2.2 3.2h-9',
  trash: 'M3.4 4.8h11.2M7 4.6V3h4v1.6M5 4.8l.6 10.2h6.8L13 4.8M7.6 7.6v4.6M10.4 7.6v4.6',
  function: 'M11.6 3.2c-2.4-.6-3 .8-3.3 2.6L7 12.4c-.3 1.8-1 3-3 2.4M5.4 7.6h6.2',
  success: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8M5.8 9.2l2.3 2.3 4.2-4.6',
  info: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8M9 8.2v4.2M9 5.6v.1',
  warning: 'M9 2.4 16.4 15H1.6zM9 7v3.8M9 12.8v.1',
  error: 'M6 1.9h6L16.1 6v6L12 16.1H6L1.9 12V6zM9 5.4v4.2M9 12.4v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing; it says nothing to a screen reader, the words beside it do. */
export function icon(name: IconName, size = 18): SVGSVGElement {
  const path = drawing('path', { d: PATHS[name] });
  return drawing(
    'svg',
    {
      class: `icon icon-${name}`,
      viewBox: '0 0 18 18',
      width: size,
      height: size,
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    path,
  );
}
