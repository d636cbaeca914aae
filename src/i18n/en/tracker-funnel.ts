import type { funnel as japanese } from '../ja/tracker-funnel.ts';

/** The shape every language must fill: the same keys, any words. */
type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> };

/** Texts of the funnel sheet, English. Braces are filled in by formulas. */
export const funnel: Words<typeof japanese> = {
  tab: 'Funnel',
  title: 'Funnel',
  protection: 'These cells compute themselves. Typing here stops the calculation.',
  answer: {
    revenueGoal: '{goal} a month needs, each month: ',
    countGoal: 'A goal of {goal} a month needs, each month: ',
    need: '{stage} {count}',
    and: ', ',
    needed: '. ',
    strongest: 'The strongest step is "{from}" to "{to}": at its benchmark it adds {gain} a month.',
    blocked: 'Nothing has gone on from "{from}" to "{to}" yet.',
    allGood: 'Every step has reached its benchmark.',
    start: 'Type goal, stages and rates into the white cells: what is needed appears here.',
    checkAssumptions: '⚠ Check the assumptions and monthly goals: numbers of 0 or more, shares up to 100%.',
    checkStages:
      '⚠ Check the stages with ⚠: rates above 0% and up to 100%, counts of 0 or more, no empty row between stages.',
  },
  assumptions: {
    title: 'Assumptions',
    goal: 'Goal (revenue)',
    goalNote: 'For one month',
    unitValue: 'Unit value',
    unitValueNote: 'Such as the average order',
    openPipeline: 'Already foreseen',
    openPipelineNote: 'Open pipeline and recurring',
    share: "Marketing's share",
    shareNote: 'What marketing has to bring',
    businessDays: 'Business days a month',
    costPerTop: 'Cost per top item',
    costPerTopNote: 'Such as the average ad cost',
  },
  stages: {
    title: 'Required by stage',
    note: 'For one month. Stages from the top down, up to 8.',
    columns: {
      stage: 'Stage',
      shape: 'Shape (log scale)',
      required: 'Required',
      actual: 'Actual',
      gap: 'Gap',
      light: 'Light',
      rate: 'Planned rate',
      actual_rate: 'Actual rate',
      benchmark: 'Benchmark',
      rank: 'Rank',
      unit: 'Unit',
    },
    gain: 'Gain at benchmark',
    gainCount: 'Wins gained at benchmark',
  },
  split: {
    title: 'Split and cost',
    columns: {
      stage: 'Stage',
      shape: 'Lead time to next stage',
      required: 'A month',
      actual: 'A week',
      gap: 'A business day',
      light: 'Cost (a month)',
    },
  },
  months: {
    title: 'By month (with lead times)',
    note: 'Type the first month into the white cell. Months that are over do not count; goals of later months count early.',
    month: 'Month',
    goal: 'Goal (revenue)',
    tooLate: '▲ Already too late',
  },
  work: {
    results: {
      unit: 'Unit',
      fault: 'Input fault',
      need: 'Wins needed',
      full_gain: 'Revenue now',
      month_no: 'Open from',
    },
    stages: {
      place: 'Place',
      below: 'More below',
      fault: 'Input fault',
      chance: 'Win chance',
      need: 'Exact need',
      lead_sum: 'Months in all',
      lead: 'Months to win',
      full_gain: 'Exact gain',
      key: 'Sort key',
      state: 'State',
    },
    months: { month_no: 'Month no.', month_wins: 'Month wins' },
  },
};
