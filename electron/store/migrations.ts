/** From older ledger versions to this one, a step at a time. A step gets a parsed file and gives the next version's. */
import { ledgerVersion } from '../../shared/model/ledger';

export type RawLedger = Record<string, unknown> & { version: number };
export type Migrations = Readonly<Record<number, (file: RawLedger) => Record<string, unknown>>>;

/** `migrations[1]` will make a version 2 of a version 1. There is only version 1 so far. */
export const migrations: Migrations = {};

/** Null when a step is missing: such a version was never published. */
export const migrate = (file: RawLedger, steps: Migrations): RawLedger | null => {
  let current = file;
  while (current.version < ledgerVersion) {
    const step = steps[current.version];
    if (!step) return null;
    current = { ...step(current), version: current.version + 1 };
  }
  return current;
};
