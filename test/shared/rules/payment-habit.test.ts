/** In how many days a client pays. The day is 24 November 2026. */
import { expect, it } from 'vitest';
import { buildLedger } from '../../support/ledger-builder';
import { clientOf } from '../../support/signals';

it('weighs by amount, with its spread and quarter by quarter', () => {
  // €121 after 30 days, €363 after 50: (121×30 + 363×50) / 484 = 45; spread √((121×15² + 363×5²) / 484) = √75.
  const ledger = buildLedger()
    .client()
    .invoice(100_00, { issuedOn: '2026-01-10' })
    .payment(121_00, { receivedOn: '2026-02-09' })
    .invoice(300_00, { issuedOn: '2026-05-01' })
    .payment(363_00, { receivedOn: '2026-06-20' })
    .invoice(100_00)
    .ledger();
  const habit = clientOf(ledger).paymentHabit;
  expect(habit).toMatchObject({
    meanDays: 45,
    paidInvoices: 2,
    trend: [
      { from: '2026-01-01', meanDays: 30 },
      { from: '2026-04-01', meanDays: 50 },
    ],
  });
  expect(habit?.spreadDays).toBeCloseTo(Math.sqrt(75), 10);
});

it('is not known before anything is paid', () => {
  expect(clientOf(buildLedger().client().invoice(100_00).ledger()).paymentHabit).toBeNull();
});
