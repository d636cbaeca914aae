/** What became of formulas with which people fill figures, when a cycle was closed. English. */
export const links = {
  linked: 'Figures still read by formulas: {names}. Check that they read the new cycle.',
  unlinked: 'Formulas that stay behind: {names}. They read the present tracker, so write them anew.',
};
