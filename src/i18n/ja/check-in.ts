import { undoKinds } from './undo-kinds.ts';

/** Texts of recording figures outside the sidebar: menu, dialogs, the message to those who have not updated. Japanese. */
export const checkIn = {
  menu: {
    title: '記録する',
    checkIn: 'チェックインする',
    recordAll: 'すべて記録する',
    notUpdated: '更新していない人を見る',
    undo: '最後の入力を元に戻す',
  },
  dialogs: {
    recordAll: 'いまの値をすべて、基準日の値として残します。入力した値は変わりません。',
    recorded: '{n}件を残しました。',
    unchanged: '{n}件は、同じ値がもう残っています。',
    recordFirst:
      'まだ残していない値が{n}件あります。先にすべて記録しますか?\n「キャンセル」を押すと、記録しないで議題へ進みます。',
    recordedFirst: '{n}件を残しました。もう一度同じ議題を選ぶと、この値で作れます。',
    notUpdatedTitle: '更新していない人',
    undo: '{action}({time})を元に戻します。\n\n{cells}',
    undone: '{n}か所を元に戻しました。',
    kept: '次の行は、あとで書きかえられているので、そのままです:{names}',
    more: 'ほか{n}か所',
    done: 'できました',
  },
  actions: undoKinds,
  change: '{name}:{after} → {before}',
  blank: '空',
  lines: 'チェックインの記録{n}件は「取り消し」になります。',
  /** The message to be sent. */
  message: {
    title: '{name}:更新のお願い({date} 時点)',
    owner: '{owner}さん:{names}',
    nobody: '担当が決まっていません:{names}',
    ask: '値を入れるか、Shirubeのチェックインで記録してください。',
    none: 'すべて更新されています。',
    separator: '、',
  },
};
