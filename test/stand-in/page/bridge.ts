/**
 * contextBridge between a page and its isolated world. Both sides run this; they talk by events with a secret name,
 * which Chromium delivers at once and with cloned details. Functions cross as numbers, promises as promises to come.
 */
type Details =
  | { op: 'call'; call: number; id: number; args: unknown[] }
  | { op: 'result'; call: number; value?: unknown; failure?: string }
  | { op: 'settle'; id: number; value?: unknown; failure?: string }
  | { op: 'expose'; key: string; api: unknown }
  | { op: 'ready' };
type Settle = { resolve: (value: unknown) => void; reject: (error: Error) => void };

const mark = '__standIn';
const { freeze, keys } = Object;
const Custom = CustomEvent;
const dispatch = EventTarget.prototype.dispatchEvent;
const listen = EventTarget.prototype.addEventListener;
const target = window;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';
/** Not `map`: a page may have changed that, too. */
const turnAll = (list: unknown[], turn: (value: unknown) => unknown): unknown[] => {
  const turned: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) turned[index] = turn(list[index]);
  return turned;
};
/** Chromium hands on nothing at all instead of a thing that it cannot clone; Electron throws. */
const isCloneable = (value: object): boolean =>
  ArrayBuffer.isView(value) ||
  /^\[object (Date|RegExp|Map|Set|ArrayBuffer|Blob|File)\]$/.test(Object.prototype.toString.call(value));
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const createBridge = (outgoing: string, incoming: string, onExpose: (key: string, api: unknown) => void) => {
  // Plain lists, not Map: a page may have changed Map.prototype by the time these are used.
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const promises: Record<number, Settle> = {};
  const results: Record<number, Extract<Details, { op: 'result' }>> = {};
  let onReady = (): void => {};
  let calls = 0;
  let promised = 0;

  const tell = (detail: Details): void => {
    dispatch.call(target, new Custom(outgoing, { detail }));
  };

  const keepPromise = (promise: PromiseLike<unknown>): unknown => {
    promised += 1;
    const id = promised;
    promise.then(
      (value) => tell({ op: 'settle', id, value: toWire(value) }),
      (error) => tell({ op: 'settle', id, failure: messageOf(error) }),
    );
    return { [mark]: 'promise', id };
  };

  const toWire = (value: unknown): unknown => {
    if (typeof value === 'function') {
      functions[functions.length] = value as (...args: unknown[]) => unknown;
      return { [mark]: 'function', id: functions.length - 1 };
    }
    if (value instanceof Promise) return keepPromise(value);
    if (value instanceof Error) return { [mark]: 'error', message: value.message };
    if (Array.isArray(value)) return turnAll(value, toWire);
    if (!isPlain(value)) {
      if (typeof value === 'object' && value !== null && !isCloneable(value))
        throw new Error('An object could not be cloned.');
      return value;
    }
    const copy: Record<string, unknown> = {};
    for (const key of keys(value)) copy[key] = toWire(value[key]);
    return copy;
  };

  const call = (id: number, args: unknown[]): unknown => {
    calls += 1;
    const number = calls;
    tell({ op: 'call', call: number, id, args: turnAll(args, toWire) });
    const result = results[number];
    delete results[number];
    if (result?.failure !== undefined) throw new Error(result.failure);
    return fromWire(result?.value);
  };

  const fromWire = (value: unknown): unknown => {
    if (Array.isArray(value)) return turnAll(value, fromWire);
    if (!isPlain(value)) return value;
    const id = value['id'] as number;
    if (value[mark] === 'function') return (...args: unknown[]) => call(id, args);
    if (value[mark] === 'error') return new Error(value['message'] as string);
    if (value[mark] === 'promise')
      return new Promise((resolve, reject) => {
        promises[id] = { resolve, reject };
      });
    const copy: Record<string, unknown> = {};
    for (const key of keys(value)) copy[key] = fromWire(value[key]);
    return freeze(copy);
  };

  const answer = ({ call: number, id, args }: Extract<Details, { op: 'call' }>): void => {
    try {
      tell({ op: 'result', call: number, value: toWire(functions[id]?.(...turnAll(args, fromWire))) });
    } catch (error) {
      tell({ op: 'result', call: number, failure: messageOf(error) });
    }
  };

  const settle = ({ id, value, failure }: Extract<Details, { op: 'settle' }>): void => {
    const promise = promises[id];
    delete promises[id];
    if (failure === undefined) promise?.resolve(fromWire(value));
    else promise?.reject(new Error(failure));
  };

  const receive = (detail: Details): void => {
    if (detail.op === 'call') answer(detail);
    else if (detail.op === 'result') results[detail.call] = detail;
    else if (detail.op === 'settle') settle(detail);
    else if (detail.op === 'expose') onExpose(detail.key, fromWire(detail.api));
    else onReady();
  };

  listen.call(target, incoming, (event) => {
    const { detail } = event as CustomEvent<Details | null>;
    if (!detail) throw new Error(`contextBridge: what came by ${incoming.slice(-3)} could not be cloned`);
    receive(detail);
  });
  return {
    expose: (key: string, api: unknown): void => tell({ op: 'expose', key, api: toWire(api) }),
    sayReady: (): void => tell({ op: 'ready' }),
    whenReady: (listener: () => void): void => {
      onReady = listener;
    },
  };
};
