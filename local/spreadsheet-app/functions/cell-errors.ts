/** Sentences that hovering an error cell shows, kept by sheet and cell, renewed with every calculation that touches the cell. */
export class CellErrors {
  private round = 0;
  private readonly sentences = new Map<
    string,
    { round: number; sentence: string | null; height: number; width: number }
  >();

  /** Tells that a new calculation begins. */
  nextRound(): void {
    this.round += 1;
  }

  /** Remembers the outcome of one call in a cell; the first error of a calculation stays. */
  record(sheetId: string, row: number, column: number, sentence: string | null, height = 1, width = 1): void {
    const key = `${sheetId} ${row} ${column}`;
    const known = this.sentences.get(key);
    if (known?.round === this.round && known.sentence !== null) return;
    this.sentences.set(key, { round: this.round, sentence, height, width });
  }

  /** The sentence of a cell, or null. */
  sentence(sheetId: string, row: number, column: number): string | null {
    return this.sentences.get(`${sheetId} ${row} ${column}`)?.sentence ?? null;
  }

  /** Height and width that the last result of a cell wanted to spill over. */
  extent(
    sheetId: string,
    row: number,
    column: number,
  ): { readonly height: number; readonly width: number } | null {
    return this.sentences.get(`${sheetId} ${row} ${column}`) ?? null;
  }
}
