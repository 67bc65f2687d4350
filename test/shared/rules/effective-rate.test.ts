import { describe, expect, it } from 'vitest';
import { effectiveRates } from '../../../shared/rules/effective-rate';
import { buildLedger, today } from '../../support/ledger-builder';

/** SPEC's worked example: 40 h billed, 10 h not; € 3,600 net invoiced, half of it received; € 100 of costs. */
const workedExample = () =>
  buildLedger()
    .client({ name: 'De Korenaar', agreedCentsPerHour: 90_00 })
    .invoice(3_600_00, { issuedOn: '2026-09-30', dueOn: '2026-10-14' })
    .payment(2_178_00);

const withHours = () => {
  const builder = workedExample();
  for (let day = 1; day <= 5; day += 1) builder.hours(8, { date: `2026-09-0${day}`, invoiceId: 'invoice-1' });
  return builder.hours(10, { date: '2026-09-10', billable: false }).cost(100_00);
};

describe('the effective hourly rate', () => {
  it('of the worked example is € 34.00, € 70.00 if all is paid, and leaks in exact steps', () => {
    const { clients, portfolio } = effectiveRates(withHours().ledger(), { asOf: today });
    expect(clients[0]).toMatchObject({
      name: 'De Korenaar',
      minutes: 50 * 60,
      receivedNetCents: 1_800_00,
      costsCents: 100_00,
      effectiveCentsPerHour: 34_00,
      ifAllIsPaidCentsPerHour: 70_00,
      agreedCentsPerHour: 90_00,
      steps: {
        unbilled: -18_00,
        notYetInvoiced: 0,
        price: 0,
        openNotDue: 0,
        overdue: -36_00,
        writtenOff: 0,
        costs: -2_00,
      },
      money: { openCents: 2_178_00, overdueCents: 2_178_00, overdueCount: 1, creditOwedCents: 0 },
    });
    expect(portfolio).toMatchObject({ minutes: 3_000, receivedNetCents: 1_800_00, effectiveCentsPerHour: 34_00 });
  });
});
