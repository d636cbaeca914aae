/** Texts of the figures for other files, and of the sheet that collects them, Japanese. */
export const rollUp = {
  /** Headings of the block in the settings. */
  block: {
    version: '版',
    name: '表の名前',
    cycle: '期',
    asOf: '基準日',
    good: '●',
    watch: '▲',
    bad: '■',
    open: '–',
    kgi: 'KGIの達成率',
    score: 'OKRのスコア',
  },
  tab: '部門まとめ',
  title: '部門まとめ',
  hint: '白い列に、各部門のファイルのURLを貼ります。1行に1つ、20行までです。',
  sum: '{n}件 ●{good} ▲{watch} ■{bad} –{open}。 ',
  url: 'ファイルのURL',
  note: 'メモ',
  unread: '読めません。下を見ます。',
  newer: '新しい版の表なので、読めません。',
  stepsTitle: '読めないとき',
  steps: [
    'URLを確かめます。相手のファイルに、Shirubeの表が要ります。',
    '相手のファイルを、あなたのアカウントで見られるようにしてもらいます。',
    '空いたセルに =IMPORTRANGE("URL";"SHIRUBE_ROLLUP") と入れ、「アクセスを許可」を押します。1つのファイルに1回で済みます。',
    '数字が出たら、そのセルは消します。',
  ],
};
