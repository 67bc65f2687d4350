import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore, readJson, tempFolder } from '../../support/temp-ledger';
import { createTerminal, fixtures } from './terminal';

const toggl = join(fixtures, 'util-toggl-to-zoho__test-input-toggl.csv');
const invoice = join(fixtures, 'testset__SI-UBL-2.0_ok_full.xml');

const start = async () => {
  const folder = await tempFolder();
  const run = createTerminal(folder);
  await run('sample', 's.json');
  return { folder, run, ledger: join(folder, 's.json') };
};

test('writes a letter as PDF, the same bytes each time, and leaves the ledger alone', async () => {
  const { folder, run, ledger } = await start();
  const before = await readFile(ledger);
  const args = [
    'letter',
    's.json',
    '--client',
    'zorggroep de lindehof',
    '--language',
    'nl',
    '--last-day',
    '2027-01-31',
  ];
  await writeFile(join(folder, 'b.pdf'), 'an older letter');
  expect(await run(...args, '--out', 'a.pdf')).toEqual({
    code: 0,
    out: 'Letter to Zorggroep De Lindehof written: a.pdf',
    err: [],
  });
  expect((await run(...args, '--out', 'b.pdf', '--reason', 'changeOfCourse', '--tone', 'warm')).code).toBe(0);
  const [a, b] = await Promise.all(['a.pdf', 'b.pdf'].map((name) => readFile(join(folder, name))));
  expect(a?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
  const other = await run(
    ...args,
    '--out',
    'c.pdf',
    '--reason',
    'timeEater',
    '--tone',
    'businesslike',
    '--standard',
    'ua-1',
  );
  expect(other.code).toBe(0);
  expect(a?.equals(await readFile(join(folder, 'c.pdf')))).toBe(false);
  expect(await readFile(ledger)).toEqual(before);
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('shows the sample and writes a Dutch and an English letter', async () => {
  const folder = await tempFolder();
  const { code, out } = await createTerminal(folder, 'nl')('demo');
  expect(code).toBe(0);
  expect(out).toMatch(/^Makelaardij Van Tongeren +130,5 +80,00 +25,59/mu);
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['brief.pdf', 'letter.pdf']);
  expect((await stat(join(folder, 'out', 'letter.pdf'))).size).toBeGreaterThan(10_000);
});

test('shows what an import would add and changes nothing with --dry-run', async () => {
  const { run, ledger } = await start();
  const before = await readFile(ledger);
  const { code, out } = await run('import', 's.json', toggl, invoice, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain(
    [
      'Client                      Entries  Hours  Invoices  Excl. VAT',
      '---------------------------------------------------------------',
      'Acme Corp              new       37   33.4         0      €0.00',
      'Example LLC            new       12   25.4         0      €0.00',
      'The buyercompany inc.  new        0    0.0         1  €1,436.50',
      '---------------------------------------------------------------',
      'Total                            49   58.8         1  €1,436.50',
    ].join('\n'),
  );
  expect(await readFile(ledger)).toEqual(before);
});

test('adds files once; a second time there is nothing new', async () => {
  const { run, ledger } = await start();
  const first = await run('import', 's.json', toggl, invoice, '--json');
  expect(JSON.parse(first.out)).toMatchObject({ added: true, totals: { timeEntries: 49, invoices: 1, newClients: 3 } });
  const second = await run('import', 's.json', toggl, invoice);
  expect(second).toMatchObject({ code: 0, err: [] });
  expect(second.out).toBe('There is nothing new in these files.\nIn the ledger already: 50.');
  const after = (await readJson(ledger)) as { clients: unknown[]; timeEntries: unknown[]; payments: unknown[] };
  expect([after.clients.length, after.timeEntries.length, after.payments.length]).toEqual([15, 1431, 166]);
});

test('an import is one undo, in the app as on the command line, and leaves the ledger exactly as it was', async () => {
  const { run, ledger } = await start();
  const before = await readFile(ledger, 'utf8');
  await run('import', 's.json', toggl, invoice);
  expect(await readFile(ledger, 'utf8')).not.toBe(before);

  const store = await openStore(ledger);
  expect(store.history.undo).toBe('importFiles');
  expect((await store.undo()).ok).toBe(true);
  await store.close();
  expect(await readFile(ledger, 'utf8')).toBe(before);

  await run('import', 's.json', toggl, invoice);
  expect(await run('undo', 's.json')).toEqual({ code: 0, out: 'Undone: import.', err: [] });
  expect(await readFile(ledger, 'utf8')).toBe(before);
  expect((await run('undo', 's.json', '--lang', 'nl')).err).toEqual(['adieu: Er is niets om ongedaan te maken.']);
  await run('import', 's.json', toggl);
  expect(JSON.parse((await run('undo', 's.json', '--json')).out)).toEqual({ undone: 'importFiles', next: null });
});

test('does not undo in a ledger that the app has open, or that is not there', async () => {
  const { run, ledger } = await start();
  const store = await openStore(ledger);
  expect((await run('undo', 's.json')).err).toEqual([
    'adieu: The ledger s.json is open in another Adieu. Close that one first.',
  ]);
  await store.close();
  expect(await run('undo', 'other.json')).toMatchObject({ code: 1, err: [expect.stringContaining('other.json')] });
});

test('adds nothing at all when one file is refused', async () => {
  const { folder, run, ledger } = await start();
  const before = await readFile(ledger);
  await writeFile(join(folder, 'bad.xml'), '<!DOCTYPE x><x/>');
  const { code, out, err } = await run('import', 's.json', toggl, 'bad.xml');
  expect([code, out]).toEqual([1, '']);
  expect(err).toEqual([expect.stringMatching(/^adieu: bad\.xml holds a document type .* Nothing was added\.$/u)]);
  expect(await readFile(ledger)).toEqual(before);
});

test('does not write to a ledger that the app has open', async () => {
  const { run, ledger } = await start();
  await openStore(ledger);
  expect(await run('import', 's.json', toggl)).toMatchObject({
    code: 1,
    err: ['adieu: The ledger s.json is open in another Adieu. Close that one first.'],
  });
  expect((await run('import', 's.json', toggl, '--dry-run')).code).toBe(0);
});

test('lists rows that were left out, each with its place and reason', async () => {
  const { folder, run } = await start();
  const header = 'Client,Project,Description,Start date,Duration';
  await writeFile(join(folder, 'h.csv'), `${header}\nAcme,,x,2026-03-02,01:00:00\n,,x,2026-03-02,01:00:00\n`);
  const { out } = await run('import', 's.json', 'h.csv', '--lang', 'nl');
  expect(out).toContain('Overgeslagen:\n  h.csv, regel 3: Er staat geen klant en geen project bij.');
});
