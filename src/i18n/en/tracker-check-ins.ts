import type { checkIns as japanese } from '../ja/tracker-check-ins.ts';
import type { Words } from '../words.ts';

/** Texts of the sheet of check-ins, English. */
export const checkIns: Words<typeof japanese> = {
  tab: 'Check-ins',
  title: 'Check-ins',
  hint: 'New lines are added at the bottom. Leave the old ones as they are: to correct one, record the right value again.',
  columns: {
    time: 'Time',
    row_id: 'Row',
    name: 'Item',
    value: 'Value',
    light: 'Light then',
    confidence: 'Confidence',
    why: 'Why',
    next: 'Next step',
    who: 'Who',
    source: 'Source',
    period: 'Period',
    latest: 'Latest',
    state: 'State',
    target: 'Target',
  },
  source: { check_in: 'Check-in', record_all: 'Record all', by_hand: 'By hand' },
  undone: 'Undone',
  protection: 'The record of check-ins. Changing it makes the past values disagree.',
};
