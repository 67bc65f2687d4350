/** One client's rates, asked as a test tells them. */
import { effectiveRates } from '../../shared/rules/effective-rate';
import type { ClientRates } from '../../shared/rules/rates';
import type { LedgerBuilder } from './ledger-builder';
import { buildLedger, today } from './ledger-builder';

type Period = { from?: string; until?: string; asOf?: string };

/** The rates of 'client-1', over all time and today unless it says otherwise. */
export const ratesOf = (builder: LedgerBuilder, period: Period = {}): ClientRates => {
  const { clients } = effectiveRates(builder.ledger(), { asOf: today, ...period });
  const found = clients.find((client) => client.id === 'client-1');
  if (!found) throw new Error('no client');
  return found;
};

/** A client with an agreed rate, in euros an hour. */
export const agreed = (euros: number): LedgerBuilder => buildLedger().client({ agreedCentsPerHour: euros * 100 });

/** SPEC's worked example: 40 h billed, 10 h not; € 3,600 net invoiced, half of it received; € 100 of costs. */
export const workedExample = (): LedgerBuilder =>
  buildLedger()
    .client({ name: 'De Korenaar', agreedCentsPerHour: 90_00 })
    .hours(20, { date: '2026-09-01', invoiceId: 'invoice-1' })
    .hours(20, { date: '2026-09-02', invoiceId: 'invoice-1' })
    .hours(10, { date: '2026-09-10', billable: false })
    .invoice(3_600_00, { issuedOn: '2026-09-30', dueOn: '2026-10-14' })
    .payment(2_178_00)
    .cost(100_00);
