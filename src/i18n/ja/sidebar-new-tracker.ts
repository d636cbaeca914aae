/** Texts of the views that make a tracker, Japanese. */
export const newTracker = {
  title: '新しい表を作る',
  samples: '見本から作る',
  blanks: '白紙から作る',
  blanksAbout: '列と式だけの表',
  own: '手元のものから作る',
  language: 'ことば',
  sheets: '作るシート',
  always: 'いつも作ります',
  rows: '{n}行',
  empty: '見出しと式だけ',
  needsGoals: 'OKRかKPIのシートが要ります',
  count: '{n}枚のシートを作ります',
  unchanged: 'いまあるシートは変わりません。',
  make: '表を作る',
};
