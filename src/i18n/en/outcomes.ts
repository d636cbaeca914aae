/** What samples are called, what was made and what went wrong, English: for dialogs and sidebar. */
export const outcomes = {
  samples: {
    'beauty-brand': { name: 'Beauty brand', about: 'OKRs, KPIs, qualitative goals' },
    'b2b-funnel': { name: 'B2B funnel', about: 'From revenue back to leads' },
    cascade: { name: 'Company to team', about: 'Goals linked top to bottom' },
    'kpi-catalogue': { name: 'KPI catalogue', about: '16 KPIs by stage' },
    'marketing-okrs': { name: 'Marketing OKRs', about: 'Objectives and key results only' },
    roles: { name: 'Goals by role', about: 'Sales and web marketing' },
  },
  renamed: '"{wished}" exists, so this one became "{name}".',
  skipped: {
    charts: 'Charts could not be made here. The same figures stand in the sheet.',
    groups: 'Column groups could not be made here. The columns stay visible.',
  },
  failures: {
    locked: {
      headline: 'Someone else is writing',
      sentence: 'Nothing was changed. Wait a moment and press again.',
    },
    not_drawn: {
      headline: 'The tracker could not be made',
      sentence: 'Half-made sheets were removed; all is as before. Make it again.',
    },
    left_over: {
      headline: 'Half-made sheets are left',
      sentence: 'They could not be removed. Your other sheets are unchanged. Delete these by hand: {detail}',
    },
    not_written: { headline: 'Nothing could be written', sentence: 'All is as before. Try again.' },
    not_read: {
      headline: 'The file could not be read',
      sentence: 'Nothing was changed. Wait a moment and try again.',
    },
    sheet_gone: {
      headline: 'The sheet "{name}" is gone',
      sentence: 'It was deleted or moved. Version history can bring it back.',
    },
    no_permission: {
      headline: 'You can only view this file',
      sentence: 'Nothing was changed. Ask the owner for edit access.',
    },
    protected: {
      headline: 'Some cells are protected',
      sentence: 'Nothing was written. Ask whoever protected them or choose another range.',
    },
    no_table: {
      headline: 'No table found',
      sentence: 'Select one cell inside a table with headings and press again.',
    },
    columns_unclear: {
      headline: 'The columns are not clear',
      sentence: 'Type the letters of the columns like B,C. Nothing was changed.',
    },
    same_column: {
      headline: 'A column is chosen twice',
      sentence: 'Choose different columns for actual, target, baseline and direction.',
    },
    table_changed: {
      headline: 'The table has changed',
      sentence: 'Nothing was changed. Read it again; in a table of your own, select one of its cells first.',
    },
    lights_missing: {
      headline: 'No lights found',
      sentence: 'Select one cell inside the table with the lights and press again.',
    },
    column_gone: {
      headline: 'The column "{title}" is gone',
      sentence:
        'The column was deleted or renamed. In a tracker, Repair brings it back; for lights, choose the columns again.',
    },
    no_goal_row: {
      headline: 'No row to write to',
      sentence: 'Nothing was changed. Select one cell in the row of a goal in the KPI sheet and press again.',
    },
    day_ahead: {
      headline: '{date} lies ahead',
      sentence: 'Nothing was changed. Choose today, {today}, or a day before it.',
    },
    as_of_ahead: {
      headline: 'The as-of date {date} lies ahead',
      sentence:
        'Nothing was changed. Figures are recorded for this date. Set it in the settings to today, {today}, or a day before it.',
    },
    row_gone: {
      headline: 'The row "{name}" is gone',
      sentence: 'Nothing was changed. Ask whoever deleted it.',
    },
    formula_kept: {
      headline: '"{name}" holds a formula',
      sentence: 'The formula was kept. Empty the cell and press again if a number may replace it.',
    },
    no_funnel: {
      headline: 'There is no funnel sheet',
      sentence: 'Make a tracker from a sample with a funnel; then it can be planned here.',
    },
    cell_filled: {
      headline: 'The cell {cell} is not empty',
      sentence: 'Nothing was changed. Go back and select an empty cell, or replace what stands there.',
    },
    no_formula: {
      headline: 'No formula is selected',
      sentence: 'Nothing was changed. Select the cells with formulas and press again.',
    },
    no_tracker: {
      headline: 'There is no tracker in this file',
      sentence: 'Make one from a sample or from your own table first.',
    },
    newer_tracker: {
      headline: 'This tracker was made by a newer version',
      sentence: 'Nothing was changed. Reload the page to get the newest Shirube; until then it is only read.',
    },
    twin_sheets: {
      headline: 'Two sheets are the same one',
      sentence:
        'Nothing was changed. Somebody duplicated a sheet: {names}. Delete the copy, or empty its hidden first row.',
    },
    nothing_to_undo: {
      headline: 'There is nothing to undo',
      sentence:
        'Nothing was changed. What can be undone is the last recording, or the last change to goals, the funnel or settings.',
    },
    not_confirmed: {
      headline: 'The word does not match',
      sentence: 'Nothing was deleted. To delete, type DELETE.',
    },
    half_removed: {
      headline: 'It stopped half-way',
      sentence: 'Deleted: {names}. Left: {left}. Remove the tracker again to delete the rest.',
    },
    unknown: {
      headline: 'That did not work',
      sentence: 'The tracker is unchanged. Try again; if it stays, send the details.',
    },
    several_accounts: {
      headline: 'Your account could not be confirmed',
      sentence: 'This happens when several Google accounts are signed in. Nothing was changed.',
    },
    offline: {
      headline: 'No connection',
      sentence: 'Your entries are still here. Check the network and press again.',
    },
  },
};
