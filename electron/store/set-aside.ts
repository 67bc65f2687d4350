/** A file that Adieu cannot use is copied under a dated name beside it: never changed, overwritten or deleted. */
import { extname, join } from 'node:path';
import type { Disk } from './disk';
import { copyDurably, isExisting } from './disk';
import type { Places } from './places';
import { momentName } from './places';

const sameBytes = async (disk: Disk, one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([disk.readFile(one), disk.readFile(other)]);
  return a.equals(b);
};

/**
 * Copies `from` to 'NAME WHY DATE.EXT' beside the ledger and answers with that path. The date is the file's own, so
 * setting the same file aside twice makes one copy.
 */
export const setAside = async (disk: Disk, places: Places, from: string, why: string): Promise<string> => {
  const { mtime } = await disk.stat(from);
  const stem = `${places.name} ${why} ${momentName(mtime)}`;
  for (let count = 1; ; count++) {
    const to = join(places.folder, `${stem}${count === 1 ? '' : ` (${count})`}${extname(from)}`);
    try {
      await copyDurably(disk, from, to);
      return to;
    } catch (error) {
      if (!isExisting(error)) throw error;
      if (await sameBytes(disk, from, to)) return to;
    }
  }
};
