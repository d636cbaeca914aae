import type { Text } from '../i18n/language.ts';
import { readStatement } from './wording/read-statement.ts';

/** What is known about a goal beside its words; `null` where there is nothing. */
export interface SmartGoal {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
}

/** One letter of SMART: is it there, and if not, what is missing? */
export interface SmartPart {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T';
  readonly there: boolean;
  readonly missing: Text;
}

/**
 * Is a goal SMART? S: a change word and more than a vague one. M: a figure in the text, or a target. A: baseline and
 * target. R: an owner. T: a due date, or a deadline in the text.
 *
 * @returns the five letters in their order
 * Source: rulings 54.
 */
export function smartParts({ text, owner, due, baseline, target }: SmartGoal): readonly SmartPart[] {
  const { hasChange, isVague, isTopic, hasFigure, deadline } = readStatement('keyResult', text);
  return [
    part('S', hasChange && !isVague && !isTopic, 'say what changes, and how', 'どう変わるかを書く'),
    part('M', hasFigure || target !== null, 'add a figure or a target', '数字か目標値を入れる'),
    part(
      'A',
      baseline !== null && target !== null,
      MISSING_A.en(baseline, target),
      MISSING_A.ja(baseline, target),
    ),
    part('R', owner !== null, 'add an owner', '担当を入れる'),
    part('T', due !== null || deadline !== null, 'add a date', '期限を入れる'),
  ];
}

const MISSING_A = {
  en: (baseline: number | null, target: number | null) =>
    baseline !== null
      ? 'add the target'
      : target !== null
        ? 'add the value of today'
        : 'add the value of today and the target',
  ja: (baseline: number | null, target: number | null) =>
    baseline !== null ? '目標値を入れる' : target !== null ? 'いまの値を入れる' : 'いまの値と目標値を入れる',
};

function part(letter: SmartPart['letter'], there: boolean, en: string, ja: string): SmartPart {
  return { letter, there, missing: { en, ja } };
}
