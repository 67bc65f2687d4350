import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../../electron/store/disk';
import type { Owner } from '../../../electron/store/lock';
import { acquireLock, isStale } from '../../../electron/store/lock';
import { filesBeside, openAt, openStore, tempFolder, tempLedger } from '../../support/temp-ledger';

const lockOf = (path: string): string => path.replace('.json', '.lock');
const ownerIn = async (path: string): Promise<Owner> => JSON.parse(await readFile(lockOf(path), 'utf8')) as Owner;
const writeOwner = (path: string, owner: Owner): Promise<void> => writeFile(lockOf(path), JSON.stringify(owner));

/** A process that has ended. */
const deadPid = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return Number(child.pid);
};

test('a second Adieu on the same ledger is refused, also through a link', async () => {
  const path = await tempLedger();
  await openStore(path);
  const link = join(await tempFolder(), 'link.json');
  await symlink(path, link);
  expect(await openAt(path)).toEqual({ state: 'locked', path });
  expect(await openAt(link)).toEqual({ state: 'locked', path: link });
});

test('two ledgers in one folder do not keep each other out', async () => {
  const path = await tempLedger();
  await openStore(path);
  const other = join(path, '..', 'other.json');
  await writeFile(other, await readFile(path));
  await openStore(other);
});

test('a ledger that is closed can be opened again', async () => {
  const path = await tempLedger();
  await (await openStore(path)).close();
  await (await openStore(path)).close();
  expect(await filesBeside(path)).toEqual(['ledger.json']);
});

test.each(['unreadable', 'newer'])('a ledger that is %s is not left locked', async (what) => {
  const path = await tempLedger();
  await writeFile(path, what === 'newer' ? '{"format":"adieu-ledger","version":2}' : '');
  expect((await openAt(path)).state).toBe(what);
  expect((await filesBeside(path)).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

test('the lock of a process that is gone is taken over', async () => {
  const path = await tempLedger();
  await openStore(path);
  const owner = await ownerIn(path);
  await writeOwner(path, { ...owner, token: 'dead', pid: await deadPid() });
  await openStore(path);
  expect((await ownerIn(path)).pid).toBe(process.pid);
});

test('so is the lock of a process whose number was given to another since', async () => {
  const path = await tempLedger();
  await openStore(path);
  const owner = await ownerIn(path);
  if (owner.startedAt === '') return;
  await writeOwner(path, { ...owner, token: 'reused', startedAt: '1' });
  await openStore(path);
});

test('so is a lock from before the computer was started', async () => {
  const path = await tempLedger();
  await openStore(path);
  const owner = await ownerIn(path);
  await writeOwner(path, { ...owner, token: 'before', bootId: 'another', bootedAt: 1 });
  await openStore(path);
});

test('a lock of another computer counts until it has not been touched for a day', async () => {
  const path = await tempLedger();
  await openStore(path);
  const owner = await ownerIn(path);
  await writeOwner(path, { ...owner, token: 'far', host: 'elsewhere', bootId: 'another', bootedAt: 1 });
  expect((await openAt(path)).state).toBe('locked');
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  await utimes(lockOf(path), twoDaysAgo, twoDaysAgo);
  await openStore(path);
});

test('where there is no boot number, the moment of starting tells', () => {
  const us: Owner = { token: 'us', pid: process.pid, startedAt: '', bootId: '', bootedAt: 1_000_000, host: 'here' };
  expect(isStale({ ...us, bootedAt: 1_030_000, host: 'renamed by the network' }, us, 0)).toBe(false);
  expect(isStale({ ...us, bootedAt: 9_000_000 }, us, 0)).toBe(true);
  expect(isStale({ ...us, bootedAt: 9_000_000, host: 'elsewhere' }, us, 0)).toBe(false);
});

test('a lock that says nothing counts for a moment, as it may just be being written', async () => {
  const path = await tempLedger();
  await writeFile(lockOf(path), '');
  // However long it takes to look: touched no longer ago than now.
  const ahead = new Date(Date.now() + 600_000);
  await utimes(lockOf(path), ahead, ahead);
  expect((await openAt(path)).state).toBe('locked');
  const before = new Date(Date.now() - 60_000);
  await utimes(lockOf(path), before, before);
  await openStore(path);
});

test('of many that find a stale lock at once, one gets it', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'ledger.lock');
  const pid = await deadPid();
  const stale: Owner = { token: 'dead', pid, startedAt: '', bootId: '', bootedAt: 0, host: 'here' };
  for (let round = 0; round < 20; round++) {
    const first = await acquireLock(realDisk, path);
    if (first === 'held') throw new Error('held');
    await writeFile(
      path,
      JSON.stringify({ ...(JSON.parse(await readFile(path, 'utf8')) as Owner), ...{ token: stale.token, pid } }),
    );
    const got = await Promise.all(Array.from({ length: 8 }, () => acquireLock(realDisk, path)));
    expect(got.filter((one) => one !== 'held')).toHaveLength(1);
    await rm(path);
  }
  expect(await filesBeside(path)).toEqual([]);
});

test('a store whose lock was taken over writes the ledger no more, and removes no lock or journal of another', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  const before = await readFile(path, 'utf8');
  await store.commit('changeProfile', () => ({ ok: true, value: [{ profile: { name: 'x' } }] }));
  const owner = await ownerIn(path);
  await writeOwner(path, { ...owner, token: 'another' });
  await store.close();
  expect(await readFile(path, 'utf8')).toBe(before);
  expect((await ownerIn(path)).token).toBe('another');
  expect(await filesBeside(path)).toEqual(['ledger.journal', 'ledger.json', 'ledger.lock']);
});

test('a store that slept until its lock was taken over refuses the next change', async () => {
  let now = new Date('2026-11-24T12:00:00Z');
  const path = await tempLedger();
  const store = await openStore(path, { clock: () => now });
  const rename = (name: string) => store.commit('changeProfile', () => ({ ok: true, value: [{ profile: { name } }] }));
  expect((await rename('one')).ok).toBe(true);
  const owner = await ownerIn(path);
  const journal = await readFile(path.replace('.json', '.journal'), 'utf8');
  await writeOwner(path, { ...owner, token: 'another' });
  now = new Date('2026-11-27T12:00:00Z');
  expect(await rename('two')).toMatchObject({ ok: false, problem: { code: 'ledgerLocked' } });
  expect(store.ledger.profile.name).toBe('one');
  expect(await readFile(path.replace('.json', '.journal'), 'utf8')).toBe(journal);
});
