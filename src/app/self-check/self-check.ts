import { type Host, HostFailure } from '../../host/host.ts';
import { SELF_CHECK_TEXTS } from '../../i18n/self-check.ts';
import { Failure } from '../failure.ts';
import { preferredLanguage } from '../preferences.ts';
import type { Request, Response } from '../rpc-schema.ts';
import type { Check } from './check.ts';
import { cellFindings, pending, trackerFindings, trackerPlan, trialFindings } from './findings.ts';
import { probeCells } from './probe-cells.ts';
import { countsOf, selfCheckReport } from './report.ts';
import { keepRun, type Run, readRun } from './run.ts';

/**
 * Begins a self-check: removes what an earlier one left behind, makes a scratch sheet with probes and draws one
 * tracker beside it. Nothing of the user's is touched. Where it fails, all of it is removed again.
 * @throws Failure `left_over` with the names of sheets that could not be removed; HostFailure
 */
export function beginSelfCheck(host: Host): Response<'beginSelfCheck'> {
  return host.exclusively(() => {
    const before = readRun(host);
    if (before) demandNothingLeft(end(host, before));
    const language = preferredLanguage(host);
    let run: Run = { language, today: host.today(), scratch: '', sheets: [], tried: {} };
    const keep = (known: Partial<Run>): void => {
      run = { ...run, ...known };
      keepRun(host, run);
    };
    try {
      // The probe of the file's memory reads it while the sheet is calculated.
      keep({});
      const { front, sheetId, tried } = host.scratch.open(SELF_CHECK_TEXTS[language].sheet, probeCells());
      keep({ scratch: sheetId, sheets: [sheetId], tried });
      const { sheets, skipped } = host.draw(trackerPlan(run));
      keep({
        sheets: [sheetId, ...sheets.map((sheet) => sheet.sheetId)],
        tried: { ...tried, 'drawing.skipped': skipped.join(' ') },
      });
      host.goTo(front);
      return {};
    } catch (error) {
      demandNothingLeft(end(host, run));
      throw error;
    }
  });
}

/**
 * What did the self-check find? `null` while cells are still being calculated. Afterwards, and where reading fails,
 * its sheets are removed.
 * @param last do not wait any longer
 * @throws Failure `sheet_gone` where none was begun or somebody deleted the scratch sheet; `left_over`; HostFailure
 */
export function readSelfCheck(host: Host, { last }: Request<'readSelfCheck'>): Response<'readSelfCheck'> {
  return host.exclusively(() => {
    const run = readRun(host);
    if (!run) throw sheetGone(host);
    let checks: Check[] | null;
    try {
      checks = findings(host, run, last);
    } catch (error) {
      demandNothingLeft(end(host, run));
      throw error instanceof HostFailure && error.code === 'sheet_gone' ? sheetGone(host) : error;
    }
    if (!checks) return { result: null };
    const report = selfCheckReport(host, checks);
    return { result: { checks, counts: countsOf(checks), report, left: end(host, run) } };
  });
}

/** Is a self-check under way? */
export function isSelfCheckUnderWay(host: Host): boolean {
  return readRun(host) !== null;
}

function findings(host: Host, run: Run, last: boolean): Check[] | null {
  const cells = cellFindings(host, run);
  if (!last && cells.some(pending)) return null;
  const figures = trackerFindings(host, run);
  if (!last && figures.some(({ result }) => result === 'failed')) return null;
  return [...trialFindings(run), ...cells.map(({ check }) => check), ...figures];
}

/** Removes the sheets of a self-check and forgets it. Gives the names of those that stay; they are not forgotten. */
function end(host: Host, run: Run): string {
  try {
    host.scratch.remove(run.sheets);
    keepRun(host, null);
    return '';
  } catch (error) {
    if (error instanceof HostFailure && error.code === 'left_over') return error.detail;
    throw error;
  }
}

function sheetGone(host: Host): Failure {
  return new Failure('sheet_gone', { name: SELF_CHECK_TEXTS[preferredLanguage(host)].sheet });
}

function demandNothingLeft(names: string): void {
  if (names !== '') throw new Failure('left_over', { detail: names });
}
