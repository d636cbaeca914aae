/** Titles of views of the sidebar that the menu opens, Japanese. */
export const viewTitles = {
  calibrator: '目標の難しさを測る',
  doctor: '診断する',
  functions: '関数を探す',
  funnel: 'ファネルを逆算する',
  goalMap: '目標のつながり',
};
