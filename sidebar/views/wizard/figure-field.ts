import { typedFigure } from '../../../src/core/typed-figure.ts';
import { numberField } from '../../components/number-field.ts';
import { unitSaid } from './figures-in-text.ts';
import type { StepPage } from './step-page.ts';

interface Figured {
  baseline?: string;
  target: string;
  unit?: string;
}

/**
 * A field for a figure of a goal, kept as it was typed. A unit typed behind the figure becomes the unit of the goal
 * where it has none.
 *
 * @param unit the unit of the goal, where it is not the person's to choose
 */
export function figureField(
  page: StepPage,
  goal: Figured,
  key: 'baseline' | 'target',
  changed: () => void,
  { hint, unit }: { readonly hint?: string; readonly unit?: string } = {},
): HTMLElement {
  const { sidebar, words } = page;
  const { language } = sidebar;
  const change = (_: unknown, text: string): void => {
    goal[key] = text;
    if (unit === undefined && goal.unit === '') goal.unit = unitSaid(text, language);
    page.changed();
    changed();
  };
  const own = unit === undefined || unit === '' ? '' : language === 'ja' ? `(${unit})` : ` (${unit})`;
  return numberField(sidebar, words[key] + own, goal[key] ?? '', change, {
    isPercent: () => (unit ?? goal.unit) === '%',
    accepts: (text) => typedFigure(text, unit ?? goal.unit ?? '') !== undefined,
    ...(hint === undefined ? {} : { hint }),
  });
}
