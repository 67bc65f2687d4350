import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../shared/model/ledger';
import type { IfIStop } from '../../../shared/rules/if-i-stop';
import { ifIStop, monthsForStopping } from '../../../shared/rules/if-i-stop';
import { createLedgerReplica } from '../../../shared/rules/ledger-replica';
import { createRateBook } from '../../../shared/rules/rate-book';
import { arbitraryLedger } from '../../support/arbitrary-ledger';
import type { LedgerBuilder } from '../../support/ledger-builder';
import { buildLedger, today } from '../../support/ledger-builder';

const stopping = (ledger: Ledger, clientId = 'client-1', asOf = today): IfIStop | null => {
  const book = createRateBook(ledger);
  const { clients, portfolio } = book.rates({ asOf });
  const client = clients.find(({ id }) => id === clientId);
  return client ? ifIStop(client, portfolio, book.months(clientId, asOf, monthsForStopping)) : null;
};

const paid = { vatCents: 0, issuedOn: '2026-10-31' };

/** 60 hours from May to October and 3 in November for € 25 an hour, with half of it still open; before that nothing. */
const firstClient = (): LedgerBuilder =>
  buildLedger()
    .client()
    .hours(20, { date: '2026-05-04' })
    .hours(10, { date: '2026-05-29', billable: false })
    .hours(30, { date: '2026-10-31' })
    .hours(3, { date: '2026-11-03' })
    .invoice(3_150_00, paid)
    .payment(1_575_00);

/** The same with a second client who pays € 50 an hour. */
const withOther = (builder = firstClient()): LedgerBuilder =>
  builder.client().hours(40, { date: '2026-03-02' }).invoice(2_000_00, paid).payment(2_000_00);

describe('if I stop', () => {
  it('frees the mean of six full months, gives up what those hours bring in, and says what must be sold again', () => {
    // 63 hours brought in € 1,575: € 25. In six months 60 hours: 10 a month, so € 250 a month is given up. At € 50 for
    // the others half of the freed hours must be sold. If all is paid it is € 50 an hour: € 500 a month, all of them.
    expect(stopping(withOther().ledger())).toEqual({
      months: 6,
      freedMinutes: 600,
      received: { givenUpCents: 250_00, othersCentsPerHour: 50_00, breakEvenShare: 0.5 },
      ifAllIsPaid: { givenUpCents: 500_00, othersCentsPerHour: 50_00, breakEvenShare: 1 },
    });
  });

  it('says more than all of the hours when the client brings in more than the others: stopping costs money', () => {
    // The second client: € 50 against € 25. Their 40 hours were before the six months, so none are freed now.
    expect(stopping(withOther().ledger(), 'client-2')).toMatchObject({ freedMinutes: 0 });
    const busy = withOther().hours(12, { date: '2026-09-01' }).ledger();
    // 52 hours for € 2,000 is € 38.46; against 25 an hour that is 153.8 %.
    const { received, freedMinutes } = stopping(busy, 'client-2') as IfIStop;
    expect(freedMinutes).toBe(120);
    expect(received.givenUpCents).toBe(76_92);
    expect(received.breakEvenShare).toBeCloseTo(1.53846, 5);
  });

  it('counts months without hours as nothing, and the current month not at all', () => {
    const ledger = withOther(
      buildLedger()
        .client()
        .hours(9, { date: '2025-01-10' })
        .hours(6, { date: '2026-06-10' })
        .hours(99, { date: today }),
    ).ledger();
    expect(stopping(ledger)).toMatchObject({ months: 6, freedMinutes: 60 });
  });

  it('takes the mean over fewer months for a client who is younger', () => {
    const since = (day: string) =>
      withOther(buildLedger().client().hours(8, { date: day }).hours(4, { date: '2026-10-20' }));
    expect(stopping(since('2026-09-14').ledger())).toMatchObject({ months: 2, freedMinutes: 360 });
    expect(stopping(since('2026-05-01').ledger())).toMatchObject({ months: 6, freedMinutes: 120 });
    expect(stopping(since('2026-04-30').ledger())).toMatchObject({ months: 6, freedMinutes: 40 });
  });

  it('says nothing without hours, or with hours in this month only', () => {
    expect(stopping(withOther(buildLedger().client()).ledger())).toBeNull();
    expect(stopping(withOther(buildLedger().client().hours(5, { date: '2026-11-02' })).ledger())).toBeNull();
    expect(stopping(buildLedger().ledger())).toBeNull();
  });

  it('has no break-even for the only client, nor beside clients who bring in nothing', () => {
    const only = { received: { givenUpCents: 250_00, othersCentsPerHour: null, breakEvenShare: null } };
    expect(stopping(firstClient().ledger())).toMatchObject(only);
    const unpaid = firstClient().client().hours(10).invoice(900_00, paid);
    expect(stopping(unpaid.ledger())).toMatchObject({
      received: { othersCentsPerHour: 0, breakEvenShare: null },
      ifAllIsPaid: { othersCentsPerHour: 90_00 },
    });
  });

  it('needs nothing sold again when the client costs more than they bring in', () => {
    const costly = withOther(buildLedger().client().hours(60, { date: '2026-05-01' }).cost(600_00)).ledger();
    expect(stopping(costly)?.received).toEqual({ givenUpCents: -100_00, othersCentsPerHour: 50_00, breakEvenShare: 0 });
  });

  it('never asks less when the client brings in more', () => {
    const amount = fc.integer({ min: 0, max: 9_000_00 });
    const share = (cents: number): number =>
      stopping(
        withOther(
          buildLedger().client().hours(60, { date: '2026-06-01' }).invoice(cents, paid).payment(cents),
        ).ledger(),
      )?.received.breakEvenShare ?? Number.NaN;
    fc.assert(
      fc.property(amount, amount, (some, more) => {
        expect(share(some + more)).toBeGreaterThanOrEqual(share(some));
      }),
      { numRuns: 50 },
    );
  });

  it('is above 1 exactly when the client brings in more an hour than the others', () => {
    fc.assert(
      fc.property(arbitraryLedger, (file) => {
        const ledger = createLedgerReplica(file).ledger;
        const asOf = '2026-03-05';
        for (const { id, effectiveCentsPerHour: effective } of createRateBook(ledger).rates({ asOf }).clients) {
          const { breakEvenShare, othersCentsPerHour: others } = stopping(ledger, id, asOf)?.received ?? {};
          if (typeof breakEvenShare !== 'number' || effective === null || typeof others !== 'number') continue;
          // Rates are rounded to cents; the share is not.
          if (Math.abs(effective - others) > 1) expect(breakEvenShare > 1).toBe(effective > others);
        }
      }),
    );
  });
});
