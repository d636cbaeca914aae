import type { FailureAnswer, Start } from '../src/app/rpc-schema.ts';
import { languageOf } from '../src/i18n/language.ts';
import { OUTCOME_TEXTS } from '../src/i18n/outcomes.ts';
import { SIDEBAR_TEXTS } from '../src/i18n/sidebar.ts';
import type { Sidebar, View } from './app.ts';
import { failureNotice } from './components/failure-notice.ts';
import { putPage } from './components/page.ts';
import { troublePlace } from './components/send.ts';
import { skeleton } from './components/skeleton.ts';
import { refill } from './element.ts';
import { call } from './rpc-client.ts';
import { openStartView } from './start-view.ts';
import { failed } from './views/failed.ts';
import { home } from './views/home.ts';

/** What is known before the spreadsheet has answered. */
const UNKNOWN: Start = {
  language: languageOf(navigator.language),
  palette: 'standard',
  version: '',
  samples: [],
  trackers: [],
  inFront: null,
  draft: null,
  view: null,
};

const target = document.getElementById('page') as HTMLElement;
let start = UNKNOWN;
/** Id of the tracker that was chosen last. */
let chosen: string | null = null;
/** The views one came through; the last one is on the page. */
let trail: View[] = [];

function sidebar(): Sidebar {
  const { language, palette } = start;
  const ids = start.trackers.map(({ tracker }) => tracker);
  return {
    language,
    palette,
    texts: SIDEBAR_TEXTS[language],
    outcomes: OUTCOME_TEXTS[language],
    start,
    tracker: [chosen, start.inFront, ids[0]].find((id) => id && ids.includes(id)) ?? null,
    chooseTracker: (id) => {
      chosen = id;
    },
    show: (view) => put([...trail, view]),
    replace: (old, next) => {
      const wasShown = trail[trail.length - 1] === old;
      trail = trail.map((view) => (view === old ? next : view));
      if (wasShown) put(trail);
    },
    back: () => void back(),
    restart: () => void open(),
    choose: (choice) => {
      start = { ...start, ...choice };
      // Colours change by themselves, words do not.
      if (choice.language) put(trail);
      void remember();
    },
  };
}

/** Puts the last view of a trail on the page and the focus on its title. */
function put(views: View[]): void {
  trail = views;
  const view = views[views.length - 1] as View;
  const now = sidebar();
  document.documentElement.lang = now.language;
  document.documentElement.dataset.palette = now.palette;
  putPage(target, now, view(now)).focus();
}

async function remember(): Promise<void> {
  const { language, palette } = start;
  const answer = await call('savePreferences', { language, palette });
  if (!answer.ok) showTrouble(answer, () => void remember());
}

/** A failure of something that went on beside the view: above the view, which stays. */
function showTrouble(failure: FailureAnswer, retry: () => void): void {
  const place = troublePlace();
  const again = (): void => {
    place.remove();
    retry();
  };
  refill(place, failureNotice(sidebar(), failure, again));
  target.querySelector('main')?.prepend(place);
}

/** Goes back one view. The first page may be out of date by then, so it is asked for anew behind the scenes. */
async function back(): Promise<void> {
  if (trail.length <= 1) return open();
  put(trail.slice(0, -1));
  if (trail.length > 1) return;
  const answer = await call('start', {});
  if (!answer.ok) return showTrouble(answer, () => void open());
  const isNews = JSON.stringify(answer.value) !== JSON.stringify(start);
  start = answer.value;
  if (isNews && trail[0] === home && trail.length === 1) put(trail);
}

/** Opens the first page with what the spreadsheet says. */
async function open(): Promise<void> {
  put([(now) => ({ title: 'Shirube', isHome: true, main: [skeleton(now)] })]);
  const answer = await call('start', {});
  if (answer.ok) start = answer.value;
  put([answer.ok ? home : failed(answer, () => void open())]);
  if (answer.ok) openStartView(sidebar());
}

void open();
