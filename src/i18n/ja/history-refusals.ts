/** Sentences of refusals of histories and of what lies ahead, Japanese; the sidebar has them, too. */
export const historyRefusals = {
  not_whole: '整数が必要ですが {came} でした。',
  too_small: '{minimum} 以上の数が必要ですが {came} でした。',
  too_few_values: '値が {minimum} 個以上必要ですが {came} 個でした。',
  result_too_large: '結果が大きすぎて表示できません。数値を確かめてください。',
  too_few_trials: '試行数が合計 {minimum} 以上必要ですが {came} でした。履歴を長くしてください。',
  too_many_trials: '今後の試行数が {maximum} を超えます。期間を減らすか、率を 1 列で指定してください。',
  successes_exceed_trials:
    '成功数（{successes}）が試行数（{trials}）より多くなっています。入れ替えるか直してください。',
};
