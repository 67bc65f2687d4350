import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerFile } from '../../../shared/model/ledger';
import type { RateQuestion } from '../../../shared/rules/client-sums';
import { effectiveRates } from '../../../shared/rules/effective-rate';
import { invoiceStanding, invoiceStandings, whenever } from '../../../shared/rules/invoice-standing';
import { invoicedHours } from '../../../shared/rules/invoiced-hours';
import { createLedgerReplica } from '../../../shared/rules/ledger-replica';
import type { ClientRates, Rates } from '../../../shared/rules/rates';
import { addDays } from '../../../shared/units/calendar-day';
import { arbitraryDay, arbitraryLedger } from '../../support/arbitrary-ledger';

const ask = (file: LedgerFile, question: RateQuestion): Rates =>
  effectiveRates(createLedgerReplica(file).ledger, question);

const total = (clients: readonly ClientRates[], of: (client: ClientRates) => number): number =>
  clients.reduce((sum, client) => sum + of(client), 0);

const arbitraryQuestion: fc.Arbitrary<RateQuestion> = fc.record({
  from: fc.option(arbitraryDay, { nil: undefined }),
  until: fc.option(arbitraryDay, { nil: undefined }),
  asOf: arbitraryDay,
});

/** n / d to the nearest whole number, straight from the definition, in exact numbers. */
const roundedHalfEven = (n: bigint, d: bigint): bigint => {
  const floor = n / d - (n % d < 0n ? 1n : 0n);
  const twice = (n - floor * d) * 2n;
  return twice < d ? floor : twice > d ? floor + 1n : floor % 2n === 0n ? floor : floor + 1n;
};

/** Every record after the as-of date taken out, and what names it left as it is. */
const upTo = (file: LedgerFile, asOf: string): LedgerFile => ({
  ...file,
  timeEntries: file.timeEntries.filter((entry) => entry.date <= asOf),
  invoices: file.invoices
    .filter((invoice) => invoice.issuedOn <= asOf)
    .map(({ writtenOffOn, ...invoice }) =>
      writtenOffOn !== undefined && writtenOffOn <= asOf ? { ...invoice, writtenOffOn } : invoice,
    ) as LedgerFile['invoices'],
  payments: file.payments.filter((payment) => payment.receivedOn <= asOf),
  costs: file.costs.filter((cost) => cost.date <= asOf),
});

describe('for any ledger and period', () => {
  it('the steps add up to the cent', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, (file, question) => {
        for (const client of ask(file, question).clients) {
          const { steps, agreedCentsPerHour, effectiveCentsPerHour } = client;
          if (steps === null) expect(agreedCentsPerHour === null || client.minutes === 0).toBe(true);
          else {
            const sum = Object.values(steps).reduce((cents, step) => cents + step, 0);
            expect(sum).toBe((effectiveCentsPerHour ?? 0) - (agreedCentsPerHour ?? 0));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a rate is its amounts divided by its hours', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, (file, question) => {
        const { clients, portfolio } = ask(file, question);
        for (const rates of [...clients, portfolio]) {
          const earned = BigInt(rates.receivedNetCents - rates.costsCents) * 60n;
          const rate = rates.minutes === 0 ? null : Number(roundedHalfEven(earned, BigInt(rates.minutes)));
          expect(rates.effectiveCentsPerHour).toBe(rate);
        }
      }),
    );
  });

  it('the portfolio is the mean of the clients, weighted by their hours', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, (file, question) => {
        const { clients, portfolio } = ask(file, question);
        expect(portfolio.minutes).toBe(total(clients, (client) => client.minutes));
        expect(portfolio.receivedNetCents).toBe(total(clients, (client) => client.receivedNetCents));
        expect(portfolio.costsCents).toBe(total(clients, (client) => client.costsCents));
        if (portfolio.effectiveCentsPerHour === null) return;
        // Each client's rate is rounded to half a cent an hour; those without hours bring in theirs undivided.
        const weighted = total(clients, (client) =>
          client.effectiveCentsPerHour === null
            ? (client.receivedNetCents - client.costsCents) * 60
            : client.effectiveCentsPerHour * client.minutes,
        );
        expect(Math.abs(weighted / portfolio.minutes - portfolio.effectiveCentsPerHour)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('splitting an entry in two changes nothing', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, fc.nat(), fc.nat(600), (file, question, pick, part) => {
        const entry = file.timeEntries[pick % Math.max(1, file.timeEntries.length)];
        if (!entry) return;
        const first = Math.min(part, entry.minutes);
        const rest = { ...entry, id: 'the-rest', minutes: entry.minutes - first };
        const timeEntries = file.timeEntries.flatMap((one) =>
          one === entry ? [{ ...one, minutes: first }, rest] : [one],
        );
        expect(ask({ ...file, timeEntries }, question)).toEqual(ask(file, question));
      }),
    );
  });

  it('splitting a payment in two changes nothing', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, fc.nat(), fc.integer(), (file, question, pick, part) => {
        const payment = file.payments[pick % Math.max(1, file.payments.length)];
        if (!payment) return;
        const rest = { ...payment, id: 'the-rest', grossCents: payment.grossCents - part };
        const payments = file.payments.flatMap((one) =>
          one === payment ? [{ ...one, grossCents: part }, rest] : [one],
        );
        expect(ask({ ...file, payments }, question)).toEqual(ask(file, question));
      }),
    );
  });

  it('the order of the records changes nothing', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, (file, question) => {
        const backwards = { ...file };
        backwards.timeEntries = file.timeEntries.toReversed();
        backwards.invoices = file.invoices.toReversed();
        backwards.payments = file.payments.toReversed();
        expect(ask(backwards, question)).toEqual(ask(file, question));
      }),
    );
  });

  it('more payment never lowers the rate', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, fc.nat(), fc.nat(500_00), (file, question, pick, more) => {
        const invoice = file.invoices[pick % Math.max(1, file.invoices.length)];
        if (!invoice) return;
        const extra = { id: 'extra', invoiceId: invoice.id, receivedOn: '2025-11-01', grossCents: more };
        const before = ask(file, question).clients.map((client) => [client.id, client.receivedNetCents] as const);
        const after = new Map(
          ask({ ...file, payments: [...file.payments, extra] }, question).clients.map((client) => [
            client.id,
            client.receivedNetCents,
          ]),
        );
        for (const [id, cents] of before) expect(after.get(id)).toBeGreaterThanOrEqual(cents);
      }),
    );
  });

  it('nothing dated after the as-of date is seen', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryQuestion, (file, question) => {
        expect(ask(file, question)).toEqual(ask(upTo(file, question.asOf), question));
      }),
      { numRuns: 400 },
    );
  });

  it('a period cut in two has the hours and costs of the whole', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryDay, arbitraryDay, (file, cut, asOf) => {
        const whole = ask(file, { asOf }).portfolio;
        const early = ask(file, { until: cut, asOf }).portfolio;
        const late = ask(file, { from: addDays(cut, 1), asOf }).portfolio;
        expect(early.minutes + late.minutes).toBe(whole.minutes);
        expect(early.costsCents + late.costsCents).toBe(whole.costsCents);
        expect(early.receivedNetCents + late.receivedNetCents).toBe(whole.receivedNetCents);
        expect(early.money.openCents + late.money.openCents).toBe(whole.money.openCents);
      }),
    );
  });

  it('the hours that a list shows as invoiced are those that the rates count as invoiced', () => {
    fc.assert(
      fc.property(arbitraryLedger, (file) => {
        const { ledger } = createLedgerReplica(file);
        const isInvoiced = invoicedHours(ledger);
        for (const { id, hours } of effectiveRates(ledger, { asOf: whenever }).clients) {
          const listed = file.timeEntries.filter((entry) => entry.clientId === id && isInvoiced(entry));
          expect(listed.reduce((sum, entry) => sum + entry.minutes, 0)).toBe(hours.invoicedMinutes);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is open on the invoices of a client is what its rates count as open', () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryDay, (file, asOf) => {
        const { ledger } = createLedgerReplica(file);
        const standings = invoiceStandings(ledger, asOf);
        for (const { id, money } of effectiveRates(ledger, { asOf }).clients) {
          const own = standings.filter((standing) => standing.clientId === id);
          const overdue = own.filter((standing) => standing.status === 'overdue' || standing.daysLate > 0);
          expect(own.reduce((sum, standing) => sum + standing.openCents, 0)).toBe(money.openCents);
          expect(own.reduce((sum, standing) => sum + standing.creditOwedCents, 0)).toBe(money.creditOwedCents);
          expect(overdue).toHaveLength(money.overdueCount);
          for (const standing of own) expect(invoiceStanding(ledger, standing.invoiceId, asOf)).toEqual(standing);
        }
      }),
      { numRuns: 300 },
    );
  });
});
