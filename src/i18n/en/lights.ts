/** Words of the lights, English. Each begins with its mark, which colour rules match in any language. */
export const lights = {
  achieved: '● Achieved',
  on_track: '● On track',
  watch: '▲ Watch',
  needs_action: '■ Needs action',
  overdue: '■ Overdue',
  no_data: '– No data',
  too_early: '– Too early',
  check_input: '⚠ Check input',
} as const;
