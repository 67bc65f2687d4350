import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { compileCheck } from '../../../electron/store/compile-check';
import { readLedger } from '../../../electron/store/ledger-store';
import { collectionNames, collections } from '../../../shared/model/ledger';
import { Profile } from '../../../shared/model/profile';
import { buildLedger } from '../../support/ledger-builder';
import { openStore, put, tempFolder, tempLedger, value, writeJson } from '../../support/temp-ledger';

const stamps = { createdAt: '2026-11-24T12:00:00.000Z', changedAt: '2026-11-24T13:00:00+01:00' };
const letter = {
  language: 'nl',
  formality: 'formal',
  reason: 'nonPayer',
  tone: 'warm',
  date: '2026-11-24',
  lastDay: '2026-12-31',
  sender: ['Jansen'],
  returnAddress: 'Straat 1',
  addressee: ['Bakker'],
  place: 'Utrecht',
  reference: '',
  subject: 'Einde',
  salutation: 'Beste',
  sections: [{ key: 'thanks', on: true, edited: false, text: 'Dank' }],
  openInvoices: [{ number: '1', issuedOn: '2026-10-01', dueOn: '2026-10-31', openCents: 100 }],
  closing: 'Groet',
  signature: ['Jansen'],
  enclosures: [],
  windowPosition: 'left',
  accentColour: '#1a2b3c',
  edited: [],
} as const;

/** One full record of every kind, all optional fields in. */
const samples = {
  ...buildLedger()
    .client({
      ...stamps,
      contactName: 'A. Bakker',
      address: { street: 'Straat 1', postcode: '1234 AB', city: 'Utrecht', country: 'NL' },
      email: 'a@b.nl',
      agreedCentsPerHour: 9_000,
      noticeDays: 30,
      startedOn: '2024-02-29',
    })
    .hours(2, { ...stamps, note: 'x', startedAt: '09:30', invoiceId: 'invoice-1' })
    .invoice(10_000, { ...stamps, workUntil: '2026-09-30', creditOf: 'invoice-0', writtenOffOn: '2026-11-01' })
    .payment(100, stamps)
    .cost(100, { note: 'train' })
    .record('moments', { id: 'm', clientId: 'client-1', date: '2026-10-01', kind: 'rush', weight: 2, note: 'x' })
    .record('joyScores', { id: 'j', clientId: 'client-1', date: '2026-10-01', score: 4 })
    .record('promises', {
      id: 'p',
      ...stamps,
      clientId: 'client-1',
      by: 'me',
      what: 'sketches',
      madeOn: '2026-09-01',
      dueOn: '2026-10-01',
      outcome: 'late',
      settledOn: '2026-10-03',
    })
    .record('reminders', {
      id: 'r',
      text: 'VAT return',
      dueOn: '2026-10-31',
      at: '09:30',
      repeat: 'FREQ=MONTHLY;BYDAY=-1FR',
    })
    .record('offboardings', {
      id: 'o',
      clientId: 'client-1',
      reflection: { on: '2026-10-01', why: 'x', wouldTakeOn: 'no' },
      choice: 'talk',
    })
    .record('letters', {
      id: 'l',
      clientId: 'client-1',
      status: 'draft',
      document: structuredClone(letter) as never,
      issuedAt: 'x',
      pdfStandard: 'a-2a',
    })
    .file(),
};

const oddValues: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'x'.repeat(501),
  '😀'.repeat(300),
  0,
  -1,
  1.5,
  1e16,
  Number.NaN,
  Infinity,
  true,
  [],
  {},
  [null],
  [''],
  '2026-02-30',
  '2026-11-24',
  '0000-01-01',
  '24:00',
  '2026-11-24T12:00:00Z',
  'a@b',
  '12345678',
  '#000000',
  'nl',
  3,
  1_441,
];

type Place = readonly (string | number)[];
/** Every place inside a record. */
const placesIn = (found: unknown, path: Place = []): Place[] =>
  typeof found === 'object' && found !== null
    ? [path, ...Object.entries(found).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
    : [path];

const withValue = (record: unknown, place: Place, odd: unknown): unknown => {
  const [key, ...rest] = place;
  if (key === undefined) return odd;
  const copy = (Array.isArray(record) ? [...record] : { ...(record as object) }) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, odd);
  return copy;
};
const without = (record: unknown, place: Place): unknown => {
  const copy = structuredClone(record) as Record<string, unknown>;
  const parent = place
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  delete parent[place.at(-1) ?? ''];
  return copy;
};

const profile = {
  name: 'Jansen',
  email: 'a@b.nl',
  kvk: '12345678',
  neededCentsPerHour: 8_000,
  windowPosition: 'left',
  accentColour: '#000000',
  edited: [],
  address: { city: 'Utrecht' },
};
const kinds: [string, z.ZodType, unknown][] = [
  ...collectionNames.map((name): [string, z.ZodType, unknown] => [name, collections[name], samples[name][0]]),
  ['profile', Profile, profile],
];

describe.each(kinds)('%s', (_, schema, sample) => {
  const fits = compileCheck(schema);
  const agree = (candidate: unknown): void => expect(fits(candidate)).toBe(schema.safeParse(candidate).success);

  test('the quick check knows a good record without asking zod', () => {
    expect(schema.safeParse(sample).success).toBe(true);
    const asked = vi.spyOn(schema, 'safeParse');
    expect(fits(sample)).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test('the quick check and zod agree when any one place holds any odd value, or nothing', () => {
    for (const place of placesIn(sample)) {
      for (const odd of oddValues) agree(withValue(sample, place, odd));
      if (place.length > 0) agree(without(sample, place));
    }
  });

  test('the quick check and zod agree on records mutated at random', () => {
    const mutation = fc.tuple(
      fc.constantFrom(...placesIn(sample)),
      fc.oneof(fc.constantFrom(...oddValues), fc.anything()),
    );
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        let record = sample;
        for (const [place, odd] of mutations)
          try {
            record = withValue(record, place, odd);
          } catch {
            // The place is gone with an earlier mutation.
          }
        agree(record);
      }),
      { numRuns: 300 },
    );
  });
});

test('reads a ledger with what is still in the journal, and changes nothing', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  value(await put(store, { put: 'clients', record: samples.clients[0] as never }));
  const reading = await readLedger(path);
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.value.clients).toEqual(samples.clients);
  expect(reading.faults).toEqual([]);
});

test('lists every fault with its collection, id and field', async () => {
  const path = `${await tempFolder()}/ledger.json`;
  const [client] = samples.clients;
  const [entry] = samples.timeEntries;
  await writeJson(path, {
    ...samples,
    profile: { kvk: '1' },
    clients: [client, { ...client, id: 'two', kind: 'friend', email: 'nobody' }, { ...client, id: undefined }],
    timeEntries: [
      { ...entry, minutes: -5 },
      { ...entry, id: 'e2', minutes: 1_500 },
      { ...entry, id: 'e2', date: '24-11-2026' },
      { ...entry, id: 'e2' },
    ],
    payments: { not: 'a list' },
  });
  const reading = await readLedger(path);
  expect(reading).toMatchObject({
    ok: false,
    problem: { code: 'ledgerInvalid', details: { reason: 'profile › kvk: must be eight digits' } },
  });
  expect(reading.faults).toEqual([
    { collection: 'profile', field: 'kvk', code: 'kvk' },
    {
      collection: 'clients',
      index: 1,
      id: 'two',
      field: 'kind',
      code: 'notOneOf',
      details: { allowed: 'business, consumer, government, largeBusiness' },
    },
    { collection: 'clients', index: 1, id: 'two', field: 'email', code: 'email' },
    { collection: 'clients', index: 2, field: 'id', code: 'missing' },
    { collection: 'timeEntries', index: 0, id: 'entry-1', field: 'minutes', code: 'tooSmall', details: { limit: 0 } },
    { collection: 'timeEntries', index: 1, id: 'e2', field: 'minutes', code: 'entryTooLong' },
    { collection: 'timeEntries', index: 2, id: 'e2', field: 'date', code: 'day' },
    { collection: 'timeEntries', index: 2, id: 'e2', field: 'id', code: 'duplicateId' },
    { collection: 'timeEntries', index: 3, id: 'e2', field: 'id', code: 'duplicateId' },
    { collection: 'payments', code: 'notAList' },
  ]);
});

test('opens with references to records that are not there, and names them', async () => {
  const path = `${await tempFolder()}/ledger.json`;
  const file = buildLedger()
    .client()
    .hours(1, { clientId: 'gone' })
    .invoice(100, { creditOf: 'nothing' })
    .payment(1, { invoiceId: 'lost' })
    .file();
  await writeJson(path, file);
  const reading = await readLedger(path);
  expect(reading.ok).toBe(true);
  expect(reading.faults).toEqual([
    {
      collection: 'timeEntries',
      index: 0,
      id: 'entry-1',
      field: 'clientId',
      code: 'unknownClient',
      details: { target: 'gone' },
    },
    {
      collection: 'invoices',
      index: 0,
      id: 'invoice-1',
      field: 'creditOf',
      code: 'unknownInvoice',
      details: { target: 'nothing' },
    },
    {
      collection: 'payments',
      index: 0,
      id: 'payment-1',
      field: 'invoiceId',
      code: 'unknownInvoice',
      details: { target: 'lost' },
    },
  ]);
  expect((await openStore(path)).ledger.timeEntries.size).toBe(1);
});

test('says when a ledger to read is not there, too new, or none at all', async () => {
  const folder = await tempFolder();
  expect(await readLedger(`${folder}/no.json`)).toMatchObject({ ok: false, problem: { code: 'ledgerNotFound' } });
  await writeJson(`${folder}/new.json`, { ...samples, version: 9 });
  expect(await readLedger(`${folder}/new.json`)).toMatchObject({
    problem: { code: 'ledgerNewer', details: { version: 9 } },
  });
  await writeJson(`${folder}/other.json`, { hello: 1 });
  expect(await readLedger(`${folder}/other.json`)).toMatchObject({
    problem: { code: 'ledgerInvalid' },
    faults: [{ code: 'notALedger' }],
  });
});
