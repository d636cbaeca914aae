import { addLightsFromMenu } from './app/add-lights-from-menu.ts';
import { showMenu } from './app/menu.ts';
import {
  closeCycleFromMenu,
  removeTrackerFromMenu,
  reportFromMenu,
  reviewFromMenu,
  shareFromMenu,
} from './app/menu-care.ts';
import {
  createSampleFromMenu,
  helpFromMenu,
  openSidebar,
  removeLightsFromMenu,
  updateLightsFromMenu,
} from './app/menu-commands.ts';
import {
  checkInFromMenu,
  editGoalsFromMenu,
  notUpdatedFromMenu,
  recordAllFromMenu,
  undoFromMenu,
} from './app/menu-record.ts';
import { addDepartmentsFromMenu, createBlankFromMenu, createFromTableFromMenu } from './app/new-from-menu.ts';
import { stampEdit } from './app/on-edit.ts';
import { openSidebarAt } from './app/open-at.ts';
import { repairFromMenu } from './app/repair-from-menu.ts';
import { rpc as answerRpc } from './app/rpc.ts';
import { probe } from './app/self-check/probe.ts';
import { selfCheckFromMenu } from './app/self-check/self-check-from-menu.ts';
import { googleHost } from './host/google.ts';

/*
 * Entry of the add-on bundle: every export becomes a global function of the script. Evaluated on first use.
 */

const host = googleHost();

/** A file was opened; also before the add-on is enabled in it. */
export function onOpen(): void {
  showMenu(host);
}

/** The add-on was just installed: the open file gets its menu. */
export function onInstall(): void {
  showMenu(host);
}

/** Somebody typed into a cell. */
export function onEdit(event: unknown): void {
  stampEdit(host, event);
}

/** The one door for the sidebar. */
export function rpc(method: unknown, payload: unknown): unknown {
  return answerRpc(host, method, payload);
}

export function menuOpenSidebar(): void {
  openSidebar(host);
}

export function menuCreateBeautyBrand(): void {
  createSampleFromMenu(host, 'beauty-brand');
}

export function menuCreateB2bFunnel(): void {
  createSampleFromMenu(host, 'b2b-funnel');
}

export function menuCreateCascade(): void {
  createSampleFromMenu(host, 'cascade');
}

export function menuCreateKpiCatalogue(): void {
  createSampleFromMenu(host, 'kpi-catalogue');
}

export function menuCreateMarketingOkrs(): void {
  createSampleFromMenu(host, 'marketing-okrs');
}

export function menuCreateRoles(): void {
  createSampleFromMenu(host, 'roles');
}

export function menuCreateBlankKpi(): void {
  createBlankFromMenu(host, 'blank-kpi');
}

export function menuCreateBlankOkr(): void {
  createBlankFromMenu(host, 'blank-okr');
}

export function menuCreateBlankFull(): void {
  createBlankFromMenu(host, 'blank-full');
}

export function menuCreateBlankFunnel(): void {
  createBlankFromMenu(host, 'blank-funnel');
}

export function menuCreateFromTable(): void {
  createFromTableFromMenu(host);
}

export function menuAddDepartments(): void {
  addDepartmentsFromMenu(host);
}

export function menuAnswerQuestions(): void {
  openSidebarAt(host, 'wizard');
}

export function menuCalibrate(): void {
  openSidebarAt(host, 'calibrator');
}

export function menuPlanFunnel(): void {
  openSidebarAt(host, 'funnel');
}

export function menuGoalMap(): void {
  openSidebarAt(host, 'goal_map');
}

export function menuDoctor(): void {
  openSidebarAt(host, 'doctor');
}

export function menuFunctions(): void {
  openSidebarAt(host, 'functions');
}

export function menuSettings(): void {
  openSidebarAt(host, 'settings');
}

export function menuCheckIn(): void {
  checkInFromMenu(host);
}

export function menuEditGoals(): void {
  editGoalsFromMenu(host);
}

export function menuRecordAll(): void {
  recordAllFromMenu(host);
}

export function menuNotUpdated(): void {
  notUpdatedFromMenu(host);
}

export function menuUndo(): void {
  undoFromMenu(host);
}

export function menuAddLights(): void {
  addLightsFromMenu(host);
}

export function menuUpdateLights(): void {
  updateLightsFromMenu(host);
}

export function menuRemoveLights(): void {
  removeLightsFromMenu(host);
}

export function menuReviewWeek(): void {
  reviewFromMenu(host, 'week');
}

export function menuReviewMonthEnd(): void {
  reviewFromMenu(host, 'month_end');
}

export function menuReviewQuarter(): void {
  reviewFromMenu(host, 'quarter');
}

export function menuReviewYear(): void {
  reviewFromMenu(host, 'year');
}

export function menuReport(): void {
  reportFromMenu(host);
}

export function menuShare(): void {
  shareFromMenu(host);
}

export function menuRepair(): void {
  repairFromMenu(host);
}

export function menuCloseCycle(): void {
  closeCycleFromMenu(host);
}

export function menuRemoveTracker(): void {
  removeTrackerFromMenu(host);
}

export function menuHelp(): void {
  helpFromMenu(host);
}

export function menuSelfCheck(): void {
  selfCheckFromMenu(host);
}

/** For cells of the self-check: what arrives when a cell calls a function. */
export function SHIRUBE_PROBE(value: unknown): string {
  return probe(host, value);
}
