/** What can be taken back, as the menu and the sidebar call it, English. */
export const undoKinds = {
  check_in: 'Check-in',
  record_all: 'All recorded',
  goal: 'Goals edited',
  target: 'Target written',
  funnel: 'Funnel written',
  settings: 'Settings changed',
};
