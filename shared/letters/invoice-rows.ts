/** The open invoices of a letter as a table in words, the same on the paper and in the e-mail. */
import type { LetterDocument } from '../model/letter';
import { formatDay } from '../units/calendar-day';
import { formatMoney } from '../units/money';

const words = {
  nl: { columns: ['Factuur', 'Datum', 'Vervaldatum', 'Open'], total: 'Totaal' },
  en: { columns: ['Invoice', 'Date', 'Due date', 'Outstanding'], total: 'Total' },
} as const;

/** `body` has a row an invoice and a cell a column of `head`; the last column, and `total`, are amounts. */
export type InvoiceRows = { head: string[]; body: string[][]; totalWord: string; total: string };

export const invoiceRows = ({ language, openInvoices }: LetterDocument): InvoiceRows => ({
  head: [...words[language].columns],
  body: openInvoices.map(({ number, issuedOn, dueOn, openCents }) => [
    number,
    formatDay(issuedOn, language),
    formatDay(dueOn, language),
    formatMoney(openCents, language),
  ]),
  totalWord: words[language].total,
  total: formatMoney(
    openInvoices.reduce((sum, invoice) => sum + invoice.openCents, 0),
    language,
  ),
});
