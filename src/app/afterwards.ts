/**
 * Does something that only makes the next time easier. What went before is done and stays done, so it must not be
 * called a failure where this fails.
 */
export function afterwards(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing is lost but the convenience.
  }
}
