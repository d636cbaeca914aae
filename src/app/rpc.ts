import type { Host } from '../host/host.ts';
import { addLights } from './add-lights.ts';
import { readCheckIn, saveCheckIn } from './check-in.ts';
import { closeCycle, readClose } from './close-cycle.ts';
import { createFromTable } from './create-from-table.ts';
import { createOwn, previewOwn } from './create-own.ts';
import { createSample, previewSample } from './create-sample.ts';
import { addDepartments } from './departments.ts';
import { diagnose, putOff } from './doctor.ts';
import { readProgress } from './drawing-progress.ts';
import { editGoal, previewGoal, readGoals } from './edit-goals.ts';
import { answer, Failure } from './failure.ts';
import { convertToValues, insertFormula, readRange } from './formulas.ts';
import { readFunnel } from './funnel.ts';
import { goToRow, setParent, useTarget } from './goal-cells.ts';
import { readGoalMap } from './goal-map.ts';
import { readGoalRow, writeTarget } from './goal-row.ts';
import { readNotUpdated } from './not-updated.ts';
import { readOwnTable } from './own-table.ts';
import { changePalette } from './palette.ts';
import { readSelection } from './read-selection.ts';
import { readTable } from './read-table.ts';
import { recordAll } from './record-all.ts';
import { readRemoval, removeTracker } from './remove.ts';
import { removeLights } from './remove-lights.ts';
import { readRepair, repair } from './repair.ts';
import { readReport } from './report.ts';
import { makeReview, readReview } from './review.ts';
import { type Answer, METHODS, type Method, type Request, type Response } from './rpc-schema.ts';
import { beginSelfCheck, readSelfCheck } from './self-check/self-check.ts';
import { readSettings, writeSettings } from './settings.ts';
import { readShare, share } from './share.ts';
import { start } from './start.ts';
import { readUndo, undo } from './undo.ts';
import { rememberName } from './who.ts';
import { dropDraft, openWizard, saveDraft } from './wizard-draft.ts';
import { writeFunnel } from './write-funnel.ts';

type UseCases = { readonly [M in Method]: (host: Host, request: Request<M>) => Response<M> };

const USE_CASES: UseCases = {
  start,
  previewSample,
  addDepartments,
  createSample,
  readOwnTable,
  createFromTable,
  readTable,
  addLights,
  removeLights,
  readSelection,
  readGoalRow,
  writeTarget,
  readFunnel,
  writeFunnel,
  openWizard,
  saveDraft,
  dropDraft,
  previewOwn,
  createOwn,
  readProgress,
  goTo: (host, { sheetId }) => {
    host.goTo(sheetId);
    return {};
  },
  readRange,
  insertFormula,
  convertToValues,
  beginSelfCheck,
  readSelfCheck,
  readGoalMap,
  goToRow,
  setParent,
  useTarget,
  diagnose,
  putOff,
  readCheckIn,
  saveCheckIn,
  recordAll,
  readNotUpdated,
  readUndo,
  undo,
  readGoals,
  previewGoal,
  editGoal,
  readReview,
  makeReview,
  readReport,
  readShare,
  share,
  readClose,
  closeCycle,
  readRemoval,
  removeTracker,
  readRepair,
  repair,
  changePalette,
  readSettings,
  writeSettings,
  saveWho: (host, { who }) => {
    rememberName(host, who);
    return {};
  },
  savePreferences: (host, preferences) => {
    host.savePreferences(preferences);
    return {};
  },
};

/**
 * The one door for the sidebar: does what `method` names with a checked payload and answers as data. Anything
 * unknown or malformed is refused before the spreadsheet is touched.
 */
export function rpc(host: Host, method: unknown, payload: unknown): Answer<unknown> {
  return answer(() => {
    if (!isMethod(method)) throw new Failure('unknown', { detail: 'no such method' });
    return call(host, method, payload);
  });
}

function call<M extends Method>(host: Host, method: M, payload: unknown): Response<M> {
  const read = METHODS[method].request.safeParse(payload);
  if (!read.success) throw new Failure('unknown', { detail: `malformed request: ${method}` });
  return USE_CASES[method](host, read.data as Request<M>);
}

function isMethod(name: unknown): name is Method {
  return typeof name === 'string' && Object.keys(METHODS).includes(name);
}
