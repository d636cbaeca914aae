/** What the menu says where it makes trackers other than samples, English. */
export const newMenu = {
  title: 'Make a new tracker',
  questions: 'Answer questions',
  /** `{name}` is a blank tracker. */
  blank: '"{name}" will be made in new sheets. Your sheets stay as they are.',
  fromTable: 'From my own table',
  table:
    'A KPI tracker will be made from {rows} rows of "{sheet}". That table stays as it is. Actuals that are formulas stay live.\n\nName: {name}\nActual: {actual}\nTarget: {target}\nBaseline: {baseline}\nUnit: {unit}\nOwner: {owner}',
  tableMade: '{rows} KPIs made. Actuals that follow your table: {linked}. To check: {remarks}.\n\n{lines}',
  none: 'none',
  departments: "Combine other departments' trackers",
  departmentsAsk: 'The sheet "Departments" will be added. Your sheets stay as they are.',
  departmentsMade: 'Paste the addresses of other files into the white column of "{name}".',
};
