/**
 * A copy of the ledger for every day on which it was saved: the last 30, and the last of each of 12 months. A ledger
 * that is empty or much smaller than its backups is not trusted to push them out.
 * The name of a backup tells what it holds: 'ledger 2026-11-24 c12 t3400 i80.json'.
 */
import { extname, join } from 'node:path';
import type { LedgerStatus } from '../../shared/contract/ledger-status';
import type { Ledger } from '../../shared/model/ledger';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { dayOf, isCalendarDay, monthOf } from '../../shared/units/calendar-day';
import type { Disk } from './disk';
import { isMissing, replaceFile } from './disk';
import type { Places } from './places';
import { momentName } from './places';

export type Backup = Extract<LedgerStatus, { state: 'unreadable' }>['backups'][number];
export type Backups = { afterSave: (ledger: Ledger) => Promise<void> };

export const keptDays = 30;
export const keptMonths = 12;

const namePattern = /^ (\d{4}-\d{2}-\d{2}) c(\d+) t(\d+) i(\d+)\.[^.]*$/u;

const parseName = (places: Places, file: string): Backup | null => {
  const match = file.startsWith(places.name) ? namePattern.exec(file.slice(places.name.length)) : null;
  const [, savedOn, clients, timeEntries, invoices] = match ?? [];
  if (savedOn === undefined || !isCalendarDay(savedOn)) return null;
  return { file, savedOn, clients: Number(clients), timeEntries: Number(timeEntries), invoices: Number(invoices) };
};

/** Newest first. */
export const listBackups = async (disk: Disk, places: Places): Promise<Backup[]> => {
  const files = await disk.readdir(places.backups).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return files
    .flatMap((file) => parseName(places, file) ?? [])
    .sort((a, b) => (a.savedOn < b.savedOn ? 1 : a.savedOn > b.savedOn ? -1 : 0));
};

const sizeOf = (backup: Pick<Backup, 'clients' | 'timeEntries' | 'invoices'>): number =>
  backup.clients + backup.timeEntries + backup.invoices;

/** The first of each group, of the first `count` groups. */
const newestPer = (backups: readonly Backup[], group: (day: CalendarDay) => string, count: number): Backup[] => {
  const newest = new Map<string, Backup>();
  for (const backup of backups) if (!newest.has(group(backup.savedOn))) newest.set(group(backup.savedOn), backup);
  return [...newest.values()].slice(0, count);
};

const withinLimits = (backups: readonly Backup[]): Backup[] => [
  ...newestPer(backups, (day) => day, keptDays),
  ...newestPer(backups, monthOf, keptMonths),
];

/** Which of `backups` (newest first) may go. While the newest is much smaller than one before, only small ones may. */
export const superfluous = (backups: readonly Backup[]): Backup[] => {
  const [newest] = backups;
  if (!newest) return [];
  const isSmall = (backup: Backup): boolean => sizeOf(backup) * 2 < Math.max(...backups.map(sizeOf));
  const candidates = isSmall(newest) ? backups.filter(isSmall) : backups;
  const kept = new Set(withinLimits(candidates));
  return candidates.filter((backup) => !kept.has(backup));
};

export const createBackups = (disk: Disk, places: Places, clock: () => Date): Backups => {
  let doneFor: CalendarDay | null = null;
  return {
    afterSave: async (ledger) => {
      const today = dayOf(clock());
      if (doneFor === today) return;
      const existing = await listBackups(disk, places);
      if (!existing.some((backup) => backup.savedOn === today)) {
        const { clients, timeEntries, invoices } = ledger;
        const file = `${places.name} ${today} c${clients.size} t${timeEntries.size} i${invoices.size}${extname(places.ledger) || '.json'}`;
        await disk.mkdir(places.backups, { recursive: true });
        await replaceFile(disk, join(places.backups, file), [await disk.readFile(places.ledger)]);
        for (const backup of superfluous(await listBackups(disk, places)))
          await disk.unlink(join(places.backups, backup.file));
      }
      doneFor = today;
    },
  };
};

/** The file as it was before a migration. */
export const keepOlderVersion = async (disk: Disk, places: Places, version: number, now: Date): Promise<string> => {
  const file = `${places.name} version ${version} ${momentName(now)}.json`;
  await disk.mkdir(places.backups, { recursive: true });
  await replaceFile(disk, join(places.backups, file), [await disk.readFile(places.ledger)]);
  return file;
};
