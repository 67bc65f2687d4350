import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildLedger } from '../../support/ledger-builder';
import { readJson, tempFolder, tempLedger } from '../../support/temp-ledger';
import { createTerminal } from './terminal';

/** The worked example of the specification: €90 agreed, €34 really, €70 if all is paid. */
const worked = () =>
  buildLedger()
    .client({ id: 'c1', name: 'Acme', agreedCentsPerHour: 9_000 })
    .invoice(360_000, { id: 'i1', vatCents: 75_600, issuedOn: '2026-10-01', dueOn: '2026-10-15' })
    .payment(217_800, { receivedOn: '2026-10-20' })
    .hours(20, { date: '2026-09-01', invoiceId: 'i1' })
    .hours(20, { date: '2026-09-02', invoiceId: 'i1' })
    .hours(10, { date: '2026-09-02', billable: false })
    .cost(10_000, { date: '2026-09-03' })
    .client({ id: 'c2', name: 'Nieuw' })
    .profile({ neededCentsPerHour: 5_800 })
    .file();

test('prints exactly the public figures as JSON', async () => {
  const path = await tempLedger(worked());
  const { code, out, err } = await createTerminal('/')('rates', path, '--json', '--as-of', '2026-11-24');
  expect([code, err]).toEqual([0, []]);
  expect(JSON.parse(out)).toEqual({
    asOf: '2026-11-24',
    clients: [
      {
        id: 'c1',
        name: 'Acme',
        minutes: 3_000,
        receivedNetCents: 180_000,
        costsCents: 10_000,
        effectiveCentsPerHour: 3_400,
        ifAllIsPaidCentsPerHour: 7_000,
        agreedCentsPerHour: 9_000,
        steps: {
          unbilled: -1_800,
          notYetInvoiced: 0,
          price: 0,
          openNotDue: 0,
          overdue: -3_600,
          writtenOff: 0,
          costs: -200,
        },
      },
      {
        id: 'c2',
        name: 'Nieuw',
        minutes: 0,
        receivedNetCents: 0,
        costsCents: 0,
        effectiveCentsPerHour: null,
        ifAllIsPaidCentsPerHour: null,
        agreedCentsPerHour: null,
        steps: null,
      },
    ],
    portfolio: { minutes: 3_000, receivedNetCents: 180_000, costsCents: 10_000, effectiveCentsPerHour: 3_400 },
  });
});

test('prints tables in the language of the environment, decimals below each other', async () => {
  const path = await tempLedger(worked());
  const { out } = await createTerminal('/', 'nl')('rates', path);
  expect(out).toContain('Wat een uur echt oplevert, zoals bekend op 24 november 2026');
  expect(out).toContain(
    [
      'Klant         Uren  Afgesproken   Echt  Als alles betaald is  Ontvangen  Kosten',
      '-------------------------------------------------------------------------------',
      'Acme          50,0        90,00  34,00                 70,00   1.800,00  100,00',
      'Nieuw          0,0            -      -                     -       0,00    0,00',
      '-------------------------------------------------------------------------------',
      'Alle klanten  50,0            -  34,00                 70,00   1.800,00  100,00',
    ].join('\n'),
  );
  expect(out).toMatch(/Je hebt €\s58,00 per uur nodig\./u);
  expect(out).toMatch(/^Acme +-18,00 +- +- +- +-36,00 +- +-2,00$/mu);
  const english = await createTerminal('/', 'nl')('rates', path, '--lang', 'en', '--from', '2026-01-01');
  expect(english.out).toContain('for work from 1 January 2026 on, as known on 24 November 2026');
  expect(english.out).toMatch(/^Acme +50\.0 +90\.00 +34\.00/mu);
});

test('says so when there are no clients yet', async () => {
  const { code, out } = await createTerminal('/')('rates', await tempLedger());
  expect([code, out.split('\n').at(-1)]).toEqual([0, 'There are no clients in this ledger yet.']);
});

test('makes a sample of any size, never over a file, that the other commands read', async () => {
  const run = createTerminal(await tempFolder());
  expect(await run('sample', 'a.json')).toMatchObject({
    code: 0,
    out: 'Sample ledger made: a.json (12 clients, 1382 time entries).',
  });
  expect(await run('check', 'a.json')).toMatchObject({
    code: 0,
    out: 'a.json is sound. Clients: 12, time entries: 1382, invoices: 173, payments: 165.',
  });
  expect(await run('sample', 'a.json')).toMatchObject({ code: 1, out: '' });
  expect(JSON.parse((await run('sample', 'b.json', '--size', '400', '--json')).out)).toMatchObject({
    clients: 2,
    timeEntries: 400,
  });
});

test('reads without a lock and changes nothing', async () => {
  const folder = await tempFolder();
  const run = createTerminal(folder);
  await run('sample', 'a.json');
  const before = await readJson(join(folder, 'a.json'));
  await run('rates', 'a.json');
  await run('check', 'a.json');
  expect(await readJson(join(folder, 'a.json'))).toEqual(before);
});
