/** Words that archiving a goal leaves in cells, Japanese. */
export const archivedGoals = {
  /** In front of the name of a goal that is not followed any more. */
  archived: '(終了)',
  /** Kept in the place of the cause. */
  note: '{date} 終了。目標値 {target}。{why}',
};
