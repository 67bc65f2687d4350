/** A real disk that fails where a test says: at the n-th operation, once or from then on. */
import type { FileHandle } from 'node:fs/promises';
import type { Disk } from '../../electron/store/disk';
import { realDisk } from '../../electron/store/disk';

export type FaultyDisk = {
  disk: Disk;
  /** Every operation so far, by name. */
  readonly operations: string[];
  /** Operation number `at` (from 0, counted from now) fails. With 'die' so do all after it, as if the process were gone. */
  fail: (at: number, how: 'die' | 'once', code?: string) => void;
};

const handleOperations = new Set(['write', 'sync', 'datasync', 'truncate', 'chmod']);
const errorOf = (code: string): Error => Object.assign(new Error(`${code}: made up by the test`), { code });

export const createFaultyDisk = (): FaultyDisk => {
  const operations: string[] = [];
  let failure: { at: number; how: 'die' | 'once'; code: string } | null = null;

  const count = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    operations.push(name);
    const place = operations.length - 1;
    if (failure && (place === failure.at || (failure.how === 'die' && place > failure.at))) throw errorOf(failure.code);
    return run();
  };

  /** A write that fails leaves half of its bytes behind, as a full disk or a kill does. */
  const halfWrite = async (handle: FileHandle, bytes: Uint8Array, offset: number, length: number): Promise<void> => {
    if (failure?.at === operations.length) await handle.write(bytes, offset, Math.floor(length / 2));
  };
  const wrapHandle = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        if (!handleOperations.has(String(key))) return member.bind(target);
        return async (...args: unknown[]) => {
          if (key === 'write') await halfWrite(target, args[0] as Uint8Array, Number(args[1]), Number(args[2]));
          return count(String(key), () => member.apply(target, args));
        };
      },
    });

  const disk = new Proxy(realDisk, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) =>
        count(String(key), async () => {
          const answer: unknown = await member.apply(target, args);
          return key === 'open' ? wrapHandle(answer as FileHandle) : answer;
        });
    },
  }) as Disk;

  return {
    disk,
    operations,
    fail: (at, how, code = 'EIO') => {
      failure = { at: operations.length + at, how, code };
    },
  };
};
