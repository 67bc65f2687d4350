import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startServices } from '../../support/services';
import { value } from '../../support/temp-ledger';

const fixtures = fileURLToPath(new URL('../../fixtures/imports/', import.meta.url));
const toggl = 'util-toggl-to-zoho__test-input-toggl.csv';

const open = async () => {
  const services = await startServices();
  value(await services.ask('ledger.create', { where: 'suggested' }));
  return services;
};

const load = async (name: string) => ({ name, bytes: new Uint8Array(await readFile(join(fixtures, name))) });

test('shows what real files would add, then adds it in one change that one undo takes back', async () => {
  const { ask, desktop, ledger } = await open();
  desktop.files = [join(fixtures, toggl), join(fixtures, 'testset__SI-UBL-2.0_ok_full.xml')];
  const preview = value(await ask('imports.choose', {}));
  expect(preview.files).toEqual([
    { name: toggl, format: 'togglCsv' },
    { name: 'testset__SI-UBL-2.0_ok_full.xml', format: 'ublInvoice' },
  ]);
  expect(preview.totals).toEqual({
    timeEntries: 49,
    minutes: 3_528,
    invoices: 1,
    netCents: 143_650,
    newClients: 3,
    alreadyThere: 0,
  });
  expect([preview.firstDay, preview.lastDay]).toEqual(['2009-12-15', '2025-04-29']);
  expect(
    preview.clients.map(({ name, clientId, timeEntries, invoices }) => [name, clientId, timeEntries, invoices]),
  ).toEqual([
    ['Acme Corp', null, 37, 0],
    ['Example LLC', null, 12, 0],
    ['The buyercompany inc.', null, 0, 1],
  ]);
  expect(ledger.store()?.ledger.timeEntries.size).toBe(0);

  const added = value(await ask('imports.commit', { token: preview.token, clients: {} }));
  expect(added).toEqual({ timeEntries: 49, invoices: 1, clients: 3 });
  expect(ledger.store()?.revision).toBe(1);
  expect(value(await ask('history.undo', {}))).toEqual({ label: 'importFiles' });
  const { clients, timeEntries, invoices, payments } = ledger.store()?.ledger ?? { clients: null };
  expect([clients?.size, timeEntries?.size, invoices?.size, payments?.size]).toEqual([0, 0, 0, 0]);
});

test('finds nothing new in the same file the second time', async () => {
  const { ask } = await open();
  const files = [await load(toggl)];
  const first = value(await ask('imports.read', { files }));
  value(await ask('imports.commit', { token: first.token, clients: {} }));
  const second = value(await ask('imports.read', { files }));
  expect(second.totals).toMatchObject({ timeEntries: 0, newClients: 0, alreadyThere: 49 });
  expect(await ask('imports.commit', { token: second.token, clients: {} })).toMatchObject({
    problem: { code: 'nothingToImport' },
  });
});

test('goes on with the other files when one can not be read', async () => {
  const { ask, desktop, home } = await open();
  await writeFile(join(home, 'photo.csv'), new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
  await writeFile(join(home, 'empty.csv'), '');
  desktop.files = [join(home, 'photo.csv'), join(home, 'empty.csv'), join(home, 'gone.csv'), join(fixtures, toggl)];
  const preview = value(await ask('imports.choose', {}));
  expect(preview.files.map(({ name, problem }) => [name, problem?.code])).toEqual([
    ['photo.csv', 'unknownFormat'],
    ['empty.csv', 'fileEmpty'],
    [toggl, undefined],
    ['gone.csv', 'fileUnreadable'],
  ]);
  expect(preview.totals.timeEntries).toBe(49);
});

test('forgets a preview once another ledger is open, and once it was added', async () => {
  const { ask } = await open();
  const { token } = value(await ask('imports.read', { files: [await load(toggl)] }));
  value(await ask('ledger.openSample', {}));
  const expired = { problem: { code: 'importExpired' } };
  expect(await ask('imports.commit', { token, clients: {} })).toMatchObject(expired);
  const again = value(await ask('imports.read', { files: [await load(toggl)] }));
  value(await ask('imports.commit', { token: again.token, clients: {} }));
  expect(await ask('imports.commit', { token: again.token, clients: {} })).toMatchObject(expired);
});

test('says that no ledger is open, and that the user cancelled', async () => {
  const { ask } = await startServices();
  expect(await ask('imports.choose', {})).toMatchObject({ problem: { code: 'noLedger' } });
  value(await ask('ledger.create', { where: 'suggested' }));
  expect(await ask('imports.choose', {})).toMatchObject({ problem: { code: 'cancelled' } });
});
