import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';

const SERVICE: DoorKind = { name: 'PropertiesService', document: false };
const STORE: DoorKind = { name: 'Properties', document: false, shared: true };
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** One store of properties: texts only, 9 KB a value, 500 KB in all. */
class Properties {
  readonly exposed: GoogleAppsScript.Properties.Properties;
  private readonly values = new Map<string, string>();

  constructor(host: Host) {
    this.exposed = host.door.expose<GoogleAppsScript.Properties.Properties>(this, STORE);
  }

  getProperty(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  getKeys(): string[] {
    return [...this.values.keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.values);
  }

  setProperty(key: string, value: unknown): GoogleAppsScript.Properties.Properties {
    const text = String(value);
    if (bytes(text) > VALUE_BYTES) throw new Error('Argument too large: value');
    const total = [...this.values].reduce(
      (sum, [k, v]) => sum + (k === key ? 0 : bytes(k) + bytes(v)),
      bytes(key) + bytes(text),
    );
    if (total > STORE_BYTES)
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.values.set(key, text);
    return this.exposed;
  }

  setProperties(
    values: Record<string, unknown>,
    deleteAllOthers = false,
  ): GoogleAppsScript.Properties.Properties {
    if (deleteAllOthers) this.values.clear();
    for (const [key, value] of Object.entries(values)) this.setProperty(key, value);
    return this.exposed;
  }

  deleteProperty(key: string): GoogleAppsScript.Properties.Properties {
    this.values.delete(key);
    return this.exposed;
  }

  deleteAllProperties(): GoogleAppsScript.Properties.Properties {
    this.values.clear();
    return this.exposed;
  }
}

/** The global `PropertiesService`; nothing may be read before the add-on is enabled in the document. */
export function propertiesService(host: Host): unknown {
  const stores = { document: new Properties(host), user: new Properties(host), script: new Properties(host) };
  const open = (name: keyof typeof stores, method: string) => () => {
    if (host.executions.current?.mode === 'NONE')
      throw new Error(`You do not have permission to call PropertiesService.${method}.`);
    return stores[name].exposed;
  };
  return host.door.expose(
    {
      getDocumentProperties: open('document', 'getDocumentProperties'),
      getUserProperties: open('user', 'getUserProperties'),
      getScriptProperties: open('script', 'getScriptProperties'),
    },
    SERVICE,
  );
}
