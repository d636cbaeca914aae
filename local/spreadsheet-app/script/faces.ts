const targets = new WeakMap<object, object>();

/** Remembers that the script sees an object of the emulation through a proxy. */
export function rememberFace(face: object, target: object): void {
  targets.set(face, target);
}

/** Whether a value is a proxy that was made for the script. */
export function isFace(value: object): boolean {
  return targets.has(value);
}

/** The object behind a proxy that was handed to the script; other values come back as they are. */
export function behind<T>(value: unknown): T {
  return ((typeof value === 'object' && value !== null && targets.get(value)) || value) as T;
}
