import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, frameSteps, newFrame } from '../../src/host/draw-frame.ts';

/** A sheet that only has rows: remembers what was done to their heights. */
class Rows {
  readonly heights: (string | undefined)[];
  /** Rows that were held to a height at any time. */
  readonly held: boolean[];

  constructor({ heights }: Frame) {
    this.heights = Array.from({ length: 12 }, (_, row) => heights[row] ?? undefined);
    this.held = this.heights.map((height) => height !== undefined && !height.endsWith('grow'));
  }

  setRowHeights(first: number, count: number, height: number): void {
    this.heights.fill(`${height} grow`, first - 1, first - 1 + count);
  }

  setRowHeightsForced(first: number, count: number, height: number): void {
    this.heights.fill(`${height}`, first - 1, first - 1 + count);
    this.held.fill(true, first - 1, first - 1 + count);
  }
}

const height = fc.constantFrom('28 grow', '44 grow', '28', '36', null);
const frame = fc
  .array(height, { minLength: 1, maxLength: 12 })
  .map((heights): Frame => ({ ...newFrame(12, 1), heights }) as Frame);

describe('the frame of a sheet that begins as a copy', () => {
  it('has every height that is wanted, and no row that grows was ever held to its height', () => {
    fc.assert(
      fc.property(frame, frame, (wanted, present) => {
        const steps = frameSteps(wanted, present);
        fc.pre(steps !== null);
        const rows = new Rows(present);
        for (const step of steps) step(rows as unknown as GoogleAppsScript.Spreadsheet.Sheet);
        wanted.heights.forEach((one, row) => {
          if (one !== null) expect(rows.heights[row]).toBe(one);
          if (one?.endsWith('grow')) expect(rows.held[row]).toBe(false);
        });
      }),
    );
  });

  it('cannot be had from a sheet that holds a row that must grow', () => {
    const of = (...heights: Frame['heights']): Frame => ({ ...newFrame(1, 1), heights });
    expect(frameSteps(of('28 grow'), of('28'))).toBeNull();
    expect(frameSteps(of('28'), of('28 grow'))).toHaveLength(1);
  });

  it('takes no step where it is there already', () => {
    expect(frameSteps(newFrame(5, 5), newFrame(5, 5))).toEqual([]);
  });
});
