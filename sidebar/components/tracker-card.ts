import type { Card } from '../../src/app/rpc-schema.ts';
import { REPAIR_TEXTS } from '../../src/i18n/repair.ts';
import { CHECK_IN_VIEW_TEXTS } from '../../src/i18n/sidebar-check-in.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Sidebar } from '../app.ts';
import { type Child, element, refill } from '../element.ts';
import { goTo } from '../go-to.ts';
import { openCheckIn } from '../views/check-in/check-in.ts';
import { openRepair } from '../views/repair.ts';
import { button } from './button.ts';
import { countChip } from './light-chip.ts';
import { notice } from './notice.ts';
import { selectField } from './select-field.ts';

/** The tracker of the file in short; with several, one can be chosen. */
export function trackerCard(sidebar: Sidebar): HTMLElement {
  const { start, texts } = sidebar;
  const { trackers } = start;
  const inside = element('div', { class: 'column' });
  const put = (card: Card): void => refill(inside, cardLines(sidebar, card, trackers.length > 1));
  const choose = (id: string): void => {
    const card = trackers.find(({ tracker }) => tracker === id);
    if (!card) return;
    sidebar.chooseTracker(id);
    put(card);
  };
  const first = trackers.find(({ tracker }) => tracker === sidebar.tracker);
  if (first) put(first);
  const options = trackers.map(({ tracker, title }) => [tracker, title] as const);
  const select =
    trackers.length > 1 && first ? selectField(texts.card.choose, options, first.tracker, choose) : null;
  return element('div', { class: 'card pale' }, select, inside);
}

function cardLines(sidebar: Sidebar, card: Card, several: boolean): Child[] {
  const { card: words } = sidebar.texts;
  const { lights, stale, newer, older, title, sheetId } = card;
  return [
    element(
      'div',
      {},
      several ? null : element('p', { class: 'strong clamp', title }, title),
      dateLine(sidebar, card),
    ),
    element(
      'div',
      { class: 'row chips' },
      countChip('on_track', '●', lights.good, fill(words.lights.good, { n: lights.good })),
      countChip('watch', '▲', lights.watch, fill(words.lights.watch, { n: lights.watch })),
      countChip('needs_action', '■', lights.bad, fill(words.lights.bad, { n: lights.bad })),
      countChip('no_data', '–', lights.none, fill(words.lights.none, { n: lights.none })),
    ),
    newer
      ? null
      : button(CHECK_IN_VIEW_TEXTS[sidebar.language].press, 'primary', () => void openCheckIn(sidebar), {
          wide: true,
        }),
    stale === null
      ? null
      : element(
          'p',
          { class: 'small' },
          stale === 0 ? words.fresh : fill(stale === 1 ? words.staleOne : words.stale, { n: stale }),
        ),
    button(words.open, 'text', () => void goTo(sidebar, sheetId, title)),
    newer ? notice('info', null, [words.newer]) : null,
    older && !newer ? offerUpgrade(sidebar) : null,
  ];
}

/** A repair brings what the present version has. */
function offerUpgrade(sidebar: Sidebar): Child {
  const { older, title } = REPAIR_TEXTS[sidebar.language];
  return notice('info', null, [older], [button(title, 'secondary', () => void openRepair(sidebar))]);
}

function dateLine({ language, texts }: Sidebar, { asOf, elapsed }: Card): Child {
  if (asOf === null || elapsed === null) return null;
  const [year, month, day] = asOf.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1)).toLocaleDateString(
    language === 'ja' ? 'ja-JP' : 'en-US',
    language === 'ja' ? { timeZone: 'UTC' } : { timeZone: 'UTC', dateStyle: 'medium' },
  );
  return element(
    'p',
    { class: 'small' },
    fill(texts.card.asOf, { date, elapsed: Math.round(elapsed * 100) }),
  );
}
