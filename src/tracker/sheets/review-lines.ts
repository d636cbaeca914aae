import { renderFinding } from '../../coach/render-finding.ts';
import type { Language } from '../../i18n/language.ts';
import { LIGHTS } from '../../i18n/lights.ts';
import { REVIEW_TEXTS, type ReviewTexts } from '../../i18n/tracker-review.ts';
import { fill } from '../../i18n/translate.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import { unitPattern } from '../number-formats.ts';
import type { Agenda, AgendaEntry } from '../review/review-agenda.ts';
import { remarkWords } from '../review/review-words.ts';
import { filledText } from '../row-texts.ts';
import { DECISION_COLUMNS, DECISION_ROWS, type ReviewColumn } from './review-columns.ts';

/** What a line of the review is; the look hangs on it. */
export type LineKind = 'section' | 'entry' | 'nothing' | 'decision_header' | 'decision';

/** One line of the review, below its header. */
export interface ReviewLine {
  readonly kind: LineKind;
  readonly values: Readonly<Partial<Record<ReviewColumn, string | number | null>>>;
  /** Pattern of its figures; `null`: automatic. */
  readonly format: string | null;
}

/** The lines of an agenda: numbered sections with their entries, and white lines for decisions. Source: look, 7. */
export function reviewLines({ sections }: Agenda, language: Language): ReviewLine[] {
  const texts = REVIEW_TEXTS[language];
  const lines = sections.flatMap(({ entries, id }, index) => [
    sectionLine(index + 1, texts.sections[id], countWords(entries.length, texts)),
    ...(entries.length === 0
      ? [line('nothing', { item: texts.nothing })]
      : entries.map((entry) => entryLine(entry, texts, language))),
  ]);
  const { decisions, decisionsNote } = texts;
  const header = {
    [DECISION_COLUMNS.item]: decisions.item,
    [DECISION_COLUMNS.owner]: decisions.owner,
    [DECISION_COLUMNS.due]: decisions.due,
    [DECISION_COLUMNS.memo]: decisions.memo,
  };
  return [
    ...lines,
    sectionLine(sections.length + 1, texts.sections.decisions, decisionsNote),
    line('decision_header', header),
    ...Array.from({ length: DECISION_ROWS }, () => line('decision', {})),
  ];
}

function line(kind: LineKind, values: ReviewLine['values'], format: string | null = null): ReviewLine {
  return { kind, values, format };
}

function sectionLine(number: number, title: string, note: string | null): ReviewLine {
  return line('section', { item: `${number}  ${title}`, next: note });
}

/** An empty section says so in its own line. */
function countWords(count: number, { count: { many, one } }: ReviewTexts): string | null {
  return count === 0 ? null : count === 1 ? one : fill(many, { n: count });
}

function entryLine(entry: AgendaEntry, texts: ReviewTexts, language: Language): ReviewLine {
  if ('finding' in entry) {
    const { fix, sentence, title } = renderFinding(entry.finding, language);
    return line('entry', { item: title, why: sentence, next: fix });
  }
  const { remark, row } = entry;
  const { actual, landing, name, owner, state, target, unit } = row;
  const said = remarkWords(remark, row, texts, language);
  const values = {
    item: name,
    light: LIGHTS[language][state],
    actual,
    target,
    landing,
    owner: filledText(owner),
    why: filledText(said.why),
    next: filledText(said.next),
    state: STATE[state],
  };
  return line('entry', values, unitPattern(unit, target, language));
}
