/** Something the self-check looked at. */
export interface Check {
  /** `<group>.<what>`. */
  readonly id: string;
  /** What must be found, or is assumed; a final `…` stands for any rest; `null`: nothing is assumed. */
  readonly expected: string | null;
  readonly found: string;
  /** A fact is neither: the add-on works with whatever is found. */
  readonly result: 'passed' | 'failed' | 'fact';
  /** What was found is not what was expected. */
  readonly differs: boolean;
}

/** What is expected before it is looked at. */
export interface Expectation {
  readonly id: string;
  readonly expected: string | null;
  /** The add-on depends on it. */
  readonly must: boolean;
}

/** An expectation, and what was found. */
export function checked({ expected, id, must }: Expectation, found: string): Check {
  const differs = expected !== null && !agrees(expected, found);
  return { id, expected, found, differs, result: !must ? 'fact' : differs ? 'failed' : 'passed' };
}

function agrees(expected: string, found: string): boolean {
  return expected.endsWith('…') ? found.startsWith(expected.slice(0, -1)) : found === expected;
}
