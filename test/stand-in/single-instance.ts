/** One app per userData folder: a lock file with the holder's process id, and a letter box for those that come after. */
import type { FSWatcher } from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Letter = { argv: string[]; cwd: string; data: unknown };

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

export const createInstanceLock = (
  folder: () => string,
  onSecond: (argv: string[], cwd: string, data: unknown) => void,
) => {
  let watcher: FSWatcher | undefined;
  const lockFile = (): string => join(folder(), 'stand-in.lock');
  const letterBox = (): string => join(folder(), 'stand-in.letters');

  const take = (): boolean => {
    try {
      writeFileSync(lockFile(), String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (isAlive(Number(readFileSync(lockFile(), 'utf8')))) return false;
      rmSync(lockFile(), { force: true });
      return take();
    }
  };

  const readLetters = (): void => {
    if (!existsSync(letterBox())) return;
    for (const name of readdirSync(letterBox()).filter((file) => file.endsWith('.json'))) {
      const path = join(letterBox(), name);
      const { argv, cwd, data } = JSON.parse(readFileSync(path, 'utf8')) as Letter;
      rmSync(path);
      onSecond(argv, cwd, data);
    }
  };

  const post = (data: unknown): void => {
    const letter: Letter = { argv: process.argv, cwd: process.cwd(), data };
    const draft = join(letterBox(), `${process.pid}.draft`);
    mkdirSync(letterBox(), { recursive: true });
    writeFileSync(draft, JSON.stringify(letter));
    renameSync(draft, join(letterBox(), `${process.pid}.json`));
  };

  return {
    isHeld: (): boolean => watcher !== undefined,
    request: (data?: unknown): boolean => {
      if (watcher) return true;
      if (!take()) {
        post(data);
        return false;
      }
      mkdirSync(letterBox(), { recursive: true });
      watcher = watch(letterBox(), readLetters);
      watcher.unref();
      return true;
    },
    release: (): void => {
      if (!watcher) return;
      watcher.close();
      watcher = undefined;
      rmSync(lockFile(), { force: true });
    },
  };
};
