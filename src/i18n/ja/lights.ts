/** Words of the lights, Japanese. Each begins with its mark, which colour rules match in any language. */
export const lights = {
  achieved: '● 達成',
  on_track: '● 好調',
  watch: '▲ 注視',
  needs_action: '■ 要改善',
  overdue: '■ 期限切れ',
  no_data: '– データなし',
  too_early: '– 序盤',
  check_input: '⚠ 入力を確認',
} as const;
