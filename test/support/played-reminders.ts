/** Adieu's reminder clock as a test runs it, on played time and a real file of what was told. */
import { join } from 'node:path';
import type { ReminderClock } from '../../electron/services/reminder-clock';
import { createReminderClock } from '../../electron/services/reminder-clock';
import { openToldReminders } from '../../electron/services/told-reminders';
import type { DueReminder } from '../../shared/rules/due-reminders';
import type { LedgerReplica } from '../../shared/rules/ledger-replica';
import type { PlayedTime } from './played-time';

type Told = { ids: string[]; wasAway: boolean };
export type Running = {
  clock: ReminderClock;
  told: Told[];
  due: () => string[];
  ids: () => string[];
  keys: () => string[];
};

/** Adieu as it runs on `time`; start it again in the same folder for a restart. */
export const startIn = async (
  folder: string,
  time: PlayedTime,
  replica: LedgerReplica,
  options: { rings?: boolean; dieBeforeShowing?: boolean } = {},
): Promise<Running> => {
  const fail = (error: unknown): never => {
    throw error;
  };
  const memory = await openToldReminders(join(folder, 'told.json'), fail);
  const told: Told[] = [];
  const keys: string[] = [];
  let due: string[] = [];
  const idsOf = (reminders: readonly DueReminder[]): string[] => reminders.map(({ ref }) => ref.id);
  const clock = createReminderClock({
    clock: time.clock,
    after: time.after,
    ledger: () => ({ ledger: replica.ledger, rings: options.rings ?? true }),
    told: { ...memory, remember: (keys, now) => time.hold(memory.remember(keys, now)) },
    onDue: (reminders) => {
      due = idsOf(reminders);
    },
    tell: (reminders, wasAway) => {
      if (options.dieBeforeShowing) return;
      told.push({ ids: idsOf(reminders), wasAway });
      keys.push(...reminders.map(({ tellKey }) => tellKey));
    },
    onMinute: () => undefined,
    report: fail,
  });
  await time.pass(0);
  return { clock, told, due: () => due, ids: () => told.flatMap(({ ids }) => ids), keys: () => keys };
};
