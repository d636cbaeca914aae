import type { Response } from '../../src/app/rpc-schema.ts';
import { counted, REPAIR_TEXTS, type RepairTexts, repairWords } from '../../src/i18n/repair.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { checkRow } from '../components/check-row.ts';
import { type ListRow, list } from '../components/list.ts';
import { notice } from '../components/notice.ts';
import { type Child, element } from '../element.ts';
import { goTo } from '../go-to.ts';
import { icon } from '../icons.ts';
import { openTask, workButtons } from './care/task.ts';

type Items = Response<'repair'>['items'];

/** Puts a tracker right, after showing what will be done. */
export function openRepair(sidebar: Sidebar): Promise<void> {
  const { tracker } = sidebar;
  return openTask(sidebar, (now) => words(now).title, 'readRepair', { tracker }, preview);
}

function words({ language }: Sidebar): RepairTexts {
  return REPAIR_TEXTS[language];
}

function preview(sidebar: Sidebar, { items, missing }: Response<'readRepair'>, view: View): Page {
  const texts = words(sidebar);
  const others = items.filter(({ kind }) => kind !== 'sheet');
  const anew = new Set(missing.filter(({ wanted }) => wanted).map(({ id }) => id));
  const count = (): number => others.length + anew.size;
  const { foot, refresh, trouble } = workButtons(sidebar, view, {
    label: counted(texts.make, count()),
    busyLabel: texts.making,
    method: 'repair',
    request: () => (count() === 0 ? null : { tracker: sidebar.tracker, anew: [...anew] }),
    done: (now, made) => ({
      title: words(now).title,
      main: [
        notice('success', words(now).done, [
          words(now).stay,
          ...made.skipped.map((what) => now.outcomes.skipped[what]),
        ]),
        rows(now, made.items),
      ],
    }),
  });
  const choose = missing.map(({ id, isInput, name }) =>
    checkRow(name, isInput ? texts.missingInput : texts.missingShown, anew.has(id), (isChecked) => {
      if (isChecked) anew.add(id);
      else anew.delete(id);
      refresh(counted(texts.make, count()));
    }),
  );
  return {
    title: texts.title,
    main: [
      count() === 0
        ? notice('success', texts.none, [texts.noneMore])
        : element('p', { class: 'lead' }, counted(texts.found, count())),
      ...(others.length > 0 ? [rows(sidebar, others)] : []),
      ...missingSheets(texts, choose),
      ...(count() === 0 ? [] : [notice('info', null, [texts.stay, texts.stays])]),
      trouble,
    ],
    ...(count() === 0 && missing.length === 0 ? {} : { foot }),
  };
}

function missingSheets(texts: RepairTexts, choose: readonly Child[]): Child[] {
  if (choose.length === 0) return [];
  return [element('h2', {}, texts.missing), element('div', { class: 'list' }, ...choose)];
}

/** What is repaired, with a way to each sheet. */
function rows(sidebar: Sidebar, items: Items): Child {
  const texts = words(sidebar);
  return list(
    items.map(
      (item): ListRow => ({
        picture: icon('sheet'),
        title: item.sheet,
        description: repairWords(texts, item),
        press: () => {
          if (item.sheetId !== null) void goTo(sidebar, item.sheetId, item.sheet);
        },
      }),
    ),
  );
}
