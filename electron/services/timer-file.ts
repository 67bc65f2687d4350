/**
 * The timers: a small file beside the settings, not in the ledger, since what runs is no fact yet. One a ledger, by its
 * path. Each change is on disk before it is acknowledged, so that a timer survives quitting, a crash and sleep.
 */
import { copyFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EndedTimer, RunningTimer } from '../../shared/model/timer';
import { writeWhole } from './write-whole';

const KeptTimer = z.object({ running: z.nullable(RunningTimer), ended: z.nullable(EndedTimer) });
export type KeptTimer = z.infer<typeof KeptTimer>;

export type TimerFile = {
  readonly path: string;
  get: (ledgerPath: string) => KeptTimer;
  /** Takes effect once it is on disk; rejects when it cannot be written, and then nothing has changed. */
  put: (ledgerPath: string, kept: KeptTimer) => Promise<void>;
};

const nothing: KeptTimer = { running: null, ended: null };

/** Timer by timer, so that a damaged one does not cost the others; the file as it was is then kept aside. */
const readTimers = async (file: string): Promise<Map<string, KeptTimer>> => {
  const timers = new Map<string, KeptTimer>();
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return timers;
  let isWhole = true;
  try {
    const kept = z.object({ timers: z.record(z.string(), z.unknown()) }).parse(JSON.parse(text));
    for (const [path, value] of Object.entries(kept.timers)) {
      const timer = KeptTimer.safeParse(value);
      if (timer.success) timers.set(path, timer.data);
      else isWhole = false;
    }
  } catch {
    isWhole = false;
  }
  if (!isWhole) await copyFile(file, `${file}.unreadable`);
  return timers;
};

/** `put` is called one at a time. */
export const openTimerFile = async (file: string): Promise<TimerFile> => {
  let timers = await readTimers(file);
  return {
    path: file,
    get: (ledgerPath) => timers.get(ledgerPath) ?? nothing,
    put: async (ledgerPath, kept) => {
      const next = new Map(timers).set(ledgerPath, kept);
      if (!kept.running && !kept.ended) next.delete(ledgerPath);
      await writeWhole(file, `${JSON.stringify({ timers: Object.fromEntries(next) }, null, 2)}\n`);
      timers = next;
    },
  };
};
