/** Texts of the figures for other files, and of the sheet that collects them, English. */
export const rollUp = {
  /** Headings of the block in the settings. */
  block: {
    version: 'Version',
    name: 'Tracker',
    cycle: 'Cycle',
    asOf: 'As of',
    good: '●',
    watch: '▲',
    bad: '■',
    open: '–',
    kgi: 'KGI progress',
    score: 'OKR score',
  },
  tab: 'Departments',
  title: 'Departments',
  hint: "Paste the address of each department's file into the white column: one a row, up to 20.",
  sum: '{n} files ●{good} ▲{watch} ■{bad} –{open}. ',
  url: 'Address of the file',
  note: 'Note',
  unread: 'Cannot be read: see below.',
  newer: 'Made by a newer Shirube.',
  stepsTitle: 'When a file cannot be read',
  steps: [
    'Check the address. The other file needs a Shirube tracker.',
    'Have the other file shared with your account.',
    'Type =IMPORTRANGE("address";"SHIRUBE_ROLLUP") into an empty cell and press "Allow access". Once for each file.',
    'When figures appear, delete that cell.',
  ],
};
