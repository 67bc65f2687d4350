/** A ledger for the command line and for `check`: journal included, nothing locked, nothing changed. */
import type { LedgerFile } from '../../shared/model/ledger';
import type { Problem } from '../../shared/result';
import { refuse } from '../../shared/result';
import { toLedgerFile } from '../../shared/rules/ledger-replica';
import type { Disk } from './disk';
import { isMissing, realDisk } from './disk';
import type { Fault } from './fault';
import { describeFault } from './fault-words';
import { checkReferences } from './ledger-check';
import { loadLedger } from './load-ledger';
import type { Migrations } from './migrations';
import { migrations } from './migrations';
import { placesOf } from './places';

/** `ok`: it opens; `faults` are then references to records that are not there. Not ok: `faults` is all that is wrong. */
export type LedgerReading =
  | { ok: true; value: LedgerFile; faults: Fault[] }
  | { ok: false; problem: Problem; faults: Fault[] };

/** Refusals: ledgerNotFound, ledgerNewer, ledgerInvalid (is JSON, but records do not fit), fileUnreadable, ledgerUnreadable. */
export const readLedger = async (
  path: string,
  { disk = realDisk, steps = migrations }: { disk?: Disk; steps?: Migrations } = {},
): Promise<LedgerReading> => {
  let real: string;
  try {
    real = await disk.realpath(path);
  } catch (error) {
    if (isMissing(error)) return { ...refuse('ledgerNotFound', { details: { path } }), faults: [] };
    throw error;
  }
  const loaded = await loadLedger(disk, placesOf(real), { limit: Number.POSITIVE_INFINITY, steps });
  switch (loaded.kind) {
    case 'missing':
      return { ...refuse('ledgerNotFound', { details: { path } }), faults: [] };
    case 'newer':
      return { ...refuse('ledgerNewer', { details: { path, version: loaded.version } }), faults: [] };
    case 'faulty': {
      const { faults } = loaded;
      const reason = faults[0] ? describeFault(faults[0], 'en') : '';
      return { ...refuse('ledgerInvalid', { details: { path, reason } }), faults };
    }
    case 'ledger': {
      const value = toLedgerFile(loaded.replica.ledger);
      return { ok: true, value, faults: checkReferences(value) };
    }
  }
};
