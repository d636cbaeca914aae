import * as fc from 'fast-check';
import * as z from 'zod';
import { METHODS, type Method } from '../../src/app/rpc-schema.ts';
import { HOSTILE_TEXTS, LONGEST_TEXT } from './hostile-texts.ts';

/** A type in the words of JSON Schema, as far as the door's schemas use them. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  /** Fields that are all alike, by their names. */
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Words that mean something to some method, so that not everything ends at the first look-up. */
const KNOWN = ['mini', 'K1', 'R1', 'O1', 'Q1', '2026-09-30', '2026-04-01', 'KPI', '田中', ''];

const text = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.constantFrom(...Object.values(HOSTILE_TEXTS)),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => ({ tracker: inner, rows: [inner] }), null);
/** Parsed, so that the name is a field of its own and not the prototype. */
const polluting = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');

/** Anything that can cross from the page: any shape, any type, deep, huge, and with names that are traps. */
export const anyPayload: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  {
    weight: 2,
    arbitrary: fc.dictionary(fc.constantFrom('tracker', 'rows', 'sheet', 'language', '__proto__'), text),
  },
  { weight: 1, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      [],
      nested(8),
      LONGEST_TEXT,
      LONGEST_TEXT.repeat(20),
      polluting,
    ),
  },
  { weight: 1, arbitrary: fc.constant([...Array(5_000).keys()]) },
);

/** A request of the right shape, with contents that may be nonsense. */
export function rightPayload(method: Method): fc.Arbitrary<unknown> {
  return right(z.toJSONSchema(METHODS[method].request, { io: 'input' }) as Shape);
}

/** A request of the right shape in which one thing is wrong: a field missing, one too many, or one of another type. */
export function spoiltPayload(method: Method): fc.Arbitrary<unknown> {
  return fc
    .tuple(rightPayload(method), anyPayload, fc.nat(), fc.constantFrom('leave out', 'add', 'replace'))
    .map(([payload, junk, place, how]) => {
      const spoilt = structuredClone(payload) as Record<string, unknown>;
      const objects = objectsIn(spoilt);
      const object = objects[place % objects.length]!;
      const names = Object.keys(object);
      const name = names[place % Math.max(1, names.length)] ?? 'tracker';
      if (how === 'add') object[place % 2 ? 'extra' : 'toString'] = junk;
      else if (how === 'replace') object[name] = junk;
      else delete object[name];
      // As it crosses: without what is undefined.
      return JSON.parse(JSON.stringify(spoilt));
    });
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

function right(shape: Shape): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(right));
  if (shape.type === 'object') {
    const { additionalProperties: alike, properties = {}, propertyNames } = shape;
    const fields = Object.entries(properties).map(([name, field]) => [name, right(field)]);
    if (alike) fields.push(...(propertyNames?.enum ?? []).map((name) => [String(name), right(alike)]));
    return fc.record(Object.fromEntries(fields), { noNullPrototype: true });
  }
  if (shape.type === 'array') {
    const { items = {}, maxItems = 3, minItems = 0 } = shape;
    return fc.array(right(items), { minLength: minItems, maxLength: Math.min(3, maxItems) });
  }
  if (shape.type === 'string') return rightText(shape);
  if (shape.type === 'integer')
    return fc.integer({ min: shape.minimum ?? -3, max: Math.min(1e6, shape.maximum ?? 1e6) });
  if (shape.type === 'number') {
    const { maximum = 1e308, minimum = -1e308 } = shape;
    const numbers = fc.double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true });
    return fc.oneof(numbers, fc.constantFrom(Math.max(minimum, 0), Math.min(maximum, 1)));
  }
  return shape.type === 'boolean' ? fc.boolean() : fc.constant(null);
}

function rightText({ maxLength = 60_000, minLength = 0, pattern }: Shape): fc.Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern)).filter((drawn) => !drawn.includes('\n'));
  return fc
    .oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: fc.constant(LONGEST_TEXT) })
    .map((drawn) => drawn.slice(0, maxLength).padEnd(minLength, 'x'));
}
