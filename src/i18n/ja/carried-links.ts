/** What became of formulas with which people fill figures, when a cycle was closed. Japanese. */
export const links = {
  linked: '実績を式で読んでいる目標:{names}。読む期間が新しい期に合うか、確かめましょう。',
  unlinked: '式を移していない目標:{names}。いまの表の中を読む式は、新しい表で書き直します。',
};
