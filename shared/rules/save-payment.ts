import type { Payment } from '../model/invoice';
import type { InputOf } from '../model/record';
import { refuse } from '../result';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { saveRecord } from './steps';

/**
 * Saves a payment; a refund is negative. It may come before its invoice (a prepayment) and may be more than is open
 * (a credit owed). Refuses an unknown invoice, an amount of 0, an odd year.
 */
export const savePayment: Rule<InputOf<Payment>> = (ledger, input, context) => {
  if (!ledger.invoices.has(input.invoiceId)) return refuse('unknownInvoice', { field: 'invoiceId' });
  if (input.grossCents === 0) return refuse('amountZero', { field: 'grossCents' });
  return refuseFactDay(input.receivedOn, context.today, 'receivedOn') ?? saveRecord(ledger, 'payments', input, context);
};
