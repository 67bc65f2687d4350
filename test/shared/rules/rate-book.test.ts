import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Step } from '../../../shared/model/change';
import type { CollectionName } from '../../../shared/model/ledger';
import { createLedgerReplica, inverseOf } from '../../../shared/rules/ledger-replica';
import { monthlyRates } from '../../../shared/rules/monthly-rates';
import { createRateBook } from '../../../shared/rules/rate-book';
import {
  arbitraryClient,
  arbitraryCost,
  arbitraryDay,
  arbitraryEntry,
  arbitraryInvoice,
  arbitraryLedger,
  arbitraryPayment,
} from '../../support/arbitrary-ledger';
import { buildLedger, today } from '../../support/ledger-builder';

const kinds = {
  clients: { kind: 'client', most: 3, make: arbitraryClient },
  timeEntries: { kind: 'entry', most: 14, make: arbitraryEntry },
  invoices: { kind: 'invoice', most: 6, make: arbitraryInvoice },
  payments: { kind: 'payment', most: 10, make: arbitraryPayment },
  costs: { kind: 'cost', most: 5, make: arbitraryCost },
} as const;

const arbitraryStep: fc.Arbitrary<Step> = fc
  .constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]))
  .chain((name) => {
    const { kind, most, make } = kinds[name];
    return fc.tuple(fc.integer({ min: 1, max: most }), fc.boolean()).chain(([number, isPut]) => {
      const id = `${kind}-${number}`;
      if (!isPut) return fc.constant<Step>({ remove: name as CollectionName, id });
      return (make(id) as fc.Arbitrary<unknown>).map((record) => ({ put: name, record }) as Step);
    });
  });

const arbitraryChange: fc.Arbitrary<Change> = fc.array(arbitraryStep, { minLength: 1, maxLength: 4 });

describe('a rate book', () => {
  it('answers after any changes, undone or not, as a book made anew', () => {
    fc.assert(
      fc.property(
        arbitraryLedger,
        fc.array(fc.tuple(arbitraryChange, fc.boolean()), { maxLength: 8 }),
        arbitraryDay,
        (file, changes, asOf) => {
          const replica = createLedgerReplica(file);
          const book = createRateBook(replica.ledger);
          const questions = [{ asOf }, { from: '2025-12-01', until: '2026-01-31', asOf }];
          for (const [change, isUndone] of changes) {
            const inverse = inverseOf(replica.ledger, change);
            replica.apply(change);
            book.apply(change);
            if (isUndone) {
              for (const question of questions) book.overview(question);
              replica.apply(inverse);
              book.apply(inverse);
            }
            const anew = createRateBook(replica.ledger);
            for (const question of questions) {
              expect(book.overview(question)).toEqual(anew.overview(question));
            }
            expect(book.months('client-1', asOf, 6)).toEqual(monthlyRates(replica.ledger, 'client-1', asOf, 6));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps the rows that a change does not touch, so that a list draws only what changed', () => {
    const { ledger } = buildLedger().client().hours(3).client().hours(5).replica();
    const book = createRateBook(ledger);
    const before = book.overview({ asOf: today });
    expect(book.overview({ asOf: today })).toBe(before);
    book.apply([{ remove: 'timeEntries', id: 'entry-2' }]);
    const after = book.overview({ asOf: today });
    const row = (overview: typeof before, id: string) => overview.clients.find((client) => client.id === id);
    expect(row(after, 'client-1')).toBe(row(before, 'client-1'));
    expect(row(after, 'client-2')).toMatchObject({ minutes: 0, effectiveCentsPerHour: null });
  });

  it('follows the rate that the user needs', () => {
    const { ledger } = buildLedger().profile({ neededCentsPerHour: 58_00 }).client().replica();
    const book = createRateBook(ledger);
    expect(book.overview({ asOf: today }).neededCentsPerHour).toBe(58_00);
    book.apply([{ profile: {} }]);
    expect(book.overview({ asOf: today }).neededCentsPerHour).toBeNull();
  });

  it('counts the hours of the last twelve months up to the as-of date', () => {
    const { ledger } = buildLedger()
      .client()
      .hours(1, { date: '2025-11-24' })
      .hours(2, { date: '2025-11-25' })
      .hours(4, { date: '2026-11-24' })
      .hours(8, { date: '2026-11-25' })
      .replica();
    expect(createRateBook(ledger).overview({ asOf: today }).clients[0]?.minutesInTwelveMonths).toBe(6 * 60);
  });
});

describe('the rate by month', () => {
  it('is that of the work of the month, with the mean over three months beside it', () => {
    const builder = buildLedger()
      .client()
      .hours(10, { date: '2026-07-10' })
      .invoice(900_00, { issuedOn: '2026-08-02', workUntil: '2026-07-31' })
      .payment(1_089_00)
      .hours(20, { date: '2026-08-10' })
      .invoice(600_00, { issuedOn: '2026-08-31' })
      .payment(726_00)
      .cost(100_00, { date: '2026-10-05' })
      .hours(2, { date: '2026-11-24' })
      .hours(9, { date: '2026-11-25' });
    const months = monthlyRates(builder.ledger(), 'client-1', today, 5);
    expect(months).toEqual([
      {
        month: '2026-07',
        minutes: 600,
        effectiveCentsPerHour: 90_00,
        rollingCentsPerHour: 90_00,
        isProvisional: false,
      },
      {
        month: '2026-08',
        minutes: 1_200,
        effectiveCentsPerHour: 30_00,
        rollingCentsPerHour: 50_00,
        isProvisional: false,
      },
      { month: '2026-09', minutes: 0, effectiveCentsPerHour: null, rollingCentsPerHour: 50_00, isProvisional: false },
      { month: '2026-10', minutes: 0, effectiveCentsPerHour: null, rollingCentsPerHour: 25_00, isProvisional: false },
      { month: '2026-11', minutes: 120, effectiveCentsPerHour: 0, rollingCentsPerHour: -50_00, isProvisional: true },
    ]);
  });

  it('goes back over the turn of a year', () => {
    const months = monthlyRates(buildLedger().client().ledger(), 'client-1', '2026-02-28', 3);
    expect(months.map((month) => month.month)).toEqual(['2025-12', '2026-01', '2026-02']);
  });
});
