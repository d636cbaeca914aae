import type { Host, Menu } from '../host/host.ts';
import { APP_TEXTS } from '../i18n/app.ts';
import { BLANK_TEXTS } from '../i18n/blank-trackers.ts';
import { CHECK_IN_DIALOG_TEXTS } from '../i18n/check-in.ts';
import { type Language, languageOf } from '../i18n/language.ts';
import { NEW_MENU_TEXTS } from '../i18n/new-menu.ts';
import { SELF_CHECK_TEXTS } from '../i18n/self-check.ts';
import { VIEW_TITLES } from '../i18n/view-titles.ts';
import { SAMPLE_IDS } from '../tracker/samples/samples.ts';
import { careMenu } from './care-menu.ts';

/** The global function of the menu item that makes a sample: `menuCreateBeautyBrand`. */
export function sampleEntry(sample: string): string {
  const words = sample.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return `menuCreate${words.join('')}`;
}

/**
 * Puts the menu in place when a file is opened. Only the locale may be asked then: the add-on may be installed but
 * not yet enabled in this file.
 */
export function showMenu(host: Host): void {
  const language = languageOf(host.userLocale());
  const { menu } = APP_TEXTS[language];
  host.showMenu({
    title: 'Shirube',
    items: [
      { title: menu.open, run: 'menuOpenSidebar' },
      recordMenu(language),
      newMenu(language),
      planMenu(language),
      {
        title: menu.lights,
        items: [
          { title: menu.addLights, run: 'menuAddLights' },
          { title: menu.updateLights, run: 'menuUpdateLights' },
          { title: menu.removeLights, run: 'menuRemoveLights' },
        ],
      },
      careMenu(language),
      {
        title: menu.help,
        items: [
          { title: menu.settings, run: 'menuSettings' },
          { title: menu.howTo, run: 'menuHelp' },
          { title: SELF_CHECK_TEXTS[language].title, run: 'menuSelfCheck' },
        ],
      },
    ],
  });
}

/** Recording figures, and taking that back. */
function recordMenu(language: Language): Menu {
  const { menu } = CHECK_IN_DIALOG_TEXTS[language];
  return {
    title: menu.title,
    items: [
      { title: menu.checkIn, run: 'menuCheckIn' },
      { title: menu.recordAll, run: 'menuRecordAll' },
      { title: menu.notUpdated, run: 'menuNotUpdated' },
      { title: menu.undo, run: 'menuUndo' },
    ],
  };
}

/** Views of the sidebar about goals and targets. */
function planMenu(language: Language): Menu {
  const titles = VIEW_TITLES[language];
  return {
    title: APP_TEXTS[language].menu.plan,
    items: [
      { title: titles.calibrator, run: 'menuCalibrate' },
      { title: titles.funnel, run: 'menuPlanFunnel' },
      { title: titles.goalMap, run: 'menuGoalMap' },
      { title: titles.doctor, run: 'menuDoctor' },
      { title: titles.functions, run: 'menuFunctions' },
    ],
  };
}

/** Samples, trackers without goals, and what begins with something the user has. */
function newMenu(language: Language): Menu {
  const { menu, samples } = APP_TEXTS[language];
  const { departments, fromTable, questions, title } = NEW_MENU_TEXTS[language];
  const blanks = Object.entries(BLANK_TEXTS).map(([id, { name }]) => ({
    title: name[language],
    run: sampleEntry(id),
  }));
  return {
    title,
    items: [
      {
        title: menu.samples,
        items: SAMPLE_IDS.map((sample) => ({ title: samples[sample].name, run: sampleEntry(sample) })),
      },
      { title: questions, run: 'menuAnswerQuestions' },
      ...blanks,
      { title: fromTable, run: 'menuCreateFromTable' },
      { title: departments, run: 'menuAddDepartments' },
    ],
  };
}
