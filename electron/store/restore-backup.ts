/** Puts a backup in the place of a ledger that is not open. What was there is set aside first, journal and all. */
import { basename, join } from 'node:path';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { Disk } from './disk';
import { diskProblem, isMissing, realDisk, replaceFile, syncFolder } from './disk';
import { describeFault } from './fault-words';
import { loadLedger } from './load-ledger';
import { acquireLock } from './lock';
import { migrations } from './migrations';
import type { Places } from './places';
import { placesOf } from './places';
import { setAside } from './set-aside';

const setAsideIfThere = (disk: Disk, places: Places, from: string): Promise<string | null> =>
  setAside(disk, places, from, 'before restore').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });

const putInPlace = async (disk: Disk, places: Places, bytes: Uint8Array): Promise<string | null> => {
  const setAsidePath = await setAsideIfThere(disk, places, places.ledger);
  if (await setAsideIfThere(disk, places, places.journal)) {
    await disk.unlink(places.journal);
    await syncFolder(disk, places.folder);
  }
  await replaceFile(disk, places.ledger, [bytes]);
  return setAsidePath;
};

/**
 * `file` is a name from the list of backups. Answers where the ledger of before was set aside (null: there was none).
 * Refusals: ledgerLocked, ledgerNotFound (no such backup), ledgerInvalid (the backup itself), notWritable, diskFull.
 */
export const restoreBackup = async (
  path: string,
  file: string,
  disk: Disk = realDisk,
): Promise<Result<{ path: string; setAsidePath: string | null }>> => {
  try {
    const places = placesOf(await disk.realpath(path).catch(() => path));
    const backup = join(places.backups, basename(file));
    const lock = await acquireLock(disk, places.lock);
    if (lock === 'held') return refuse('ledgerLocked', { details: { path } });
    try {
      const loaded = await loadLedger(disk, placesOf(backup), { steps: migrations });
      if (loaded.kind === 'missing') return refuse('ledgerNotFound', { details: { path: backup } });
      if (loaded.kind === 'newer') return refuse('ledgerNewer', { details: { path: backup, version: loaded.version } });
      if (loaded.kind === 'faulty') {
        const reason = loaded.faults[0] ? describeFault(loaded.faults[0], 'en') : '';
        return refuse('ledgerInvalid', { details: { path: backup, reason } });
      }
      const setAsidePath = await putInPlace(disk, places, await disk.readFile(backup));
      return ok({ path, setAsidePath });
    } finally {
      await lock.release();
    }
  } catch (error) {
    return diskProblem(error, path);
  }
};
