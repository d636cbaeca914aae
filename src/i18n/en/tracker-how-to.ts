import type { howTo as japanese } from '../ja/tracker-how-to.ts';

/** The shape every language must fill: the same keys, any words. */
type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> };

/** Texts of the sheet that tells how to use a tracker, English. */
export const howTo: Words<typeof japanese> = {
  tab: 'How to',
  title: 'How to use this tracker',
  intro:
    'These sheets hold goals (OKR), daily figures (KPI) and what matters beyond them (qualitative goals).',
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
      'Open "KPI" and filter the owner by your name.',
      'Enter the values up to yesterday in the white "Actual" cells.',
      'Enter the date in "Updated" (Ctrl + ;).',
      'Write "Why" and "Next step" in the ■ rows only.',
      'Look at the whole on "Dashboard" for a minute.',
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
      'Formulas gone: Extensions › Shirube › Repair',
      'Colours do not change: look at "As of" in Settings',
    ],
  },
};
