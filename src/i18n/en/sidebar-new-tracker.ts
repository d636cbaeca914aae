/** Texts of the views that make a tracker, English. */
export const newTracker = {
  title: 'Make a new tracker',
  samples: 'Start from a sample',
  blanks: 'Start blank',
  blanksAbout: 'Columns and formulas only',
  own: 'Start from what you have',
  language: 'Language',
  sheets: 'Sheets to make',
  always: 'Always made',
  rows: '{n} rows',
  empty: 'Headings and formulas only',
  needsGoals: 'Needs the OKR or the KPI sheet',
  count: '{n} sheets will be made',
  unchanged: 'Your sheets stay as they are.',
  make: 'Make the tracker',
};
