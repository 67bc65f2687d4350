import { expect, test } from 'vitest';
import type { LedgerFile } from '../../../shared/model/ledger';
import { collectionNames, collections } from '../../../shared/model/ledger';
import { Profile } from '../../../shared/model/profile';
import { makeSampleLedger } from '../../../shared/sample/make-sample-ledger';

const today = '2026-11-24';
const sample = makeSampleLedger({ today });

const faults = (file: LedgerFile): string[] =>
  collectionNames.flatMap((name) =>
    file[name].flatMap((record) => {
      const parsed = collections[name].safeParse(record);
      return parsed.success ? [] : [`${name} ${record.id}: ${parsed.error.message}`];
    }),
  );

const hoursOf = (file: LedgerFile, clientId: string) =>
  file.timeEntries.filter((entry) => entry.clientId === clientId).reduce((sum, { minutes }) => sum + minutes, 0) / 60;

/** Net received per hour in euros, by a second, simpler sum than the app's own. */
const rateOf = (file: LedgerFile, clientId: string): number => {
  const invoices = new Map(file.invoices.filter((each) => each.clientId === clientId).map((each) => [each.id, each]));
  const received = file.payments.reduce((sum, payment) => {
    const invoice = invoices.get(payment.invoiceId);
    return invoice ? sum + (payment.grossCents * invoice.netCents) / (invoice.netCents + invoice.vatCents) : sum;
  }, 0);
  const costs = file.costs.filter((cost) => cost.clientId === clientId).reduce((sum, cost) => sum + cost.netCents, 0);
  return (received - costs) / 100 / hoursOf(file, clientId);
};

test('holds twelve clients, each record sound by its schema', () => {
  expect(sample.clients).toHaveLength(12);
  expect(faults(sample)).toEqual([]);
  expect(Profile.safeParse(sample.profile).success).toBe(true);
});

test('is the same for the same day and seed, and another for another seed', () => {
  expect(makeSampleLedger({ today })).toEqual(sample);
  expect(makeSampleLedger({ today, seed: 'other' }).timeEntries).not.toEqual(sample.timeEntries);
});

test.each(['2026-11-24', '2026-01-01', '2028-02-29', '2027-03-31'])('tells its story on %s', (day) => {
  const file = makeSampleLedger({ today: day });
  const ranked = file.clients
    .filter((client) => hoursOf(file, client.id) > 0)
    .map((client) => ({ id: client.id, rate: rateOf(file, client.id) }))
    .sort((a, b) => a.rate - b.rate);
  expect(ranked.map(({ id }) => id).slice(0, 2)).toEqual(['client-makelaardij', 'client-zorggroep']);
  expect(ranked.at(-1)?.id).toBe('client-halden');
  expect(ranked[0]?.rate).toBeGreaterThan(20);
  expect(ranked[0]?.rate).toBeLessThan(30);
  expect(ranked.at(-1)?.rate).toBeGreaterThan(95);
  expect(ranked.at(-1)?.rate).toBeLessThan(106);
  const belowNeed = ranked.filter(({ rate }) => rate < 58).map(({ id }) => id);
  expect(belowNeed.sort()).toEqual(['client-makelaardij', 'client-muziek', 'client-restaurant', 'client-zorggroep']);
  expect(faults(file)).toEqual([]);
});

test('knows nothing that lies after today', () => {
  const days = [
    ...sample.timeEntries.map(({ date }) => date),
    ...sample.invoices.map(({ issuedOn }) => issuedOn),
    ...sample.payments.map(({ receivedOn }) => receivedOn),
    ...sample.costs.map(({ date }) => date),
    ...sample.moments.map(({ date }) => date),
    ...sample.joyScores.map(({ date }) => date),
  ].sort();
  expect(days.at(-1)).toSatisfy((day: string) => day <= today);
  expect(days[0]).toSatisfy((day: string) => day >= '2024-11-24' && day < '2025-02-01');
});

test.each([
  ['the sample', sample],
  ['a ledger of 1,000 entries', makeSampleLedger({ today, size: 1_000 })],
])('names no record that is not there and no id twice: %s', (_, file) => {
  const clients = new Set(file.clients.map(({ id }) => id));
  const invoices = new Map(file.invoices.map((invoice) => [invoice.id, invoice]));
  for (const name of ['timeEntries', 'invoices', 'costs', 'moments', 'joyScores'] as const)
    for (const record of file[name]) expect(clients).toContain(record.clientId);
  for (const payment of file.payments) expect(invoices.has(payment.invoiceId)).toBe(true);
  for (const entry of file.timeEntries)
    if (entry.invoiceId !== undefined) expect(invoices.get(entry.invoiceId)?.clientId).toBe(entry.clientId);
  for (const name of collectionNames)
    expect(new Set(file[name].map(({ id }) => id)).size, name).toBe(file[name].length);
  expect(new Set(file.invoices.map(({ number }) => number)).size).toBe(file.invoices.length);
});

test('shows every kind of money: overdue, written off, half paid, credited, refunded, fixed price, no VAT', () => {
  const late = sample.invoices.filter(({ clientId }) => clientId === 'client-makelaardij');
  const paid = (id: string) =>
    sample.payments.filter(({ invoiceId }) => invoiceId === id).reduce((sum, { grossCents }) => sum + grossCents, 0);
  expect(late.filter((each) => paid(each.id) === 0 && each.dueOn < today && !each.writtenOffOn)).toHaveLength(4);
  expect(late.filter((each) => each.writtenOffOn !== undefined)).toHaveLength(1);
  expect(late.filter((each) => paid(each.id) > 0 && paid(each.id) < each.netCents)).toHaveLength(1);
  const credits = sample.invoices.filter(({ creditOf }) => creditOf !== undefined);
  expect(credits).toHaveLength(2);
  expect(credits.every(({ netCents, vatCents }) => netCents < 0 && vatCents < 0)).toBe(true);
  expect(sample.payments.filter(({ grossCents }) => grossCents < 0)).toHaveLength(1);
  expect(
    sample.invoices.filter(({ clientId }) => clientId === 'client-fysiotherapie').map(({ netCents }) => netCents),
  ).toEqual([275_000, 325_000]);
  const abroad = new Set(['client-halden', 'client-brandt']);
  for (const { clientId, netCents, vatCents } of sample.invoices)
    expect(Math.abs(vatCents - (abroad.has(clientId) ? 0 : netCents * 0.21))).toBeLessThanOrEqual(0.5);
});

test('has one new client without hours, and joy that falls with the disrespectful one', () => {
  expect(sample.clients.filter(({ id }) => hoursOf(sample, id) === 0).map(({ name }) => name)).toEqual([
    'Kwekerij Groenhof',
  ]);
  const joy = sample.joyScores.filter(({ clientId }) => clientId === 'client-restaurant').map(({ score }) => score);
  expect([joy[0], joy.at(-1)]).toEqual([4, 1]);
});

test('makes exactly as many entries as asked, over a client for every 200', () => {
  const large = makeSampleLedger({ today, size: 2_001 });
  expect(large.timeEntries).toHaveLength(2_001);
  expect(large.clients).toHaveLength(10);
  expect(faults(large)).toEqual([]);
});
