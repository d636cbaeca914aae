import type { Request } from '../../src/app/rpc-schema.ts';
import type { UseCase } from './fail-use-case.ts';
import { recordedFile } from './use-case-files.ts';
import { openedAfter, takingBack } from './use-case-steps.ts';

type Wish = Request<'editGoal'>;

const BASE = {
  tracker: 'mini',
  language: 'ja',
  row: null,
  parent: null,
  below: null,
  archived: false,
} as const;

/** A figure on another sheet that follows the goal it reads. */
const READING = `book.getSheetByName('KPI').getRange('C5').setFormula('=OKR!C6+10');`;

/** Editing a goal, in a file where something may have been done before. */
function editing(name: string, wish: Pick<Wish, 'kind' | 'name'> & Partial<Wish>): UseCase {
  return { name, open: recordedFile(READING), run: ({ rpc }) => rpc('editGoal', { ...BASE, ...wish }) };
}

const PUT_IN = editing('putting a key result in', { kind: 'key_result', name: '紹介', parent: 'O1' });
const MOVED = editing('renaming and moving an objective', {
  ...{ kind: 'objective', row: 'O2', name: '別の名前', below: '' },
});

const TRUSTED = { kind: 'objective', row: 'O1', name: '信頼される' } as const;
const ARCHIVED = editing('archiving an objective', { ...TRUSTED, archived: true });

/** Editing goals, and taking that back. */
export const GOAL_USE_CASES: readonly UseCase[] = [
  editing('adding a KPI', { kind: 'kpi', name: '=新規', parent: 'K1' }),
  PUT_IN,
  takingBack('taking a key result out again', PUT_IN),
  MOVED,
  takingBack('taking a move back', MOVED),
  ARCHIVED,
  {
    ...editing('bringing an archived objective back', TRUSTED),
    open: openedAfter(ARCHIVED.open, ARCHIVED.run),
  },
];
