/** What a function is called with, and what that is. */
interface Call {
  readonly what: string;
  readonly values: readonly unknown[];
}

const ROWS = 10_000;
/** Steps and months that the functions take at most; more is refused. */
const RANGE_STEPS = 20;
const SCHEDULE_MONTHS = 1_200;
const SCHEDULE_STEPS = 50;

/** So many cells below each other. */
const column = (length: number, valueAt: (index: number) => unknown): readonly (readonly unknown[])[] =>
  Array.from({ length }, (_, index) => [valueAt(index)]);
const names = (length: number) => column(length, (index) => `段階 ${index + 1}`);
/** Rates near 1: what is needed at the top of so many stages stays a number that can be shown. */
const rates = (length: number) => column(length, () => 0.9999);

/**
 * The largest calls of functions about funnels: 10,000 rates, or the most that a function takes. Their ranges belong
 * together, a name for each stage and a rate for each step: with ranges of equal length they only refuse.
 */
export const FUNNEL_LIMITS: Readonly<Record<string, Call>> = {
  FUNNEL_BACKCALC: {
    what: `${ROWS} rates`,
    values: [5_000_000, 50_000, rates(ROWS), names(ROWS + 1)],
  },
  FUNNEL_BOTTLENECK: {
    what: `${ROWS} stages`,
    values: [column(ROWS, (index) => 2 * ROWS - index), rates(ROWS - 1), 5_000, names(ROWS)],
  },
  FUNNEL_PLAN: {
    what: `${ROWS + 1} stages`,
    values: [5_000_000, 50_000, rates(ROWS), names(ROWS + 1), 8_000, 3, 1_000_000],
  },
  FUNNEL_RANGE: {
    what: `${RANGE_STEPS} steps, at its own limit`,
    values: [
      100,
      undefined,
      column(RANGE_STEPS, (index) => 5 + index),
      column(RANGE_STEPS, (index) => 40 + 3 * index),
      undefined,
      names(RANGE_STEPS + 1),
    ],
  },
  FUNNEL_SCHEDULE: {
    what: `${SCHEDULE_MONTHS} goals and ${SCHEDULE_STEPS} steps, at its own limit`,
    values: [
      column(SCHEDULE_MONTHS, (index) => 10 + index),
      undefined,
      rates(SCHEDULE_STEPS),
      column(SCHEDULE_STEPS, () => 1.5),
      names(SCHEDULE_STEPS + 1),
    ],
  },
};
