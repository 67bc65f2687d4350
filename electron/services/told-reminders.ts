/**
 * Which reminders were told, so that a notification comes once, also across restarts. It is written before anything is
 * shown: a crash in between leaves a reminder that is in the tray and the window, but does not ring twice.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWhole } from './write-whole';

/** By `tellKey`, the instant at which it was told. */
const ToldFile = z.object({ told: z.record(z.string(), z.iso.datetime()) });

export type ToldReminders = {
  wasTold: (tellKey: string, now: Date) => boolean;
  /** Known at once; resolves when it is on disk, or could not be written, which is reported. */
  remember: (tellKeys: readonly string[], now: Date) => Promise<void>;
};

const day = 86_400_000;
/** After this long nothing asks for it any more, unless it is due still. */
const keptFor = 400 * day;
/** Something told later than this from now was told by a clock that ran ahead, and not really. Zones differ by less. */
const farAhead = 2 * day;

const readTold = async (file: string): Promise<Map<string, string>> => {
  try {
    const { told } = ToldFile.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(told));
  } catch {
    // The first start, or a damaged file: what is due is told once more, in one summary.
    return new Map();
  }
};

export const openToldReminders = async (file: string, report: (error: unknown) => void): Promise<ToldReminders> => {
  const told = await readTold(file);
  let queue: Promise<void> = Promise.resolve();

  const forgetOld = (now: Date): void => {
    for (const [key, at] of told) if (now.getTime() - Date.parse(at) > keptFor) told.delete(key);
  };
  return {
    wasTold: (key, now) => {
      const at = told.get(key);
      return at !== undefined && Date.parse(at) - now.getTime() < farAhead;
    },
    remember: (keys, now) => {
      forgetOld(now);
      for (const key of keys) told.set(key, now.toISOString());
      const text = `${JSON.stringify({ told: Object.fromEntries(told) }, null, 1)}\n`;
      queue = queue.then(() => writeWhole(file, text)).catch(report);
      return queue;
    },
  };
};
