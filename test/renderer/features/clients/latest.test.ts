import { describe, expect, it } from 'vitest';
import { latestOf } from '../../../../renderer/features/clients/latest';
import { buildLedger, today } from '../../../support/ledger-builder';

describe('what happened last', () => {
  it('puts hours, invoices, payments, costs and lateness in one order, newest first', () => {
    const ledger = buildLedger()
      .client()
      .hours(2, { date: '2026-10-01' })
      .invoice(100_00, { issuedOn: '2026-10-05', dueOn: '2026-10-19' })
      .payment(21_00, { receivedOn: '2026-10-12' })
      .cost(5_00, { date: '2026-10-03' })
      .ledger();
    const told = latestOf(ledger, 'client-1', today, 10).map(({ kind, date }) => [kind, date]);
    expect(told).toEqual([
      // Late from the day after it was due; 36 days by now.
      ['late', '2026-10-20'],
      ['payment', '2026-10-12'],
      ['invoice', '2026-10-05'],
      ['cost', '2026-10-03'],
      ['hours', '2026-10-01'],
    ]);
    expect(latestOf(ledger, 'client-1', today, 1)).toMatchObject([{ daysLate: 36, cents: 100_00 }]);
  });

  it('tells a day backwards: payment, the invoice it is on, the hours behind that', () => {
    const day = '2026-11-02';
    const ledger = buildLedger()
      .client()
      .hours(2, { date: day })
      .invoice(100_00, { issuedOn: day, dueOn: '2026-12-02' })
      .payment(21_00, { receivedOn: day })
      .payment(-5_00, { receivedOn: day })
      .ledger();
    const told = latestOf(ledger, 'client-1', today, 10).map((each) => ('cents' in each ? each.cents : each.kind));
    expect(told).toEqual([-5_00, 21_00, 121_00, 'hours']);
  });

  it('leaves out other clients and what is still to come', () => {
    const ledger = buildLedger()
      .client()
      .hours(1, { date: '2026-12-01' })
      .client()
      .hours(1)
      .invoice(100_00)
      .payment(121_00)
      .ledger();
    expect(latestOf(ledger, 'client-1', today, 10)).toEqual([]);
  });
});
