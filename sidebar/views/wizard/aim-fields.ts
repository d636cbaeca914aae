import { goalShape } from '../../../src/core/progress.ts';
import { isRefusal, type Refusal } from '../../../src/core/refusal.ts';
import { typedFigure } from '../../../src/core/typed-figure.ts';
import { notice } from '../../components/notice.ts';
import { textField } from '../../components/text-field.ts';
import { element, refill } from '../../element.ts';
import { figureField } from './figure-field.ts';
import type { StepPage } from './step-page.ts';
import type { KpiAnswer } from './wizard.ts';

type Aim = Pick<KpiAnswer, 'baseline' | 'target' | 'unit'>;

interface AimOptions {
  readonly kind: () => KpiAnswer['kind'];
  readonly direction: () => KpiAnswer['direction'] | null;
  /** The unit, where it is not the person's to choose. */
  readonly unit?: string;
  readonly hint?: string;
}

/**
 * Baseline, target and unit of a goal side by side, with what cannot be computed with them below. What adds up over
 * the cycle counts from 0 and has no baseline.
 *
 * @returns the fields, and what to call when kind or direction have changed
 */
export function aimFields(
  page: StepPage,
  aim: Aim,
  options: AimOptions,
): { fields: HTMLElement; refresh: () => void } {
  const { direction, hint, kind, unit } = options;
  const trouble = element('div', { class: 'column' });
  const refresh = (): void => {
    baseline.hidden = kind() === 'sum';
    if (unitField) (unitField.querySelector('input') as HTMLInputElement).value = aim.unit;
    refill(trouble, [problem()]);
  };
  const problem = (): HTMLElement | null => {
    const [from, target] = [aim.baseline, aim.target].map((text) => typedFigure(text, unit ?? aim.unit));
    if (typeof target !== 'number' || from === undefined) return null;
    try {
      goalShape({ target, baseline: kind() === 'sum' ? null : from, direction: direction() });
      return null;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return notice('warning', null, [troubleOf(page, error)]);
    }
  };
  const given = unit === undefined ? { hint: page.words.today } : { unit };
  const baseline = figureField(page, aim, 'baseline', () => refresh(), given);
  const target = figureField(page, aim, 'target', () => refresh(), {
    ...(unit === undefined ? {} : { unit }),
    ...(hint === undefined ? {} : { hint }),
  });
  const unitField =
    unit === undefined
      ? textField(
          page.words.unit,
          aim.unit,
          (text) => {
            aim.unit = text;
            page.changed();
            refill(trouble, [problem()]);
          },
          { most: 20 },
        )
      : null;
  unitField?.classList.add('unit');
  refresh();
  return {
    fields: element(
      'div',
      { class: 'column' },
      element('div', { class: 'aim' }, baseline, target, unitField),
      trouble,
    ),
    refresh,
  };
}

function troubleOf({ words }: StepPage, { code }: Refusal): string {
  const { same, worse, zero } = words.trouble;
  if (code === 'target_equals_baseline') return same;
  return code === 'direction_contradicts' ? worse : zero;
}
