import { outcomes } from './outcomes.ts';

/** Menu and dialogs of the add-on, English. */
export const app = {
  ...outcomes,
  menu: {
    open: 'Open Shirube',
    samples: 'Start from a sample',
    plan: 'Plan and check',
    lights: 'Add lights to my table',
    addLights: 'Add lights',
    updateLights: 'Update lights',
    removeLights: 'Remove lights',
    help: 'Help',
    settings: 'Settings and help',
    howTo: 'What to do',
  },
  dialogs: {
    createTitle: 'Start from a sample',
    create: 'Makes the sample "{sample}" in new sheets. Your sheets stay as they are.',
    createdTitle: 'Done',
    created: 'These sheets were made:\n{sheets}\n\nType in the white columns; lights and dashboard follow.',
    addTitle: 'Add lights',
    add: 'Adds lights to the table in "{sheet}", in column {letter}. Other columns stay as they are.\n\nActual: {actual}\nTarget: {target}\nBaseline: {baseline}\nDirection: {direction}',
    renew:
      'Writes the lights in column {letter} of "{sheet}" anew. Other columns stay as they are.\n\nActual: {actual}\nTarget: {target}\nBaseline: {baseline}\nDirection: {direction}',
    none: 'none',
    askColumns:
      'Type the letters of the columns with actual and target, such as B,C. Baseline and direction may follow: B,C,D,E.\n\n{columns}',
    addedTitle: 'Lights added',
    added: 'Column {letter} of "{sheet}" shows lights in {rows} rows.',
    removeTitle: 'Remove lights',
    remove:
      'Removes formulas and colours of the lights in column {letter} of "{sheet}". Other columns stay as they are.',
    removedTitle: 'Lights removed',
    removed: 'Column {letter} of "{sheet}" is empty again.',
    helpTitle: 'Help',
    help: [
      'When #NAME? appears',
      'Lights and scores in the tracker use ordinary formulas and keep working. Only cells with functions such as =KPI_STATUS show #NAME?. Press any item under Extensions › Shirube once and reload the page. If it stays, ask the owner of the file to install the add-on.',
      '',
      'When the sidebar does not work',
      'This happens when several Google accounts are signed in. Use a Chrome profile or a private window with this account only. Type values into the cells; the menu records all, undoes, repairs and closes.',
      '',
      'Who needs the add-on',
      'View, type values, on a phone: nobody. Record in the sidebar: you. Write new =KPI_… formulas: the owner.',
    ].join('\n'),
    details: 'Details: {code}',
  },
};
