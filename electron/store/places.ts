/** Where what belongs to a ledger is kept: beside the file itself, also when it is reached through a link. */
import { basename, dirname, join } from 'node:path';

export type Places = {
  ledger: string;
  folder: string;
  /** File name, without '.json'. */
  name: string;
  journal: string;
  lock: string;
  backups: string;
};

export const placesOf = (ledger: string): Places => {
  const folder = dirname(ledger);
  // 'books.json' and 'books.txt' beside it must not share a journal.
  const name = basename(ledger, '.json');
  return {
    ledger,
    folder,
    name,
    journal: join(folder, `${name}.journal`),
    lock: join(folder, `${name}.lock`),
    backups: join(folder, 'backups'),
  };
};

/** '2026-11-24 06.30.12': a moment as part of a file name, in UTC. */
export const momentName = (moment: Date): string =>
  moment.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
