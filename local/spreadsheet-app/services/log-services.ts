import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';

function text(args: readonly unknown[]): string {
  return args.map((arg) => (typeof arg === 'string' ? arg : (JSON.stringify(arg) ?? String(arg)))).join(' ');
}

/** The globals `console` and `Logger`. */
export function logServices(host: Host): { readonly console: unknown; readonly logger: unknown } {
  const kind = (name: string): DoorKind => ({ name, document: false });
  const writer =
    (level: 'log' | 'info' | 'warn' | 'error') =>
    (...args: unknown[]) =>
      host.ui.log(level, text(args));
  const methods = { log: writer('log'), info: writer('info'), warn: writer('warn'), error: writer('error') };
  return {
    console: host.door.expose(methods, kind('console')),
    logger: host.door.expose({ log: methods.log }, kind('Logger')),
  };
}
