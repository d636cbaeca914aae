/** Texts of the self-check, English. */
export const selfCheck = {
  title: 'Self-check',
  about:
    'Adds a scratch sheet, makes one sample tracker and compares its figures. Both are removed at the end. Your sheets stay as they are.',
  start: 'Start the check',
  working: 'Checking',
  patience: 'This takes about a minute.',
  /** Name of the sheet that is made for a moment. */
  sheet: 'Shirube check',
  allPassed: 'Everything passed',
  someFailed: 'Checks failed: {n}',
  counts: '{passed} passed, {failed} failed, {facts} facts ({differing} of them not as assumed)',
  failed: 'Failed',
  differing: 'Facts that are not as assumed',
  reportHint: 'Paste the details into a report.',
  left: 'Scratch sheets are left over. Please delete them: {names}',
  waiting: 'The scratch sheets are there. Wait about ten seconds, then choose "Self-check" again.',
  still: 'Still calculating. OK shows what is known now. Or cancel, wait a little and choose it again.',
};
