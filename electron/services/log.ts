/**
 * The log: what happened and where, never with client data. The message of an exception may quote the user's
 * records (a parser quotes its input), so only its kind, its system code and its place in the code are kept.
 */
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

type Facts = Record<string, string | number | boolean | null>;

export type Log = {
  info: (what: string, facts?: Facts) => void;
  warn: (what: string, facts?: Facts) => void;
  error: (where: string, error: unknown) => void;
  /** Resolves when all lines are on disk. */
  flush: () => Promise<void>;
};

const largestBytes = 1_000_000;
export const logFileName = 'adieu.log';

const describe = (error: unknown): Facts => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, ...(code ? { code } : {}), at: places.slice(0, 8).join(' <').replaceAll(/\s+/g, ' ') };
};

/** One old file is kept, so the logs never take more than about 2 MB. */
const rotate = async (file: string): Promise<void> => {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestBytes) await rename(file, file.replace(/\.log$/, '.old.log'));
};

export const createLog = (folder: string, clock: () => Date): Log => {
  const file = join(folder, logFileName);
  let queue: Promise<unknown> = Promise.resolve();
  const write = (level: string, what: string, facts: Facts = {}): void => {
    const line = JSON.stringify({ at: clock().toISOString(), level, what, ...facts });
    queue = queue
      .then(() => mkdir(folder, { recursive: true }))
      .then(() => rotate(file))
      .then(() => appendFile(file, `${line}\n`))
      // A log that can't be written (full disk, no permission) must not stop the work.
      .catch(() => undefined);
  };
  return {
    info: (what, facts) => write('info', what, facts),
    warn: (what, facts) => write('warn', what, facts),
    error: (where, error) => write('error', where, describe(error)),
    flush: () => queue.then(() => undefined),
  };
};
