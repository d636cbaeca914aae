/** What the menu says where it makes trackers other than samples, Japanese. */
export const newMenu = {
  title: '新しい表を作る',
  questions: '質問に答えて作る',
  /** `{name}` is a blank tracker. */
  blank: '「{name}」を作ります。新しいシートが増えます。いまあるシートは変わりません。',
  fromTable: '手元の表から作る',
  table:
    '「{sheet}」の{rows}行から、KPIの表を作ります。この表は変わりません。式の実績は、つないだままにします。\n\n名前:{name}\n実績:{actual}\n目標値:{target}\n基準値:{baseline}\n単位:{unit}\n担当:{owner}',
  tableMade:
    '{rows}個のKPIができました。元の表とつながる実績は{linked}個、見直すところは{remarks}件です。\n\n{lines}',
  none: 'なし',
  departments: 'ほかの部門の表をまとめる',
  departmentsAsk: 'シート「部門まとめ」を足します。いまあるシートは変わりません。',
  departmentsMade: '「{name}」の白い列に、ほかのファイルのURLを貼ります。',
};
