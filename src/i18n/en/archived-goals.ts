/** Words that archiving a goal leaves in cells, English. */
export const archivedGoals = {
  /** In front of the name of a goal that is not followed any more. */
  archived: '(Archived) ',
  /** Kept in the place of the cause. */
  note: 'Archived {date}. Target {target}. {why}',
};
