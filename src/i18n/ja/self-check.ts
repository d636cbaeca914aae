/** Texts of the self-check, Japanese. */
export const selfCheck = {
  title: '自己点検',
  about:
    '点検用のシートを足し、見本の表を1つ作って、値が合うかを確かめます。終わると取り除きます。いまあるシートは変わりません。',
  start: '点検する',
  working: '点検しています',
  patience: '1分ほどかかります。',
  /** Name of the sheet that is made for a moment. */
  sheet: 'Shirube点検',
  allPassed: 'すべて合格です',
  someFailed: '{n}項目が合いません',
  counts: '合格{passed}、不合格{failed}、参考{facts}(うち想定とちがうもの{differing})',
  failed: '合わない項目',
  differing: '想定とちがう参考',
  reportHint: '報告するときは、詳細を貼り付けてください。',
  left: '点検用のシートが残りました。手で消してください:{names}',
  waiting: '点検用のシートを作りました。10秒ほど待って、もう一度「自己点検」を押してください。',
  still: 'まだ計算中です。「OK」でいまの結果を見ます。「キャンセル」なら、少し待ってもう一度押してください。',
};
