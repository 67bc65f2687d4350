import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServices } from '../../support/services';
import { filesBeside, value } from '../../support/temp-ledger';

const client = {
  name: 'Bakkerij Blom',
  kind: 'business',
  salutation: 'neutral',
  formality: 'informal',
  language: 'nl',
  paymentTermDays: 30,
  contract: 'openEnded',
  status: 'active',
} as const;

describe('on a first run', () => {
  test('there is no ledger, and a folder is suggested', async () => {
    const { ask, home } = await startServices();
    const status = value(await ask('ledger.status', {}));
    expect(status).toEqual({ state: 'none', suggestedFolder: join(home, 'Documents', 'Adieu') });
    expect(await ask('clients.save', client)).toMatchObject({ problem: { code: 'noLedger' } });
    expect(await ask('history.undo', {})).toMatchObject({ problem: { code: 'noLedger' } });
    expect(await ask('ledger.showInFolder', {})).toMatchObject({ problem: { code: 'noLedger' } });
  });

  test('a ledger is made in the suggested folder, and is open again at the next start', async () => {
    const first = await startServices();
    const status = value(await first.ask('ledger.create', { where: 'suggested' }));
    const path = join(first.home, 'Documents', 'Adieu', 'ledger.json');
    expect(status).toMatchObject({ state: 'open', path, isSample: false, history: { undo: null, redo: null } });
    const { id } = value(await first.ask('clients.save', client));
    await first.ledger.close();

    const second = await startServices(first.home);
    expect(second.settings.get().ledgerPath).toBe(path);
    await second.ledger.open(path);
    expect(second.ledger.store()?.ledger.clients.get(id)?.name).toBe('Bakkerij Blom');
  });

  test('cancelling the dialog changes nothing', async () => {
    const { ask, told } = await startServices();
    expect(await ask('ledger.create', { where: 'ask' })).toMatchObject({ problem: { code: 'cancelled' } });
    expect(await ask('ledger.openFile', {})).toMatchObject({ problem: { code: 'cancelled' } });
    expect(told).toEqual([]);
  });

  test('a ledger that is already where the new one should come is opened, not overwritten', async () => {
    const { ask, ledger } = await startServices();
    await ask('ledger.create', { where: 'suggested' });
    const { id } = value(await ask('clients.save', client));
    await ask('ledger.close', {});
    expect(await ask('ledger.create', { where: 'suggested' })).toMatchObject({ value: { state: 'open' } });
    expect(ledger.store()?.ledger.clients.has(id)).toBe(true);
  });
});

describe('the sample', () => {
  test('is made apart from the own ledger, and fresh each time', async () => {
    const { ask, ledger, home, settings } = await startServices();
    expect(value(await ask('ledger.openSample', {}))).toMatchObject({ state: 'open', isSample: true });
    const count = ledger.store()?.ledger.clients.size ?? 0;
    expect(count).toBeGreaterThan(5);
    await ask('clients.save', client);
    expect(ledger.store()?.ledger.clients.size).toBe(count + 1);
    expect(value(await ask('ledger.openSample', {}))).toMatchObject({ history: { undo: null } });
    expect(ledger.store()?.ledger.clients.size).toBe(count);
    expect(settings.get().ledgerPath).toBe(join(home, 'sample', 'ledger.json'));
  });
});

describe('another ledger', () => {
  test('is told to the windows, and the one before is closed', async () => {
    const { ask, ledger, told } = await startServices();
    await ask('ledger.openSample', {});
    const before = ledger.store();
    await ask('ledger.create', { where: 'suggested' });
    expect(told).toMatchObject([
      { state: 'open', isSample: true },
      { state: 'open', isSample: false },
    ]);
    expect(await before?.undo()).toMatchObject({ ok: false });
  });

  test('a change of it is told with its history', async () => {
    const { ask, told } = await startServices();
    await ask('ledger.create', { where: 'suggested' });
    const { id } = value(await ask('clients.save', client));
    await ask('clients.save', { ...client, id, name: 'Bakkerij Bloem' });
    expect(value(await ask('history.undo', {}))).toEqual({ label: 'changeClient' });
    expect(value(await ask('history.undo', {}))).toEqual({ label: 'addClient' });
    expect(await ask('history.undo', {})).toMatchObject({ problem: { code: 'nothingToUndo' } });
    expect(value(await ask('history.redo', {}))).toEqual({ label: 'addClient' });
    expect(told.slice(1)).toMatchObject([
      { revision: 1, label: 'addClient', history: { undo: 'addClient', redo: null } },
      { revision: 2, label: 'changeClient', history: { undo: 'changeClient' } },
      { revision: 3, history: { undo: 'addClient', redo: 'changeClient' } },
      { revision: 4, history: { undo: null, redo: 'addClient' } },
      { revision: 5, history: { undo: 'addClient' } },
    ]);
  });
});

describe('a file that is not a ledger', () => {
  test('is left as it is, and is not what the next start opens', async () => {
    const { ask, desktop, home, settings } = await startServices();
    await ask('ledger.create', { where: 'suggested' });
    const own = settings.get().ledgerPath;
    const path = join(home, 'holiday.json');
    await writeFile(path, '{ "not": "a ledger"');
    desktop.files = [path];
    const status = value(await ask('ledger.openFile', {}));
    expect(status).toMatchObject({ state: 'unreadable', path });
    expect(await readFile(path, 'utf8')).toBe('{ "not": "a ledger"');
    expect(settings.get().ledgerPath).toBe(own);
  });

  test('that is whole but no ledger is refused, and what is open stays open', async () => {
    const { ask, desktop, home, ledger } = await startServices();
    await ask('ledger.create', { where: 'suggested' });
    const path = join(home, 'package.json');
    await writeFile(path, '{ "name": "something else" }');
    desktop.files = [path];
    expect(await ask('ledger.openFile', {})).toMatchObject({
      problem: { code: 'notALedger', details: { name: 'package.json' } },
    });
    expect(ledger.status().state).toBe('open');
    expect((await readdir(home)).filter((name) => name.includes('unreadable'))).toEqual([]);
  });

  test('that has a backup is put back from it', async () => {
    const { ask, ledger, settings } = await startServices();
    await ask('ledger.create', { where: 'suggested' });
    const { id } = value(await ask('clients.save', client));
    await ledger.close();
    const path = settings.get().ledgerPath ?? '';
    await ledger.open(path);
    await ledger.close();
    await writeFile(path, 'garbage');
    await ledger.open(path);
    const status = value(await ask('ledger.status', {}));
    if (status.state !== 'unreadable') throw new Error(status.state);
    expect(status.backups.length).toBeGreaterThan(0);

    expect(await ask('ledger.restoreBackup', { file: '../../settings.json' })).toMatchObject({
      problem: { code: 'invalidInput', field: 'file' },
    });
    const restored = await ask('ledger.restoreBackup', { file: status.backups[0]?.file ?? '' });
    expect(value(restored)).toMatchObject({ state: 'open', path });
    expect(ledger.store()?.ledger.clients.has(id)).toBe(true);
    expect((await filesBeside(path)).join()).toMatch('unreadable');
  });

  test('on a disk that is not there can be tried again', async () => {
    const { ask, ledger, home } = await startServices();
    const path = join(home, 'stick', 'ledger.json');
    expect(await ledger.open(path)).toEqual({ state: 'missing', path });
    expect(value(await ask('ledger.retry', {}))).toEqual({ state: 'missing', path });
  });
});
