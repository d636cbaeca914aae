import { textField } from '../../components/text-field.ts';
import { element, refill } from '../../element.ts';
import { BLANKS, type Remark } from './coach.ts';
import { remarkNotice } from './remark-notice.ts';
import type { StepPage } from './step-page.ts';

/** The coach waits until typing has stopped. */
const WAIT_MS = 400;

interface CoachedField {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly isLight?: boolean;
  readonly change: (text: string) => void;
  readonly remark: (text: string) => Remark | null;
  /** An example with what is known put in. */
  readonly filled?: (example: string) => string;
}

/**
 * A field for words with what the coach says about them below: never in the way, and silent about a text the person
 * wants to keep.
 */
export function coachedField(page: StepPage, field: CoachedField): HTMLElement {
  const {
    change,
    filled = (example) => example,
    hint,
    isLight = false,
    isLong = false,
    label,
    remark,
  } = field;
  const { kept } = page.wizard;
  const box = element('div', { class: 'column' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let text = field.text;
  let judged: string | null = null;

  const typed = (now: string): void => {
    text = now;
    change(now);
    page.changed();
    judgeSoon();
  };
  // Never at once: a remark that pushes a button away while it is pressed makes the press miss it.
  const judgeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(judge, WAIT_MS);
  };
  const judge = (): void => {
    judged = text;
    const found = kept.has(text) ? null : BLANKS.test(text) ? blanks(page) : remark(text);
    refill(box, [
      found && remarkNotice(page, found, found.example === null ? undefined : choice(found.example)),
    ]);
  };
  const choice = (bare: string) => {
    const example = filled(bare);
    const use = (): void => {
      const input = inputOf(made);
      input.value = example;
      typed(example);
      input.focus();
      const blank = BLANKS.exec(example);
      if (blank) input.setSelectionRange(blank.index, blank.index + blank[0].length);
    };
    const keep = (): void => {
      kept.add(text);
      judge();
      inputOf(made).focus();
    };
    return { example, use, keep };
  };
  const made = textField(label, text, typed, { hint, isLight, isLong });
  // An empty field is judged when it is left: whoever has just come to it has done nothing wrong.
  if (text !== '') judge();
  return element(
    'div',
    {
      class: 'column wide-gap',
      onfocusout: () => {
        if (judged !== text) judgeSoon();
      },
    },
    made,
    box,
  );
}

function blanks({ words }: StepPage): Remark {
  return { severity: 'advice', title: null, sentences: [words.blanks], example: null };
}

function inputOf(field: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  return field.querySelector('input, textarea') as HTMLInputElement;
}
