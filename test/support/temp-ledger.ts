/** A folder of its own for a test, and a store on a ledger in it, with a clock and ids that the test controls. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LedgerStore, Opened, OpenOptions } from '../../electron/store/ledger-store';
import { createLedger, openLedgerStore } from '../../electron/store/ledger-store';
import type { Change } from '../../shared/model/change';
import type { LedgerFile } from '../../shared/model/ledger';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';

export const tempFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'adieu-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A new ledger in a folder of its own. */
export const tempLedger = async (initial: Partial<LedgerFile> = {}): Promise<string> => {
  const path = join(await tempFolder(), 'ledger.json');
  const created = await createLedger(path, initial);
  if (!created.ok) throw new Error(created.problem.code);
  return path;
};

/** Nothing is folded in by itself, and what would be reported fails the test. */
export const quietOptions: OpenOptions = {
  clock: () => new Date('2026-11-24T12:00:00Z'),
  newId: () => 'new',
  after: () => () => undefined,
  report: (error) => {
    throw error;
  },
};

export const openAt = (path: string, options: Partial<OpenOptions> = {}): Promise<Opened> =>
  openLedgerStore(path, { ...quietOptions, ...options });

/** An open store with what opening had to mend; closed after the test. */
export const openWithNotices = async (
  path: string,
  options: Partial<OpenOptions> = {},
): Promise<Extract<Opened, { state: 'open' }>> => {
  const opened = await openAt(path, options);
  if (opened.state !== 'open') throw new Error(`not open: ${JSON.stringify(opened)}`);
  onTestFinished(() => opened.store.close());
  return opened;
};

export const openStore = async (path: string, options: Partial<OpenOptions> = {}): Promise<LedgerStore> =>
  (await openWithNotices(path, options)).store;

/** Leaves a store as a crash would: nothing folded in, and nobody holding the lock. */
export const crash = async (path: string): Promise<void> => rm(path.replace(/json$/, 'lock'), { force: true });

export const put = (store: LedgerStore, ...change: Change): ReturnType<LedgerStore['commit']> =>
  store.commit('changeClient', () => ok(change));

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

export const problemOf = <T>(result: Result<T>): string => (result.ok ? 'ok' : result.problem.code);

export const readJson = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

export const writeJson = (path: string, value: unknown): Promise<void> => writeFile(path, JSON.stringify(value));

export const filesBeside = async (path: string): Promise<string[]> => (await readdir(join(path, '..'))).sort();
