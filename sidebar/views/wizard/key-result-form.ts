import type { CoachKeyResult } from '../../../src/coach/coach-tracker.ts';
import { addMonths, type Day, parseDay } from '../../../src/core/day.ts';
import { typedFigure } from '../../../src/core/typed-figure.ts';
import { fill } from '../../../src/i18n/translate.ts';
import { textField } from '../../components/text-field.ts';
import { element, refill } from '../../element.ts';
import { aimFields } from './aim-fields.ts';
import { keyResultRemark } from './coach.ts';
import { coachedField } from './coached-field.ts';
import { exampleText } from './example-text.ts';
import { figuresInText } from './figures-in-text.ts';
import type { StepPage } from './step-page.ts';
import { chosenKpis, type KeyResultAnswer, kpiName, kpiUnit, ownersOf } from './wizard.ts';

/**
 * A key result: its words, and the figures in them as figures. Figures follow the words until somebody changes them;
 * they show as soon as there are words.
 */
export function keyResultForm(page: StepPage, keyResult: KeyResultAnswer, index: number): HTMLElement {
  const { sidebar, wizard, words } = page;
  const { language } = sidebar;
  const figures = element('div', { class: 'column wide-gap' });
  const put = (): void => {
    const aim = aimFields(page, keyResult, { kind: () => 'level', direction: () => null });
    const owner = textField(
      words.owner,
      keyResult.owner,
      (text) => {
        keyResult.owner = text;
        page.changed();
      },
      { isLight: true, most: 60, proposals: ownersOf(wizard.answers) },
    );
    refill(figures, keyResult.name.trim() === '' ? [] : [aim.fields, owner]);
  };
  const change = (name: string): void => {
    const before = figuresInText(keyResult.name, language);
    const { baseline, target, unit } = keyResult;
    const isUntouched = baseline === before.baseline && target === before.target && unit === before.unit;
    keyResult.name = name;
    if (isUntouched) Object.assign(keyResult, figuresInText(name, language));
    put();
  };
  put();
  return element(
    'div',
    { class: 'column wide-gap' },
    coachedField(page, {
      label: fill(words.objectives.result, { n: index + 1 }),
      text: keyResult.name,
      isLong: true,
      isLight: true,
      change,
      remark: (text) => keyResultRemark(coached(keyResult, text), language),
      filled: (example) => exampleText(example, known(page, keyResult.name), language),
    }),
    figures,
  );
}

/** The figures in the fields as numbers; what is empty or cannot be read is none. */
function coached(keyResult: KeyResultAnswer, name: string): CoachKeyResult {
  const { baseline, id, target, unit } = keyResult;
  const figure = (text: string): number | null => typedFigure(text, unit) ?? null;
  return { id, name, baseline: figure(baseline), target: figure(target) };
}

/** The end of the cycle, and the figures of a KPI that the words name. */
function known({ sidebar, wizard }: StepPage, text: string) {
  const { language } = sidebar;
  const { months, start } = wizard.answers.cycle;
  const kpi = chosenKpis(wizard).find((one) => {
    const name = kpiName(wizard, one, language).replace(/[(（].*$| \/ .*$/, '');
    return one.baseline !== '' && one.target !== '' && text.toLowerCase().includes(name.toLowerCase());
  });
  const unit = kpi && kpiUnit(wizard, kpi, language) === '%' ? '%' : '';
  const said = (figure: string): string => (figure.endsWith(unit) ? figure : figure + unit);
  return {
    end: addMonths(parseDay(start) as Day, months) - 1,
    figures: kpi ? ([said(kpi.baseline), said(kpi.target)] as const) : null,
  };
}
