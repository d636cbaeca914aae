import type { howTo as japanese } from '../ja/tracker-how-to.ts';
import type { Words } from '../words.ts';

/** Texts of the sheet that tells how to use a tracker, English. */
export const howTo: Words<typeof japanese> = {
  tab: 'How to',
  title: 'How to use this tracker',
  intro: {
    goals: 'These sheets hold {parts}.',
    parts: {
      okr: 'goals (OKR)',
      kpi: 'daily figures (KPI)',
      qualitative: 'what matters beyond them (qualitative goals)',
    },
    joints: { between: ', ', last: ' and ' },
    funnel: 'These sheets work back from the revenue goal to what each stage needs.',
  },
  rhythm: {
    title: 'Who does what, and when',
    header: ['When', 'Member', 'Manager', 'Owner'],
    rows: [
      ['Every day', "Enter yesterday's value", '', ''],
      ['Every week', 'Value, confidence, why, next step', 'Look through ■ and ▲', ''],
      ['Month end', 'Write one line looking back', 'Open the review', 'Check how departments link'],
      ['Quarter', '', 'Revise the goals', 'Check the proxies'],
      ['Year end', 'Write down what was learned', 'Close the cycle', "Set next year's goals"],
    ],
  },
  lights: {
    title: 'Colours and marks',
    header: ['Mark', 'Meaning'],
    meanings: [
      'The target is reached',
      'Going as planned',
      'A little behind',
      'Write the cause and next step',
      'Past its end date',
      'No actual yet',
      'Not judged yet',
    ],
  },
  weekly: {
    title: 'Five minutes every week',
    steps: [
      'Open "{table}" and filter the owner by your name.',
      'Enter the values up to yesterday in the white "Actual" cells.',
      'Enter the date in "Updated" (Ctrl + ;).',
      'Write "Why" and "Next step" in the ■ rows only.',
      'Look at the whole on "Dashboard" for a minute.',
    ],
  },
  funnel: {
    rhythm: [
      ['Every week', '', 'Look at the strongest step', ''],
      ['Every month', 'Enter the actual numbers', 'Revise the rates', 'Check what comes too late'],
      ['Year end', '', '', "Set next year's goals"],
    ],
    title: 'Five minutes every month',
    steps: [
      'Enter the numbers up to yesterday in the white "Actual" cells of "Funnel".',
      'Talk about what changed in the stages with ■ and ▲.',
      'Choose what to do at the stage whose rank is No. 1.',
      'Look at what is already too late in "By month".',
      'After changing goal or rates, look at what is required again.',
    ],
  },
  cells: {
    title: 'White and grey',
    input: ['input', 'Type in the white cells'],
    computed: ['computed', 'Grey cells compute themselves'],
  },
  without: {
    title: 'It works without the add-on',
    lines: [
      'Lights and figures are plain formulas: they work on phones and in copies.',
      'Only those who build trackers or record many values at once need the sidebar.',
    ],
  },
  trouble: {
    title: 'When something is wrong',
    lines: [
      'Formulas gone: Repair in the menu of Shirube',
      'Colours do not change: look at "As of" in Settings',
    ],
  },
};
