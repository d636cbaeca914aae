/** Titles of views of the sidebar that the menu opens, English. */
export const viewTitles = {
  calibrator: 'Calibrate a target',
  doctor: 'Check for problems',
  functions: 'Find a function',
  funnel: 'Plan a funnel',
  goalMap: 'How goals connect',
};
