/**
 * Does one step of taking something back; tells whether it worked. One step that fails does not keep the others from
 * being done.
 */
export function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells the error of writes that were lost, before anything is taken back: it would be told by the next call
 * otherwise, instead of that being carried out.
 */
export function drainErrors(): void {
  quietly(() => SpreadsheetApp.flush());
}
