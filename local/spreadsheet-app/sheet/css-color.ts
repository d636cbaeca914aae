const NAMES: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as `#rrggbb` in lower case; throws on what is no colour. */
export function cssColor(value: unknown): string {
  const text = String(value).toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const color = NAMES[text] ?? text;
  if (!/^#[\da-f]{6}$/.test(color)) throw new Error(`Invalid argument: color ${String(value)}`);
  return color;
}
