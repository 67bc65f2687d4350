/** Runs a preload in a world of its own, as Electron does: the page sees what it exposes and nothing else. */
import { decode, encode } from '../codec';
import { createBridge } from './bridge';

type Require = (name: string) => unknown;
type Preload = (require: Require, module: object, exports: object, process: object) => void;
declare const standIn: { secret: string; binding: string; process: object; preload: Preload };

type Listener = (event: object, ...args: unknown[]) => void;
type Incoming =
  | { kind: 'reply'; id: number; value?: string; failure?: string }
  | { kind: 'event'; channel: string; args: string };

const isolated = globalThis as unknown as Record<string, (message: unknown) => void>;
const toMain = (message: object): void => isolated[standIn.binding]?.(JSON.stringify(message));

const asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
const listeners = new Map<string, Listener[]>();
let lastId = 0;

const removeListener = (channel: string, listener: Listener): void => {
  listeners.set(
    channel,
    (listeners.get(channel) ?? []).filter((other) => other !== listener),
  );
};
const addListener = (channel: string, listener: Listener): void => {
  listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
};

const ipcRenderer = {
  // Not an async function: in Electron, too, a value that cannot be cloned rejects.
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      toMain({ kind: 'invoke', id: lastId, channel, args: encode(args) });
      asked.set(lastId, { resolve, reject });
    }),
  send: (channel: string, ...args: unknown[]): void => toMain({ kind: 'send', channel, args: encode(args) }),
  on: addListener,
  addListener,
  once: (channel: string, listener: Listener): void => {
    const first: Listener = (...args) => {
      removeListener(channel, first);
      listener(...args);
    };
    addListener(channel, first);
  },
  off: removeListener,
  removeListener,
  removeAllListeners: (channel: string): void => void listeners.delete(channel),
};

isolated[`${standIn.binding}-receive`] = (message) => {
  const incoming = message as Incoming;
  if (incoming.kind === 'event') {
    const args = decode(incoming.args) as unknown[];
    for (const listener of listeners.get(incoming.channel) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args);
    return;
  }
  const question = asked.get(incoming.id);
  asked.delete(incoming.id);
  if (incoming.failure === undefined) question?.resolve(decode(incoming.value ?? '[{"s":"undefined"},[]]'));
  else question?.reject(new Error(incoming.failure));
};

/** Either world may start first: what is exposed before the page's side listens is exposed again when it does. */
const createContextBridge = () => {
  const exposed: [string, unknown][] = [];
  const bridge = createBridge(`${standIn.secret}-out`, `${standIn.secret}-in`, () => {});
  bridge.whenReady(() => {
    for (const [key, api] of exposed) bridge.expose(key, api);
  });
  return {
    exposeInMainWorld: (key: string, api: unknown): void => {
      if (exposed.some(([other]) => other === key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.push([key, api]);
      bridge.expose(key, api);
    },
  };
};

const start = (): void => {
  const modules: Record<string, unknown> = { electron: { ipcRenderer, contextBridge: createContextBridge() } };
  const module = { exports: {} };
  const require: Require = (name) => {
    if (name in modules) return modules[name];
    throw new Error(`module not found: ${name}`);
  };
  toMain({ kind: 'hello' });
  standIn.preload(require, module, module.exports, standIn.process);
};

// A preload runs in the main frame only, unless asked otherwise.
if (window.top === window) start();
