import type { EditableGoalRow, Request, Response } from '../../../src/app/rpc-schema.ts';
import { serves } from '../../../src/core/serves.ts';
import { GOAL_EDIT_TEXTS } from '../../../src/i18n/sidebar-edit-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { selectField } from '../../components/select-field.ts';
import { textField } from '../../components/text-field.ts';
import { element, refill } from '../../element.ts';
import { openGoalPreview } from './goal-preview.ts';

/** A goal, or one that is only wished for. */
type Goal = Omit<EditableGoalRow, 'row'> & Pick<Request<'editGoal'>, 'row'>;

/** What a goal is called, what it serves, where it stands; or that it is over. */
export function goalForm(sidebar: Sidebar, { goals, tracker }: Response<'readGoals'>, goal: Goal): void {
  const living = goals.filter(({ archived }) => !archived);
  const parentOf = (id: string): string | null => goals.find(({ row }) => row === id)?.parent ?? null;
  const parents = living.filter(
    ({ kind, row }) =>
      (goal.kind === 'kpi' || kind === 'objective') && !(goal.row && serves(row, goal.row, parentOf)),
  );
  const isKeyResult = goal.kind === 'key_result';
  const wish: Request<'editGoal'> = {
    ...{ ...goal, tracker, below: null, language: sidebar.language },
    parent: goal.parent ?? (isKeyResult ? (parents[0]?.row ?? null) : null),
  };
  sidebar.show((now) => {
    const texts = GOAL_EDIT_TEXTS[now.language];
    const check = (archived: boolean): void => {
      wish.language = now.language;
      if (wish.name.trim() !== '') void openGoalPreview(now, { ...wish, archived });
    };
    const foot = (label: string, archived: boolean) => [
      button(now.texts.back, 'secondary', () => now.back()),
      button(label, 'primary', () => check(archived), { wide: true }),
    ];
    if (goal.archived) {
      return {
        title: texts.title,
        main: [element('p', { class: 'lead' }, goal.name)],
        foot: foot(texts.back, false),
      };
    }
    const title = goal.row === null ? texts.add[goal.kind] : texts.title;
    const places = element('div', {});
    const putPlaces = (): void => {
      const others = living.filter(
        ({ kind, parent, row }) =>
          kind === goal.kind && row !== goal.row && (!isKeyResult || parent === wish.parent),
      );
      const under = others.map(({ name, row }) => [row, fill(texts.under, { name })] as const);
      const choices = [['same', texts.same], ['', texts.first], ...under] as const;
      const choose = (chosen: string): void => {
        wish.below = chosen === 'same' ? null : chosen;
      };
      refill(places, [selectField(texts.place, choices, wish.below ?? 'same', choose)]);
    };
    if (goal.row !== null) putPlaces();
    const known = parents.some(({ row }) => row === wish.parent) || wish.parent === null;
    const choices = [
      ...(isKeyResult ? [] : [['', texts.none] as const]),
      ...(known ? [] : [[wish.parent ?? '', wish.parent ?? ''] as const]),
      ...parents.map(({ name, row }) => [row, name] as const),
    ];
    return {
      title,
      main: [
        textField(texts.name, wish.name, (text) => (wish.name = text), { most: 500 }),
        selectField(texts.parent, choices, wish.parent ?? '', (id) => {
          wish.parent = id || null;
          wish.below = null;
          if (isKeyResult && goal.row !== null) putPlaces();
        }),
        places,
        ...(goal.row === null
          ? []
          : [
              button(texts.archive, 'danger', () => check(true)),
              element('p', { class: 'small' }, texts.archiveAbout),
            ]),
      ],
      foot: foot(texts.check, false),
    };
  });
}
