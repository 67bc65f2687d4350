/** Writing so that a power cut, a virus scanner or a full disk loses nothing: the few primitives the store is built on. */
import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import * as nodeDisk from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../shared/result';

/** What the store asks of the file system; a test hands in one that fails where it likes. */
export type Disk = Pick<
  typeof nodeDisk,
  | 'open'
  | 'rename'
  | 'unlink'
  | 'link'
  | 'stat'
  | 'lstat'
  | 'readFile'
  | 'readdir'
  | 'copyFile'
  | 'mkdir'
  | 'realpath'
  | 'utimes'
>;
export const realDisk: Disk = nodeDisk;

/** New files hold someone's finances: theirs alone to read. */
export const privateMode = 0o600;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
export const isExisting = (error: unknown): boolean => codeOf(error) === 'EEXIST';

/** True for what the file system itself says no to; anything else is a bug. */
export const isDiskError = (error: unknown): boolean => /^E[A-Z0-9]+$/.test(codeOf(error));

/** A file system's "no" in words a user can act on. What is not a file system's "no" is thrown on. */
export const diskProblem = (error: unknown, path: string): { ok: false; problem: Problem } => {
  if (!isDiskError(error)) throw error;
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));
  return { ok: false, problem: { code: isFull ? 'diskFull' : 'notWritable', details: { path } } };
};

const busyCodes = ['EBUSY', 'EPERM', 'EACCES'];
const pauses = [5, 20, 80, 200, 400];

/** On Windows a virus scanner or indexer may hold a file for a moment: tries again before giving up. */
export const retryBusy = async <T>(run: () => Promise<T>, waits: readonly number[] = pauses): Promise<T> => {
  for (const wait of waits) {
    try {
      return await run();
    } catch (error) {
      if (!busyCodes.includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return run();
};

/** Writes all of it: a single write may stop half-way. */
export const writeAll = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
  let done = 0;
  while (done < bytes.length) done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
};

/** Makes names in a folder durable. Windows cannot open a folder, and keeps names by itself. */
export const syncFolder = async (disk: Disk, folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Writes a new file beside `path`, durable but under another name. */
export const writeBeside = async (disk: Disk, path: string, chunks: Chunks, mode = privateMode): Promise<string> => {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await disk.open(temporary, 'wx', mode);
    try {
      await handle.chmod(mode);
      for await (const chunk of chunks) await writeAll(handle, chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return temporary;
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
};

/** Puts the file written beside in place of `path`, in one step that is there or not after a power cut. */
export const moveInPlace = async (disk: Disk, temporary: string, path: string): Promise<void> => {
  try {
    await retryBusy(() => disk.rename(temporary, path));
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(disk, dirname(path));
};

export const replaceFile = async (disk: Disk, path: string, chunks: Chunks, mode?: number): Promise<void> =>
  moveInPlace(disk, await writeBeside(disk, path, chunks, mode), path);

/** Like replaceFile, but refuses (EEXIST) where something is already there. */
export const createFile = async (disk: Disk, path: string, chunks: Chunks): Promise<void> => {
  const temporary = await writeBeside(disk, path, chunks);
  try {
    await disk.link(temporary, path);
    await disk.unlink(temporary);
    await syncFolder(disk, dirname(path));
  } catch (error) {
    const hasNoLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(codeOf(error));
    const isFree = hasNoLinks && (await disk.lstat(path).then(() => false, isMissing));
    if (isFree) return moveInPlace(disk, temporary, path);
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
};

/** A durable copy under a name that is not taken yet. */
export const copyDurably = async (disk: Disk, from: string, to: string): Promise<void> => {
  const { COPYFILE_EXCL, COPYFILE_FICLONE } = nodeDisk.constants;
  await disk.copyFile(from, to, COPYFILE_EXCL | COPYFILE_FICLONE);
  // The copy of a read-only file is read-only too, and is then left to the system to write out.
  const handle = await disk.open(to, 'r+').catch(() => null);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
  await syncFolder(disk, dirname(to));
};

/** All bytes of a file in one read; `readFile` takes half a megabyte at a time. */
export const readWhole = async (disk: Disk, path: string): Promise<Buffer> => {
  const handle = await disk.open(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe((await handle.stat()).size);
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await handle.read(bytes, done, bytes.length - done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  } finally {
    await handle.close();
  }
};

/** The bytes of a file, or null where there is none. */
export const readIfThere = async (disk: Disk, path: string): Promise<Buffer | null> => {
  try {
    return await retryBusy(() => disk.readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};
