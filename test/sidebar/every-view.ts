import type { Method } from '../../src/app/rpc-schema.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { counted, REPAIR_TEXTS } from '../../src/i18n/repair.ts';
import { SELF_CHECK_TEXTS } from '../../src/i18n/self-check.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { SIDEBAR_CARE_TEXTS } from '../../src/i18n/sidebar-care.ts';
import { CHECK_IN_VIEW_TEXTS } from '../../src/i18n/sidebar-check-in.ts';
import { GOAL_EDIT_TEXTS } from '../../src/i18n/sidebar-edit-goals.ts';
import { FUNCTION_TEXTS } from '../../src/i18n/sidebar-functions.ts';
import { GOAL_TEXTS } from '../../src/i18n/sidebar-goals.ts';
import { NEW_TRACKER_TEXTS } from '../../src/i18n/sidebar-new-tracker.ts';
import { OWN_TABLE_TEXTS } from '../../src/i18n/sidebar-own-table.ts';
import { SETTINGS_TEXTS } from '../../src/i18n/sidebar-settings.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../src/i18n/translate.ts';
import { ROWS } from './check-in-rows.ts';

/** What one does on a page: presses a button, or types into a field of this label. */
type Step = string | readonly [label: string, typed: string];

/** What is asked of the spreadsheet when a button is pressed, after what is typed and chosen before. */
interface Deed {
  readonly steps?: readonly Step[];
  readonly press: string;
  readonly asks: Method;
}

/** A view: the way to it from the first page, what is asked by the last press of it, and what it asks then. */
export interface EveryView {
  readonly name: string;
  readonly way: readonly string[];
  readonly reads?: Method;
  readonly deeds?: readonly Deed[];
}

const texts = SIDEBAR_TEXTS.ja;
const care = SIDEBAR_CARE_TEXTS.ja;
const checkIn = CHECK_IN_VIEW_TEXTS.ja;
const { doctor, map } = GOAL_TEXTS.ja;
const edit = GOAL_EDIT_TEXTS.ja;
const functions = FUNCTION_TEXTS.ja;
const made = NEW_TRACKER_TEXTS.ja;
const own = OWN_TABLE_TEXTS.ja;
const repair = REPAIR_TEXTS.ja;
const settings = SETTINGS_TEXTS.ja;
const wizard = WIZARD_TEXTS.ja;
const sample = APP_TEXTS.ja.samples['beauty-brand'].name;
const percent = (what: string) => fill(settings.green, { what });

/** Every view that asks the spreadsheet for something, and every button in it that does. */
export const EVERY_VIEW: readonly EveryView[] = [
  { name: 'the card of the tracker', way: [texts.card.open], reads: 'goTo' },
  {
    name: 'the check-in',
    way: [checkIn.press],
    reads: 'readCheckIn',
    deeds: [
      {
        steps: [[ROWS[1]!.name, '2.9%']],
        press: fill(checkIn.save, { n: 1 }),
        asks: 'saveCheckIn',
      },
      { press: checkIn.undo, asks: 'undo' },
    ],
  },
  {
    name: 'the target calibrator',
    way: [texts.calibrator.title, texts.calibrator.use],
    reads: 'readSelection',
    deeds: [
      { press: texts.calibrator.write, asks: 'readGoalRow' },
      { press: texts.calibrator.yes, asks: 'writeTarget' },
    ],
  },
  {
    name: 'the funnel planner',
    way: [texts.funnel.title],
    reads: 'readFunnel',
    deeds: [{ press: texts.funnel.write, asks: 'writeFunnel' }],
  },
  {
    name: 'the goal map',
    way: [map.row],
    reads: 'readGoalMap',
    deeds: [
      {
        steps: [map.chooseParent, [fill(map.parentOf, { name: '定期便' }), 'O1']],
        press: map.write,
        asks: 'setParent',
      },
    ],
  },
  { name: 'a goal of the map', way: [map.row, 'KPI 定期便'], reads: 'goToRow' },
  {
    name: 'the doctor',
    way: [doctor.title],
    reads: 'diagnose',
    deeds: [
      { press: doctor.later, asks: 'putOff' },
      { press: fill(doctor.use, { target: '5,000万円' }), asks: 'useTarget' },
    ],
  },
  {
    name: 'editing goals',
    way: [edit.title],
    reads: 'readGoals',
    deeds: [
      { steps: ['会員', [edit.name, '会員の数']], press: edit.check, asks: 'previewGoal' },
      { press: edit.write, asks: 'editGoal' },
    ],
  },
  {
    name: 'the review',
    way: [care.title, care.review.title],
    reads: 'readReview',
    deeds: [{ press: care.review.make, asks: 'makeReview' }],
  },
  {
    name: 'recording all',
    way: [care.title, care.record.title],
    deeds: [{ press: care.record.title, asks: 'recordAll' }],
  },
  {
    name: 'who has not updated',
    way: [care.title, care.record.title, care.record.waiting],
    reads: 'readNotUpdated',
  },
  {
    name: 'undo',
    way: [care.title, care.undo.title],
    reads: 'readUndo',
    deeds: [{ press: care.undo.make, asks: 'undo' }],
  },
  { name: 'the report', way: [care.title, care.report.title], reads: 'readReport' },
  {
    name: 'sharing',
    way: [care.title, care.share.title],
    reads: 'readShare',
    deeds: [{ press: fill(care.share.make, { n: 1 }), asks: 'share' }],
  },
  {
    name: 'closing the cycle',
    way: [care.title, care.close.title],
    reads: 'readClose',
    deeds: [{ steps: [[care.close.learned, '学んだこと']], press: care.close.title, asks: 'closeCycle' }],
  },
  {
    name: 'removing',
    way: [care.title, care.remove.title],
    reads: 'readRemoval',
    deeds: [
      {
        steps: [[fill(care.remove.type, { word: '消す' }), '消す']],
        press: care.remove.make,
        asks: 'removeTracker',
      },
    ],
  },
  {
    name: 'repair',
    way: [care.title, repair.title],
    reads: 'readRepair',
    deeds: [{ press: counted(repair.make, 1), asks: 'repair' }],
  },
  {
    name: 'other departments',
    way: [care.title, made.departments.title],
    deeds: [{ press: made.departments.make, asks: 'addDepartments' }],
  },
  {
    name: 'lights on a table of one’s own',
    way: [texts.home.lights],
    reads: 'readTable',
    deeds: [{ press: texts.lights.add, asks: 'addLights' }],
  },
  {
    name: 'a tracker from a table of one’s own',
    way: [texts.home.newTracker, own.title],
    reads: 'readOwnTable',
    deeds: [{ press: own.make, asks: 'createFromTable' }],
  },
  {
    name: 'a new tracker',
    way: [texts.home.newTracker, sample],
    reads: 'previewSample',
    deeds: [{ press: made.make, asks: 'createSample' }],
  },
  {
    name: 'the wizard',
    way: [wizard.row],
    reads: 'openWizard',
    deeds: [
      { press: wizard.check, asks: 'previewOwn' },
      { press: wizard.create, asks: 'createOwn' },
    ],
  },
  {
    name: 'the function helper',
    way: [functions.title, 'MKT_NPS', functions.useSelection],
    reads: 'readRange',
    deeds: [{ press: functions.insert, asks: 'insertFormula' }],
  },
  {
    name: 'formulas into values',
    way: [functions.title, functions.convert],
    deeds: [{ press: functions.convert, asks: 'convertToValues' }],
  },
  {
    name: 'the settings',
    way: [texts.help],
    reads: 'readSettings',
    deeds: [
      { press: texts.settings.palettes.safe, asks: 'changePalette' },
      { steps: [[percent('KPI'), '95']], press: settings.save, asks: 'writeSettings' },
      { steps: [[settings.who, '田中']], press: settings.save, asks: 'saveWho' },
    ],
  },
  {
    name: 'the self-check',
    way: [texts.help, SELF_CHECK_TEXTS.ja.title],
    deeds: [{ press: SELF_CHECK_TEXTS.ja.start, asks: 'beginSelfCheck' }],
  },
];
