import { links } from '../../../src/coach/rules/links.ts';
import { addMonths, type Day, parseDay } from '../../../src/core/day.ts';
import { fiscalPeriod } from '../../../src/core/fiscal-period.ts';
import { cycleName } from '../../../src/i18n/cycle-name.ts';
import { fill } from '../../../src/i18n/translate.ts';
import { selectField } from '../../components/select-field.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element, refill } from '../../element.ts';
import { aimFields } from './aim-fields.ts';
import { setRemarks } from './coach.ts';
import { coachedField } from './coached-field.ts';
import { cyclesFrom, movedCycle } from './cycles.ts';
import type { StepPage } from './step-page.ts';
import type { Answers } from './wizard.ts';

/** Question 1: the final goal, its figures, and the cycle that is planned. */
export function finalGoal(page: StepPage): Child[] {
  const { sidebar, wizard, words } = page;
  const { answers } = wizard;
  const aim = aimFields(page, answers, { kind: () => answers.kind, direction: () => null });
  const kinds = (['sum', 'level', 'rate'] as const).map((kind) => [kind, words.kinds[kind]] as const);
  return [
    coachedField(page, {
      label: words.goal.name,
      hint: words.goal.nameHint,
      text: answers.name,
      change: (name) => {
        answers.name = name;
      },
      remark: (name) =>
        setRemarks(links, { kpis: [{ id: 'goal', name, layer: 'kgi' }] }, sidebar.language)[0] ?? null,
    }),
    selectField(words.goal.kind, kinds, answers.kind, (kind) => {
      answers.kind = kind as Answers['kind'];
      page.changed();
      aim.refresh();
    }),
    aim.fields,
    cycleFields(page),
    textField(
      words.goal.title,
      answers.title,
      (title) => {
        answers.title = title;
        page.changed();
      },
      { hint: words.goal.titleHint },
    ),
  ];
}

function cycleFields(page: StepPage): HTMLElement {
  const { sidebar, wizard, words } = page;
  const { answers, today } = wizard;
  const box = element('div', {});
  const put = (): void => {
    const { cycle } = answers;
    const offered = cyclesFrom(today, cycle.fiscalStart);
    const isOffered = offered.some(({ months, start }) => start === cycle.start && months === cycle.months);
    const cycles = isOffered ? offered : [cycle, ...offered];
    const options = cycles.map((one, index) => [`${index}`, cycleWords(page, one)] as const);
    const chosen = cycles.findIndex(({ months, start }) => start === cycle.start && months === cycle.months);
    const choose = (index: string): void => {
      answers.cycle = cycles[Number(index)] ?? cycle;
      page.changed();
    };
    refill(box, [selectField(words.goal.cycle, options, `${chosen}`, choose)]);
  };
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = new Date(Date.UTC(2000, index)).toLocaleString(sidebar.language, {
      month: 'long',
      timeZone: 'UTC',
    });
    return [`${index + 1}`, month] as const;
  });
  put();
  const fiscalStart = selectField(words.goal.fiscalStart, months, `${answers.cycle.fiscalStart}`, (month) => {
    answers.cycle = movedCycle(today, answers.cycle, Number(month));
    page.changed();
    put();
  });
  return element('div', { class: 'column wide-gap' }, box, fiscalStart);
}

/** A cycle in words: its name, first and last month. */
function cycleWords({ sidebar, words }: StepPage, { fiscalStart, months, start }: Answers['cycle']): string {
  const { language } = sidebar;
  const first = parseDay(start) as Day;
  const month = (day: Day): string =>
    new Date(day * 86_400_000).toLocaleDateString(language, {
      year: 'numeric',
      month: language === 'ja' ? 'numeric' : 'short',
      timeZone: 'UTC',
    });
  return fill(words.goal.period, {
    name: cycleName(fiscalPeriod(first, fiscalStart), months, language),
    from: month(first),
    to: month(addMonths(first, months) - 1),
  });
}
