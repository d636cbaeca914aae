/** How far two numbers may differ by binary dust alone: 0.7 typed as 0.7 counts as 0.7. */
export const TOLERANCE = 1e-9;

/** Is `value` at least `bound`, forgiving binary dust (absolute tolerance 1e-9)? Source: domain, Traffic light. */
export function atLeast(value: number, bound: number): boolean {
  return value + TOLERANCE >= bound;
}

/** Is `value` above `bound` by more than binary dust? */
export function exceeds(value: number, bound: number): boolean {
  return value - TOLERANCE > bound;
}
