import { answers } from '../sidebar/wizard-answers.ts';
import type { UseCase } from './fail-use-case.ts';
import { blankFile } from './use-case-files.ts';
import { ask, openedAfter } from './use-case-steps.ts';

/** Keeping something where something else was kept before. */
function keeping(name: string, before: UseCase['run'], run: UseCase['run']): UseCase {
  return { name, open: openedAfter(blankFile, before), run, keeps: true };
}

const draft = ask('saveDraft', { step: 7, answers });

/** What is kept for a person or a file and stands in no sheet. */
export const KEEPING_USE_CASES: readonly UseCase[] = [
  keeping(
    'other choices of a person',
    ask('savePreferences', { language: 'ja', palette: 'standard' }),
    ask('savePreferences', { language: 'en', palette: 'safe' }),
  ),
  keeping('another name of a person', ask('saveWho', { who: '佐藤' }), ask('saveWho', { who: '田中' })),
  keeping('a later draft', draft, ask('saveDraft', { step: 8, answers })),
  keeping('dropping a draft', draft, ask('dropDraft', {})),
  keeping(
    'putting off another finding',
    ask('putOff', { tracker: 'mini', keys: ['orphan K1'] }),
    ask('putOff', { tracker: 'mini', keys: ['orphan K2'] }),
  ),
];
