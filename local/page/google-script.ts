/**
 * The script that a sidebar or dialog gets before its own: `google.script.run` and `google.script.host` over messages
 * to the page around it. Like Google's it is asynchronous, takes plain data only (a Date or a function is refused at
 * once) and hands the failure handler an error that carries nothing but its message.
 */
type Handler = (result: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** What the page answers to a call; see `script-frame.ts`. */
interface Answer {
  readonly shirubeAnswer: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

addEventListener('message', ({ source, data }: MessageEvent<Partial<Answer> | null>) => {
  if (source !== parent || typeof data?.shirubeAnswer !== 'number') return;
  const { success, failure, userObject } = waiting.get(data.shirubeAnswer) ?? {};
  waiting.delete(data.shirubeAnswer);
  if (data.ok) return success?.(data.value, userObject);
  const error = Object.assign(new Error(data.error), { name: 'ScriptError' });
  if (failure) failure(error, userObject);
  else console.error(error);
});

/** Google's own words for what cannot be sent. */
function refuseIllegal(value: unknown, property: string, seen: readonly unknown[] = []): void {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const plain = ['Null', 'Undefined', 'String', 'Number', 'Boolean', 'Array', 'Object'].includes(kind);
  if (!plain || seen.includes(value))
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) refuseIllegal(part, key, [...seen, value]);
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  args.forEach((value, index) => {
    refuseIllegal(value, String(index));
  });
  calls += 1;
  waiting.set(calls, handlers);
  parent.postMessage({ shirubeCall: calls, name, args: JSON.parse(JSON.stringify(args)) }, '*');
}

/** Every other name is a function of the script; handlers belong to the runner they were given to. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => call(name, args, handlers);
      },
    },
  );
}

const tell = (host: string, size?: number) => parent.postMessage({ shirubeHost: host, size }, '*');

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell('close'),
        setHeight: (pixels: number) => tell('height', pixels),
        setWidth: (pixels: number) => tell('width', pixels),
        editor: { focus: () => tell('focus') },
      },
    },
  },
});
