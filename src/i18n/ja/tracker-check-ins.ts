/** Texts of the sheet of check-ins, Japanese. */
export const checkIns = {
  tab: 'チェックイン',
  title: 'チェックイン',
  hint: '記録は下に増えていきます。書きかえずに残してください。直したいときは、正しい値をもう一度記録します。',
  columns: {
    time: '日時',
    row_id: '行ID',
    name: '指標',
    value: '値',
    light: 'そのときの信号',
    confidence: '自信',
    why: '原因',
    next: '次の一手',
    who: '記入者',
    source: '入口',
    period: '期',
    latest: '最新',
    state: '状態番号',
    target: '目標値',
  },
  source: { check_in: 'チェックイン', record_all: 'すべて記録', by_hand: '手入力' },
  protection: 'チェックインの記録です。書きかえると履歴が合わなくなります。',
} as const;
