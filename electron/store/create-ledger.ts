/** A new ledger file; never over one that is there. */
import { dirname } from 'node:path';
import type { LedgerFile } from '../../shared/model/ledger';
import { ledgerFormat, ledgerVersion } from '../../shared/model/ledger';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { Disk } from './disk';
import { createFile, diskProblem, isExisting, isMissing, realDisk } from './disk';
import { describeFault } from './fault-words';
import { checkLedger } from './ledger-check';
import { extrasOf, snapshotBytes, toFile } from './ledger-text';
import { placesOf } from './places';
import { setAside } from './set-aside';

/** Refusals: ledgerExists, ledgerInvalid (`initial` does not fit), notWritable, diskFull. */
export const createLedger = async (
  path: string,
  initial: Partial<LedgerFile> = {},
  disk: Disk = realDisk,
): Promise<Result<{ path: string }>> => {
  const { faults } = checkLedger({ ...initial, format: ledgerFormat, version: ledgerVersion }, 1);
  const [fault] = faults;
  if (fault) return refuse('ledgerInvalid', { details: { path, reason: describeFault(fault, 'en') } });
  const places = placesOf(path);
  try {
    await disk.mkdir(dirname(path), { recursive: true });
    if (
      await disk.lstat(path).then(
        () => true,
        () => false,
      )
    )
      return refuse('ledgerExists', { details: { path } });
    // The journal of a ledger that was moved away is not this one's.
    await setAside(disk, places, places.journal, 'left behind').then(
      () => disk.unlink(places.journal),
      (error: unknown) => {
        if (!isMissing(error)) throw error;
      },
    );
    const { chunks } = snapshotBytes({ file: toFile(initial), extras: extrasOf(initial), sequence: 0 });
    await createFile(disk, path, chunks);
    return ok({ path });
  } catch (error) {
    return isExisting(error) ? refuse('ledgerExists', { details: { path } }) : diskProblem(error, path);
  }
};
