/**
 * UBL 2.x Invoice and CreditNote (Peppol BIS, NLCIUS, XRechnung, older SI-UBL), read by name and namespace whatever the
 * prefix or CustomizationID. One file is one invoice, so a fault in it skips the file with its reason.
 */
import type { ImportedInvoice, ImportRows, Skip } from '../../shared/model/import-rows';
import { ok, refuse } from '../../shared/result';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { addDays, isCalendarDay } from '../../shared/units/calendar-day';
import { decodeText } from './decode-text';
import type { Reader } from './reader';
import { readParty } from './ubl-party';
import { currencyOf, readTotals } from './ubl-totals';
import type { XmlElement } from './xml-tree';
import { readXml, textAt } from './xml-tree';

const rootNamespace = /^urn:oasis:names:specification:ubl:schema:xsd:(Invoice|CreditNote)-2$/u;
/** UNTDID 1001 codes for credit notes: their positive amounts mean money back. */
const creditTypes = new Set(['81', '83', '261', '296', '308', '381', '396', '420', '458', '532']);
const longestNumber = 60;

/** The invoice itself, also when a Peppol envelope is around it. */
const findDocument = (root: XmlElement): XmlElement | undefined =>
  [root, ...root.children].find(({ name, namespace }) => rootNamespace.exec(namespace)?.[1] === name);

/** xsd:date may carry a zone: '2024-01-15Z'. */
const readDate = (invoice: XmlElement, path: string): CalendarDay | null => {
  const day = textAt(invoice, path).slice(0, 10);
  return isCalendarDay(day) ? day : null;
};

/** The due date where the standards put it, else a term in words: 'binnen 30 dagen', 'Net within 14 days'. */
const readDueDate = (invoice: XmlElement, issuedOn: CalendarDay): CalendarDay | null => {
  const paths = ['DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/PaymentDueDate'];
  const stated = paths.map((path) => readDate(invoice, path)).find((day) => day !== null);
  if (stated) return stated;
  const [, days] = /\b(\d{1,3})\s*(?:dagen|days|tage)\b/iu.exec(textAt(invoice, 'PaymentTerms/Note')) ?? [];
  return days === undefined ? null : addDays(issuedOn, Number(days));
};

type Outcome = { invoice: ImportedInvoice } | Pick<Skip, 'code' | 'details'>;

const readInvoice = (document: XmlElement, file: string): Outcome => {
  const number = textAt(document, 'ID').slice(0, longestNumber);
  if (number === '') return { code: 'noNumber' };
  const issuedOn = readDate(document, 'IssueDate');
  if (issuedOn === null) return { code: 'badDate', details: { value: textAt(document, 'IssueDate') } };
  const currency = currencyOf(document);
  if (currency !== 'EUR') return { code: 'otherCurrency', details: { number, currency: currency || '?' } };
  const totals = readTotals(document, currency);
  if ('skip' in totals) return { code: totals.skip, details: { number, ...totals.details } };
  const [seller, buyer] = [
    readParty(document, 'AccountingSupplierParty'),
    readParty(document, 'AccountingCustomerParty'),
  ];
  const client = buyer.names[0]?.slice(0, 500);
  if (client === undefined) return { code: 'noClient' };

  const isCredit = document.name === 'CreditNote' || creditTypes.has(textAt(document, 'InvoiceTypeCode'));
  const signed = (cents: number): number => (isCredit && cents !== 0 ? -cents : cents);
  const netCents = signed(totals.netCents);
  const creditOf = textAt(document, 'BillingReference/InvoiceDocumentReference/ID').slice(0, longestNumber);
  const workUntil = readDate(document, 'InvoicePeriod/EndDate');
  return {
    invoice: {
      file,
      client,
      seller,
      buyer,
      number,
      issuedOn,
      dueOn: readDueDate(document, issuedOn) ?? (netCents < 0 ? issuedOn : null),
      netCents,
      vatCents: signed(totals.vatCents),
      ...(totals.prepaidCents === 0 ? {} : { prepaidCents: signed(totals.prepaidCents) }),
      ...(workUntil === null ? {} : { workUntil }),
      ...(netCents < 0 && creditOf !== '' ? { creditOfNumber: creditOf } : {}),
      source: `ubl:${number}:${issuedOn}`,
    },
  };
};

const read: Reader['read'] = ({ name, bytes }) => {
  const xml = readXml(name, decodeText(bytes));
  if (!xml.ok) return xml;
  const document = findDocument(xml.value);
  if (!document) return refuse('notUbl', { details: { name, root: xml.value.name } });
  const rows: ImportRows = { timeEntries: [], invoices: [], skipped: [] };
  const outcome = readInvoice(document, name);
  if ('invoice' in outcome) rows.invoices.push(outcome.invoice);
  else rows.skipped.push({ file: name, line: null, ...outcome });
  return ok(rows);
};

export const ublInvoice: Reader = {
  format: 'ublInvoice',
  // Any XML: what is no invoice is refused with the name of what it is.
  recognises: (_name, head) => /^\s*<(?!html|!doctype html)/iu.test(head),
  read,
};
