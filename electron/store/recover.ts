/** What opening mends after a crash, and says. */
import { basename, join } from 'node:path';
import type { LedgerNotice } from '../../shared/contract/ledger-status';
import type { JournalState } from './apply-journal';
import type { Disk } from './disk';
import { syncFolder } from './disk';
import type { Places } from './places';
import { setAside } from './set-aside';

/** Answers how far the journal on disk is good, or null when a fresh one is to be started. */
export const recoverJournal = async (
  disk: Disk,
  places: Places,
  state: JournalState,
  notices: LedgerNotice[],
): Promise<number | null> => {
  if (state.kind === 'none') return null;
  const copy = (why: string): Promise<string> => setAside(disk, places, places.journal, why);
  if (state.kind === 'garbage') {
    notices.push({ kind: 'journalDamaged', setAsidePath: await copy('damaged') });
    await disk.unlink(places.journal);
    await syncFolder(disk, places.folder);
    return null;
  }
  if (state.tail === 'torn') notices.push({ kind: 'journalTorn' });
  if (state.tail === 'damaged') notices.push({ kind: 'journalDamaged', setAsidePath: await copy('damaged') });
  if (state.kind === 'merged')
    notices.push({ kind: 'merged', conflicts: state.conflicts, setAsidePath: await copy('merged') });
  return state.length;
};

/** Half-written files of a crashed save. */
export const sweepTemporaries = async (disk: Disk, places: Places): Promise<void> => {
  for (const name of await disk.readdir(places.folder)) {
    const isOurs = name.startsWith(`.${basename(places.ledger)}.`) || name.startsWith(`.${basename(places.journal)}.`);
    if (isOurs && name.endsWith('.tmp')) await disk.unlink(join(places.folder, name));
  }
};
