/**
 * Values that may cross `google.script.run`: texts, finite numbers, booleans, null, plain objects and arrays of these. `undefined` in an
 * array becomes null and in an object disappears; a date, a function or a circle makes the call fail.
 */
function copy(value: unknown, above: readonly object[]): unknown {
  if (value === undefined) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new Error(`Failed due to illegal value in property: ${typeof value}`);
  if (above.includes(value)) throw new Error('Failed due to circular structure');
  const kind = Object.prototype.toString.call(value);
  if (Array.isArray(value)) return value.map((part) => copy(part, [...above, value]) ?? null);
  if (kind !== '[object Object]')
    throw new Error(`Failed due to illegal value in property: ${kind.slice(8, -1)}`);
  const result: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const copied = copy(part, [...above, value]);
    if (copied !== undefined) result[key] = copied;
  }
  return result;
}

/** An argument of a client as the server receives it. */
export function fromPage(value: unknown): unknown {
  return copy(value, []);
}

/** A result of the server as the client receives it; nothing becomes null. */
export function toPage(value: unknown): unknown {
  return copy(value, []) ?? null;
}
