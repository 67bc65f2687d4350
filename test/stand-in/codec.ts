/**
 * Structured clone as text, for values on their way between the main process and a page.
 * Works in both: undefined, NaN, big integers, dates, maps, sets, bytes, errors and cycles arrive as they left.
 */
type Wire = null | boolean | number | string | { r: number } | { s: string } | { b: string };
type Described = [kind: string, ...parts: unknown[]];
type Bytes = Uint8Array & { toBase64?: () => string };
type FromBase64 = { fromBase64?: (text: string) => Uint8Array };

const refusal = (): Error => new Error('An object could not be cloned.');

const special: Record<string, unknown> = { undefined, NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY };
special['-Infinity'] = Number.NEGATIVE_INFINITY;
special['-0'] = -0;

const toBase64 = (buffer: ArrayBuffer): string => {
  const bytes: Bytes = new Uint8Array(buffer);
  return bytes.toBase64 ? bytes.toBase64() : Buffer.from(buffer).toString('base64');
};

const fromBase64 = (text: string): ArrayBuffer => {
  const { fromBase64: decode } = Uint8Array as FromBase64;
  return (decode ? decode(text) : new Uint8Array(Buffer.from(text, 'base64'))).buffer as ArrayBuffer;
};

const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

const describe = (value: object, put: (value: unknown) => Wire): Described => {
  if (Array.isArray(value)) return ['array', Array.from(value, put)];
  if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? ''];
  if (ArrayBuffer.isView(value)) {
    const length = value instanceof DataView ? value.byteLength : (value as Uint8Array).length;
    const name = value instanceof DataView ? 'DataView' : kindOf(value);
    return ['view', name, put(value.buffer), value.byteOffset, length];
  }
  const kind = kindOf(value);
  if (kind === 'ArrayBuffer') return ['buffer', toBase64(value as ArrayBuffer)];
  if (kind === 'Date') return ['date', put((value as Date).getTime())];
  if (kind === 'RegExp') return ['regexp', (value as RegExp).source, (value as RegExp).flags];
  if (kind === 'Map') return ['map', [...(value as Map<unknown, unknown>)].map((pair) => pair.map(put))];
  if (kind === 'Set') return ['set', [...(value as Set<unknown>)].map(put)];
  if (kind !== 'Object') throw refusal();
  return ['object', Object.entries(value).map(([key, part]) => [key, put(part)])];
};

export const encode = (value: unknown): string => {
  const numbers = new Map<object, number>();
  const described: Described[] = [];
  const put = (part: unknown): Wire => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number')
      return Number.isFinite(part) && !Object.is(part, -0) ? part : { s: Object.is(part, -0) ? '-0' : String(part) };
    if (part === undefined) return { s: 'undefined' };
    if (typeof part === 'bigint') return { b: String(part) };
    if (typeof part !== 'object') throw refusal();
    const known = numbers.get(part);
    if (known !== undefined) return { r: known };
    const number = described.length;
    numbers.set(part, number);
    described.push(['']);
    described[number] = describe(part, put);
    return { r: number };
  };
  const root = put(value);
  return JSON.stringify([root, described]);
};

const errorTypes: Record<string, ErrorConstructor> = { RangeError, TypeError, SyntaxError, ReferenceError, EvalError };

const toError = (name: string, message: string, stack: string): Error => {
  const error = new (errorTypes[name] ?? Error)(message);
  return Object.assign(error, { stack });
};

type ViewConstructor = new (buffer: ArrayBuffer, offset: number, length: number) => ArrayBufferView;
const viewTypes = globalThis as unknown as Record<string, ViewConstructor>;

/** Makes the value without its parts, so that parts may point back to it. */
const make = ([kind, ...parts]: Described, take: (wire: Wire) => unknown): unknown => {
  if (kind === 'array') return [];
  if (kind === 'map') return new Map();
  if (kind === 'set') return new Set();
  if (kind === 'date') return new Date(take(parts[0] as Wire) as number);
  if (kind === 'regexp') return new RegExp(parts[0] as string, parts[1] as string);
  if (kind === 'error') return toError(...(parts as [string, string, string]));
  if (kind === 'buffer') return fromBase64(parts[0] as string);
  if (kind !== 'view') return {};
  const View = viewTypes[parts[0] as string] as ViewConstructor;
  return new View(take(parts[1] as Wire) as ArrayBuffer, parts[2] as number, parts[3] as number);
};

const fill = (value: unknown, [kind, parts]: Described, take: (wire: Wire) => unknown): void => {
  if (kind === 'array') for (const part of parts as Wire[]) (value as unknown[]).push(take(part));
  if (kind === 'set') for (const part of parts as Wire[]) (value as Set<unknown>).add(take(part));
  if (kind === 'map')
    for (const [key, part] of parts as [Wire, Wire][]) (value as Map<unknown, unknown>).set(take(key), take(part));
  if (kind === 'object')
    for (const [key, part] of parts as [string, Wire][])
      Object.defineProperty(value, key, { value: take(part), writable: true, enumerable: true, configurable: true });
};

export const decode = (text: string): unknown => {
  const [root, described] = JSON.parse(text) as [Wire, Described[]];
  const made: unknown[] = [];
  const take = (wire: Wire): unknown => {
    if (wire === null || typeof wire !== 'object') return wire;
    if ('s' in wire) return special[wire.s];
    if ('b' in wire) return BigInt(wire.b);
    if (wire.r in made) return made[wire.r];
    const description = described[wire.r] as Described;
    made[wire.r] = make(description, take);
    fill(made[wire.r], description, take);
    return made[wire.r];
  };
  return take(root);
};
