/** What can be taken back, as the menu and the sidebar call it, Japanese. */
export const undoKinds = {
  check_in: 'チェックイン',
  record_all: 'すべて記録する',
  goal: '目標の書きかえ',
  target: '目標値の書き込み',
  funnel: 'ファネルへの書き込み',
  settings: '設定の変更',
};
