import { describe, expect, it } from 'vitest';
import { monthlyRates } from '../../../shared/rules/monthly-rates';
import type { LedgerBuilder } from '../../support/ledger-builder';
import { buildLedger, today } from '../../support/ledger-builder';

/** Ten hours in each of the last five months. */
const worked = (): LedgerBuilder =>
  ['2026-07-10', '2026-08-10', '2026-09-10', '2026-10-10', '2026-11-10'].reduce(
    (builder, date) => builder.hours(10, { date }),
    buildLedger().client(),
  );

const paid = (builder: LedgerBuilder, issuedOn: string): LedgerBuilder =>
  builder.invoice(900_00, { issuedOn }).payment(1_089_00);

const provisional = (builder: LedgerBuilder, asOf = today): string[] =>
  monthlyRates(builder.ledger(), 'client-1', asOf, 5)
    .filter(({ isProvisional }) => isProvisional)
    .map(({ month }) => month);

describe('the newest months of a trend', () => {
  it('are provisional while their work is on no invoice', () => {
    const builder = paid(paid(paid(worked(), '2026-07-31'), '2026-08-31'), '2026-09-30');
    expect(provisional(builder)).toEqual(['2026-10', '2026-11']);
  });

  it('are provisional while an invoice is open, up to the day it is due', () => {
    const builder = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-11-20']
      .reduce(paid, worked())
      .invoice(900_00, { issuedOn: '2026-10-31', dueOn: '2026-11-24' });
    expect(provisional(builder, '2026-11-24')).toEqual(['2026-10', '2026-11']);
    expect(provisional(builder, '2026-11-25')).toEqual([]);
  });

  it('are provisional while an invoice is paid in part, and stand once it is written off', () => {
    const settled = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'].reduce(paid, worked());
    expect(
      provisional(settled.invoice(900_00, { issuedOn: '2026-11-20', dueOn: '2026-12-20' }).payment(1_088_99)),
    ).toEqual(['2026-11']);
    const lost = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31']
      .reduce(paid, worked())
      .invoice(900_00, { issuedOn: '2026-11-20', dueOn: '2026-12-20', writtenOffOn: '2026-11-24' });
    expect(provisional(lost)).toEqual([]);
  });

  it('stand when all is paid, and when their hours are not billable', () => {
    const settled = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-20'].reduce(paid, worked());
    expect(provisional(settled.hours(3, { date: '2026-11-24', billable: false }))).toEqual([]);
  });

  it('do not make an older gap provisional: July waits for its long term, August to November are settled', () => {
    const july = worked().invoice(900_00, { issuedOn: '2026-07-31', dueOn: '2026-12-31' });
    const builder = ['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-20'].reduce(paid, july);
    expect(provisional(builder)).toEqual([]);
  });

  it('go by the invoice that hours name, where any does', () => {
    const builder = buildLedger()
      .client()
      .hours(10, { date: '2026-09-10', invoiceId: 'invoice-1' })
      .hours(10, { date: '2026-11-02' })
      .invoice(900_00, { issuedOn: '2026-11-20' })
      .payment(1_089_00);
    expect(provisional(builder)).toEqual(['2026-11']);
  });

  it('are passed over where there is no rate: nothing was worked since July, whose invoice is not due yet', () => {
    const july = buildLedger().client().hours(10, { date: '2026-07-10' });
    expect(provisional(july.invoice(900_00, { issuedOn: '2026-07-31', dueOn: '2026-12-31' }))).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
    ]);
  });
});
