/** Colours of the sheets. Source: look, section 1.2. */
export const COLOUR = {
  ink: '#1E2530',
  body: '#2B3442',
  muted: '#56606E',
  accent: '#2A4480',
  line: '#DDE2EA',
  box: '#7E8CA6',
  paper: '#FFFFFF',
  headIn: '#E1E8F4',
  headCalc: '#E9ECF0',
  calc: '#F5F6F8',
  track: '#E8EBF0',
  goal: '#EDF1F8',
  band: '#F2F5FA',
  tileLine: '#C9D2E2',
  expected: '#8A94A3',
  warning: '#654300',
  pick: '#D5DFF2',
} as const;

/** Colours of bars and of marks without fill: ● ▲ ■ –. Source: look, section 1.1. */
export const MARK_COLOURS = {
  standard: {
    bar: ['#268A5E', '#AD7A00', '#C2413A', '#7A8493'],
    mark: ['#1B7A4B', '#8A6100', '#97150F', '#56606E'],
  },
  safe: {
    bar: ['#2F7BC2', '#A08300', '#8F3A00', '#7A8493'],
    mark: ['#1B62A5', '#7A6200', '#7D3200', '#56606E'],
  },
} as const;

/** Tab colours: sheets to look at, to type in, and to set or record. Source: look, section 3. */
export const TAB = { look: '#2A4480', type: '#7F93C4', record: '#B4BCC8' } as const;

/** Fonts: one for every cell, one for bars. Source: look, section 1.3. */
export const FONT = { text: 'Arial', bar: 'Courier New' } as const;

/** Row heights in pixels. Source: look, section 1.4. */
export const HEIGHT = { title: 40, hint: 24, section: 34, header: 36, body: 28, objective: 44 } as const;
