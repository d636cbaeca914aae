import type {
  AuthModeName,
  CustomFunctionHelp,
  RealmHost,
  ScriptFunction,
  ScriptProject,
} from '../contract.ts';
import type { CustomCall } from '../functions/custom-function.ts';
import { customFunctions, declaredFunctions, publicFunctions } from '../functions/declarations.ts';
import { Crossing } from '../realm/crossing.ts';
import type { Executions } from './executions.ts';

interface OpenScript {
  readonly crossing: Crossing;
  readonly functions: Readonly<Record<string, ScriptFunction>>;
}

/** The loaded script. All files share one scope; every run evaluates them anew, custom functions once per calculation. */
export class Script {
  /** Custom functions declared in the files. */
  readonly help: readonly CustomFunctionHelp[];
  /** Names of all functions that a cell may call. */
  readonly callable: readonly string[];
  private readonly text: string;
  private readonly names: readonly string[];
  private readonly realms: RealmHost;
  private readonly executions: Executions;
  private readonly globals: Readonly<Record<string, unknown>>;
  private readonly scriptTimeZone: string;
  private forCells: OpenScript | null = null;

  constructor(
    project: ScriptProject,
    realms: RealmHost,
    executions: Executions,
    globals: Readonly<Record<string, unknown>>,
    scriptTimeZone: string,
  ) {
    this.text = Object.values(project.scripts).join('\n;\n');
    this.names = declaredFunctions(this.text);
    this.help = customFunctions(this.text);
    this.callable = [...new Set([...this.help.map(({ name }) => name), ...publicFunctions(this.text)])];
    this.realms = realms;
    this.executions = executions;
    this.globals = globals;
    this.scriptTimeZone = scriptTimeZone;
  }

  /** Whether the script seems to have a global function of a name. */
  has(functionName: string): boolean {
    return this.names.includes(functionName);
  }

  /** Runs a global function in a fresh realm. The arguments may depend on that realm. */
  run(functionName: string, mode: AuthModeName, args: (crossing: Crossing) => unknown[]): unknown {
    const realm = this.realms.open();
    const crossing = new Crossing(realm, this.scriptTimeZone);
    return this.executions.during(mode, crossing, () => {
      const functions = realm.evaluate(this.text, this.names, { ...this.globals, Date: crossing.Date });
      const called = functions[functionName];
      if (!called) throw new Error(`Script function not found: ${functionName}`);
      return called(...args(crossing));
    });
  }

  /** Forgets the realm of custom functions, so that the next calculation evaluates the files anew. */
  forgetCells(): void {
    this.forCells = null;
  }

  /** The way a cell calls one custom function: read-only. */
  cellCall(name: string, timeZone: string): CustomCall {
    const { crossing, functions } = this.openForCells();
    return {
      timeZone,
      crossing,
      call: (...args) => this.executions.during('CUSTOM_FUNCTION', crossing, () => functions[name]!(...args)),
    };
  }

  private openForCells(): OpenScript {
    if (!this.forCells) {
      const realm = this.realms.open();
      const crossing = new Crossing(realm, this.scriptTimeZone);
      const functions = this.executions.during('CUSTOM_FUNCTION', crossing, () =>
        realm.evaluate(this.text, this.names, { ...this.globals, Date: crossing.Date }),
      );
      this.forCells = { crossing, functions };
    }
    return this.forCells;
  }
}
