/** Invoices and the payments on them. */
import type { Handlers, RequestName } from '../../shared/contract';
import { billHours } from '../../shared/rules/bill-hours';
import { markPaid } from '../../shared/rules/mark-paid';
import { removeInvoice } from '../../shared/rules/remove-invoice';
import { removePayment } from '../../shared/rules/remove-payment';
import { saveInvoice } from '../../shared/rules/save-invoice';
import { savePayment } from '../../shared/rules/save-payment';
import { writeOff } from '../../shared/rules/write-off';
import { changes, puts, saves } from './commit-with';
import type { CurrentLedger } from './current-ledger';

type MoneyRequest = Extract<RequestName, `invoices.${string}` | `payments.${string}`>;

const labels = {
  invoice: { add: 'addInvoice', change: 'changeInvoice' },
  creditNote: { add: 'addCreditNote', change: 'changeCreditNote' },
} as const;

export const createMoneyService = (ledger: CurrentLedger): Handlers<MoneyRequest> => ({
  'invoices.save': puts(
    ledger,
    'invoices',
    ({ id, creditOf }) =>
      labels[creditOf === undefined ? 'invoice' : 'creditNote'][id === undefined ? 'add' : 'change'],
    saveInvoice,
    ({ id }) => id,
  ),
  'invoices.bill': puts(
    ledger,
    'invoices',
    ({ invoice }) => (invoice.id === undefined ? 'addInvoice' : 'billHours'),
    billHours,
    ({ invoice }) => invoice.id,
  ),
  'invoices.remove': changes(ledger, 'removeInvoice', removeInvoice),
  'invoices.markPaid': puts(ledger, 'payments', 'markPaid', markPaid),
  'invoices.writeOff': changes(ledger, 'writeOffInvoice', writeOff),
  'payments.save': saves(ledger, 'payments', { add: 'addPayment', change: 'changePayment' }, savePayment),
  'payments.remove': changes(ledger, 'removePayment', removePayment),
});
