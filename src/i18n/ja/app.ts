import { outcomes } from './outcomes.ts';

/** Menu and dialogs of the add-on, Japanese. */
export const app = {
  ...outcomes,
  menu: {
    open: 'Shirubeを開く',
    samples: '見本から表を作る',
    plan: '計画と見直し',
    lights: '手元の表に信号を付ける',
    addLights: '信号を付ける',
    updateLights: '信号を更新する',
    removeLights: '信号を取り除く',
    help: '困ったとき',
    settings: '設定とヘルプ',
    howTo: '直し方',
  },
  dialogs: {
    createTitle: '見本から表を作る',
    create: '「{sample}」の見本を作ります。新しいシートが増えます。いまあるシートは変わりません。',
    createdTitle: 'できました',
    created: '次のシートを作りました。\n{sheets}\n\n白い列に入力すると、信号とダッシュボードが変わります。',
    addTitle: '信号を付ける',
    add: '「{sheet}」の表に、{letter}列で信号を足します。ほかの列は変わりません。\n\n実績:{actual}\n目標値:{target}\n基準値:{baseline}\n向き:{direction}',
    renew:
      '「{sheet}」の{letter}列の信号を書き直します。ほかの列は変わりません。\n\n実績:{actual}\n目標値:{target}\n基準値:{baseline}\n向き:{direction}',
    none: 'なし',
    askColumns:
      '実績と目標値の列を、列の文字で入力してください(例:B,C)。基準値と向きがあれば続けます(例:B,C,D,E)。\n\n{columns}',
    addedTitle: '信号を付けました',
    added: '「{sheet}」の{letter}列に、{rows}行の信号があります。',
    removeTitle: '信号を取り除く',
    remove: '「{sheet}」の{letter}列から、信号の式と色を取り除きます。ほかの列は変わりません。',
    removedTitle: '信号を取り除きました',
    removed: '「{sheet}」の{letter}列を空に戻しました。',
    helpTitle: '困ったとき',
    help: [
      '#NAME? と出るとき',
      '信号やスコアの表は、ふつうの式なのでそのまま使えます。#NAME? が出るのは、=KPI_STATUS などの関数を書いたセルだけです。「拡張機能 › Shirube」のどれかを1回押し、ページを読み直します。直らないときは、ファイルの所有者にアドオンを入れてもらいます。',
      '',
      'サイドバーが動かないとき',
      '2つ以上のGoogleアカウントにログインしていると起こります。使うアカウントだけのChromeプロファイルかシークレットウィンドウで開きます。値はセルに直接入れます。すべて記録する、元に戻す、修復するなどは、このメニューからできます。',
      '',
      'だれにアドオンが必要か',
      '表を見る、値を入れる、スマートフォンで見る:いりません。サイドバーで記録する:本人に必要です。=KPI_… を新しく書く:所有者に必要です。',
    ].join('\n'),
    details: '詳細:{code}',
  },
};
