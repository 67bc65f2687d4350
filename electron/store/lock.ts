/**
 * One Adieu a ledger: a lock file beside it that says who holds it.
 *
 * Ours rather than proper-lockfile: that one knows a living owner by a clock that ticks every few seconds, so a crashed
 * Adieu keeps its user out for a while, and a laptop that wakes up finds its lock "compromised". Here the owner's
 * process is asked for: gone, or from before the computer was started, means free at once. On another computer (a
 * shared folder) it cannot be asked for; there a lock counts until it has not been touched for a day.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import type { Disk } from './disk';
import { isExisting, isMissing, writeAll } from './disk';

export type Owner = { token: string; pid: number; startedAt: string; bootId: string; bootedAt: number; host: string };
export type Lock = {
  /** False once somebody else has taken it over. */
  isOurs: () => Promise<boolean>;
  /**
   * To be asked before every write: looks once an hour, and then shows other computers that it is still held. A laptop
   * that slept for days in a shared folder finds out here, before it writes.
   */
  holds: () => Promise<boolean>;
  release: () => Promise<void>;
};

const hour = 3_600_000;
const day = 24 * hour;
/** Clocks are set; two starts of one computer are never this near each other. */
const bootTolerance = 60_000;

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** When a process was started, as Linux tells it; '' elsewhere. Tells a new process with an old number apart. */
const startOf = (pid: number): string => {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const thisProcess = (): Owner => ({
  token: randomUUID(),
  pid: process.pid,
  startedAt: startOf(process.pid),
  bootId: textOf('/proc/sys/kernel/random/boot_id').trim(),
  bootedAt: Math.round(Date.now() - uptime() * 1_000),
  host: hostname(),
});

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const isSameBoot = (owner: Owner, us: Owner): boolean =>
  owner.bootId !== '' || us.bootId !== ''
    ? owner.bootId === us.bootId
    : Math.abs(owner.bootedAt - us.bootedAt) < bootTolerance;

/** True when the owner named in a lock file can no longer be at work. `null`: a file that names none. */
export const isStale = (owner: Owner | null, us: Owner, untouchedFor: number): boolean => {
  if (!owner) return untouchedFor > 10_000;
  if (isSameBoot(owner, us))
    return !isRunning(owner.pid) || (owner.startedAt !== '' && owner.startedAt !== startOf(owner.pid));
  return owner.host === us.host || untouchedFor > day;
};

const readOwner = async (disk: Disk, path: string): Promise<{ owner: Owner | null; untouchedFor: number } | null> => {
  try {
    const [text, { mtimeMs }] = [await disk.readFile(path, 'utf8'), await disk.stat(path)];
    const untouchedFor = Date.now() - mtimeMs;
    try {
      const owner = JSON.parse(text) as Owner;
      return { owner: Number.isInteger(owner.pid) && typeof owner.token === 'string' ? owner : null, untouchedFor };
    } catch {
      return { owner: null, untouchedFor };
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const unlinkIfThere = (disk: Disk, path: string): Promise<void> =>
  disk.unlink(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });

const claim = async (disk: Disk, path: string, us: Owner): Promise<boolean> => {
  try {
    const handle = await disk.open(path, 'wx', 0o600);
    try {
      await writeAll(handle, Buffer.from(`${JSON.stringify(us)}\n`));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (isExisting(error)) return false;
    throw error;
  }
};

/**
 * Takes a stale lock out of the way, under a lock of its own: of two that try at once, the slower must not remove the
 * quicker's new lock. Whoever dies in between keeps others out for ten seconds.
 */
const clear = async (disk: Disk, path: string, us: Owner, stale: Owner | null): Promise<void> => {
  const clearing = `${path}.clearing`;
  if (!(await claim(disk, clearing, us))) {
    const other = await readOwner(disk, clearing);
    if (other && other.untouchedFor > 10_000) await unlinkIfThere(disk, clearing);
    return;
  }
  try {
    const found = await readOwner(disk, path);
    if (found && found.owner?.token === stale?.token) await disk.unlink(path);
  } finally {
    await unlinkIfThere(disk, clearing);
  }
};

const createLock = (disk: Disk, path: string, us: Owner, now: () => number): Lock => {
  let confirmedAt = now();
  const isOurs = async (): Promise<boolean> => (await readOwner(disk, path))?.owner?.token === us.token;
  return {
    isOurs,
    holds: async () => {
      if (Math.abs(now() - confirmedAt) < hour) return true;
      if (!(await isOurs())) return false;
      await disk.utimes(path, new Date(), new Date());
      confirmedAt = now();
      return true;
    },
    release: async () => {
      if (await isOurs()) await disk.unlink(path);
    },
  };
};

/** The lock, or 'held' when another Adieu has the ledger. Throws the file system's error where none can be written. */
export const acquireLock = async (disk: Disk, path: string, now: () => number = Date.now): Promise<Lock | 'held'> => {
  const us = thisProcess();
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await claim(disk, path, us)) return createLock(disk, path, us, now);
    const holder = await readOwner(disk, path);
    if (!holder) continue;
    if (!isStale(holder.owner, us, holder.untouchedFor)) return 'held';
    await clear(disk, path, us, holder.owner);
  }
  return 'held';
};
