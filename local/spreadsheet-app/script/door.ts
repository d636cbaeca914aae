import type { CallCounter } from '../call-counter.ts';
import type { Fault, FaultPlan } from '../fault-plan.ts';
import { messageOf } from '../functions/custom-function.ts';
import type { Area } from '../grid/book.ts';
import type { Execution, Executions } from './executions.ts';
import { behind, rememberFace } from './faces.ts';

/** How the calls of a class of the emulation are treated. */
export interface DoorKind {
  /** Name as in Google's reference, for messages and counting. */
  readonly name: string;
  /** Document classes are counted, can fail, and are refused where the authorisation forbids them; others pass. */
  readonly document: boolean;
  /** Reads or changes what other executions see, without being a document class. */
  readonly shared?: boolean;
  /** Methods of a document class that neither read nor change the document. */
  readonly free?: RegExp;
}

type Method = (this: object, ...args: unknown[]) => unknown;

const READS = /^(get|is|has|can|new|offset$|copy$)/;
/** Reads that Google answers without looking at cells, so that buffered writes stay buffered. */
const LAZY =
  /^(build|getRange|getRangeList|offset|getA1Notation|getRow|getColumn|getNumRows|getNumColumns|getSheet|getSheets|getSheetByName|getSheetById|getName|getSheetId|getGridId|getParent|getActive\w*|getId|getUrl|getRowIndex|getHeight|getWidth)$/;
/** Writes that Google carries out at once, most of them because they give something back. */
const IMMEDIATE =
  /^(flush|build|insertSheet|deleteSheet|deleteActiveSheet|duplicate\w*|copyTo|protect|createFilter|insertChart|setActive\w*|activate|moveActiveSheet|toast|insertRow\w*|insertColumn\w*|deleteRow\w*|deleteColumn\w*)$/;

/**
 * The door between script and emulation. Every call goes through it: it refuses what is not emulated or not allowed, counts, lets calls fail
 * on purpose, and brings results and errors into the script's realm.
 */
export class Door {
  /** Called before everything that other executions could notice; see `LocalSpreadsheet.beforeCall`. */
  hook: ((call: string, cells: number) => void) | null = null;
  /** Every method that was ever called, as `Class.method`. */
  readonly called = new Set<string>();
  private readonly executions: Executions;
  private readonly counter: CallCounter;
  private readonly faults: FaultPlan;

  constructor(executions: Executions, counter: CallCounter, faults: FaultPlan) {
    this.executions = executions;
    this.counter = counter;
    this.faults = faults;
  }

  /** Makes the face of an object that the script sees; it claims to be a `T` and says so loudly where it is not. */
  expose<T extends object>(target: object, kind: DoorKind): T {
    const methods = new Map<string, Method>();
    const proxy: object = new Proxy(target, {
      get: (_, key) => {
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
        if (key === 'toString') return () => kind.name;
        const member = (target as Record<string, unknown>)[key];
        if (typeof member !== 'function' && member !== undefined) return member;
        if (!methods.has(key)) methods.set(key, (...args) => this.call(proxy, target, kind, key, args));
        return methods.get(key);
      },
      set: (_, key) => {
        throw this.error(`not emulated: setting ${kind.name}.${String(key)}`);
      },
    });
    rememberFace(proxy, target);
    return proxy as T;
  }

  private call(proxy: object, target: object, kind: DoorKind, name: string, args: unknown[]): unknown {
    const method = (target as Record<string, unknown>)[name] as Method | undefined;
    if (method === undefined) throw this.error(`not emulated: ${kind.name}.${name}`);
    this.called.add(`${kind.name}.${name}`);
    const execution = this.executions.current;
    if (kind.shared) this.interrupt(execution, `${kind.name}.${name}`, 0);
    if (kind.document && !kind.free?.test(name)) {
      const write = !READS.test(name);
      this.authorise(execution, kind, name, write);
      const buffered = write && !IMMEDIATE.test(name);
      this.interrupt(execution, `${kind.name}.${name}`, cellsOf(target));
      const fate =
        execution?.mode === 'CUSTOM_FUNCTION' ? 'none' : this.account(`${kind.name}.${name}`, buffered);
      if (fate === 'now') throw this.error(this.faults.message);
      if (fate === 'at flush' && execution) execution.lost = this.faults.message;
      if (execution && execution.lost !== null && buffered) return proxy;
      if (!LAZY.test(name)) this.executions.surface();
    }
    const from = performance.now();
    try {
      const result = method.apply(
        target,
        args.map((arg) => behind(arg)),
      );
      return execution ? execution.crossing.toScript(result) : result;
    } catch (error) {
      throw this.error(messageOf(error));
    } finally {
      this.counter.took(performance.now() - from);
    }
  }

  /** Lets the hook run something in between; what that does itself goes on undisturbed. */
  private interrupt(execution: Execution | null, call: string, cells: number): void {
    const { hook } = this;
    if (!hook || !execution || execution.mode === 'CUSTOM_FUNCTION') return;
    this.hook = null;
    try {
      hook(call, cells);
    } finally {
      this.hook = hook;
    }
  }

  /** Counts a call of a run and tells its fate; calls from cells are neither counted nor made to fail. */
  private account(name: string, buffered: boolean): Fault {
    this.counter.count(name);
    return this.faults.next(buffered);
  }

  private authorise(execution: Execution | null, kind: DoorKind, name: string, write: boolean): void {
    if (execution?.mode === 'NONE')
      throw this.error(`You do not have permission to call ${kind.name}.${name}.`);
    if (execution?.mode === 'CUSTOM_FUNCTION' && write)
      throw this.error(`You do not have permission to call ${name}.`);
  }

  private error(message: string): Error {
    return this.executions.current?.crossing.error(message) ?? new Error(message);
  }
}

/** How many cells an object is about: those of a range or of a list of ranges, 0 of others. */
function cellsOf(target: object): number {
  const { area, ranges } = target as { readonly area?: Area; readonly ranges?: readonly object[] };
  if (ranges) return ranges.reduce((sum, range) => sum + cellsOf(range), 0);
  if (!area) return 0;
  return (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
}
