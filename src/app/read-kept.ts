import type { Memory } from '../host/host.ts';

/** What a memory keeps under a name as JSON; `null` where there is nothing, or nothing that can be read. */
export function readKept(memory: Memory, name: string): unknown {
  const text = memory.get(name);
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
