import { SIDEBAR_CARE_TEXTS } from '../../src/i18n/sidebar-care.ts';
import { FUNCTION_TEXTS } from '../../src/i18n/sidebar-functions.ts';
import { GOAL_TEXTS } from '../../src/i18n/sidebar-goals.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar } from '../app.ts';
import { button } from '../components/button.ts';
import { list } from '../components/list.ts';
import { trackerCard } from '../components/tracker-card.ts';
import { type Child, element } from '../element.ts';
import { icon } from '../icons.ts';
import { openCalibrator } from './calibrator.ts';
import { care } from './care/care.ts';
import { openReview } from './care/review.ts';
import { openDoctor } from './doctor/doctor.ts';
import { editGoalsRow } from './edit-goals/edit-goals.ts';
import { FUNCTION_GUIDE } from './functions/function-guide.ts';
import { openFunctions } from './functions/function-list.ts';
import { openFunnelPlanner } from './funnel/planner.ts';
import { openGoalMap } from './goal-map/goal-map.ts';
import { homeFooter } from './home-footer.ts';
import { openLights } from './lights.ts';
import { blankRow, newTracker, ownTableRow } from './new-tracker.ts';
import { sampleList, samples } from './samples.ts';
import { draftNotice } from './wizard/draft-notice.ts';
import { openWizard } from './wizard/open-wizard.ts';

/** Samples on the first page; the others are one press away. */
const SHOWN_SAMPLES = 3;

/** The first page: samples and own ways at the beginning, the tracker where there is one. */
export function home(sidebar: Sidebar): Page {
  const { start } = sidebar;
  const main = start.trackers.length > 0 ? withTracker(sidebar) : firstRun(sidebar);
  return { title: 'Shirube', isHome: true, main, foot: homeFooter(sidebar) };
}

function firstRun(sidebar: Sidebar): Child[] {
  const { home: words } = sidebar.texts;
  return [
    draftNotice(sidebar),
    element(
      'div',
      { class: 'column' },
      element('p', { class: 'lead' }, words.lead),
      element('p', { class: 'small' }, words.hint),
    ),
    element('h2', {}, words.samples),
    sampleList(sidebar, SHOWN_SAMPLES),
    moreSamples(sidebar),
    element('h2', {}, words.own),
    list([
      wizardRow(sidebar, true),
      blankRow(sidebar),
      ownTableRow(sidebar),
      lightsRow(sidebar, words.lightsAbout),
      functionsRow(sidebar, true),
    ]),
  ];
}

function moreSamples(sidebar: Sidebar): Child {
  const { start, texts } = sidebar;
  const more = start.samples.length - SHOWN_SAMPLES;
  if (more <= 0) return null;
  return button(fill(texts.home.moreSamples, { n: more }), 'text', () => sidebar.show(samples));
}

function withTracker(sidebar: Sidebar): Child[] {
  const { home: words } = sidebar.texts;
  const goals = GOAL_TEXTS[sidebar.language];
  const tasks = SIDEBAR_CARE_TEXTS[sidebar.language];
  return [
    trackerCard(sidebar),
    draftNotice(sidebar),
    element('h2', {}, words.plan),
    list([
      {
        picture: icon('calibrate'),
        title: sidebar.texts.calibrator.title,
        press: () => openCalibrator(sidebar),
      },
      {
        picture: icon('funnel'),
        title: sidebar.texts.funnel.title,
        press: () => void openFunnelPlanner(sidebar),
      },
      { picture: icon('map'), title: goals.map.row, press: () => void openGoalMap(sidebar) },
      editGoalsRow(sidebar),
    ]),
    element('h2', {}, words.review),
    list([
      { picture: icon('doctor'), title: goals.doctor.title, press: () => void openDoctor(sidebar) },
      { picture: icon('sheet'), title: tasks.review.title, press: () => void openReview(sidebar) },
      { picture: icon('repair'), title: tasks.title, press: () => sidebar.show(care) },
    ]),
    element('h2', {}, words.make),
    list([
      { picture: icon('plus'), title: words.newTracker, press: () => sidebar.show(newTracker) },
      wizardRow(sidebar, false),
      lightsRow(sidebar),
      functionsRow(sidebar, false),
    ]),
  ];
}

function wizardRow(sidebar: Sidebar, isFirstRun: boolean) {
  const { about, row } = WIZARD_TEXTS[sidebar.language];
  return {
    picture: icon('talk'),
    title: row,
    press: () => void openWizard(sidebar),
    ...(isFirstRun ? { description: about } : {}),
  };
}

function lightsRow(sidebar: Sidebar, description?: string) {
  return {
    picture: icon('lights'),
    title: sidebar.texts.home.lights,
    press: () => void openLights(sidebar),
    ...(description === undefined ? {} : { description }),
  };
}

function functionsRow(sidebar: Sidebar, isFirstRun: boolean) {
  const { about, title } = FUNCTION_TEXTS[sidebar.language];
  const description = fill(about, { n: FUNCTION_GUIDE.length });
  return {
    picture: icon('function'),
    title,
    press: () => openFunctions(sidebar),
    ...(isFirstRun ? { description } : {}),
  };
}
