/** The sums of a UBL invoice in whole cents, checked against each other. */
import type { Cents } from '../../shared/units/money';
import { decimalToCents } from './decimal-to-cents';
import type { XmlElement } from './xml-tree';
import { elementsAt, textAt } from './xml-tree';

export type UblTotals = { netCents: Cents; vatCents: Cents; prepaidCents: Cents };
type Fault =
  | { skip: 'badAmount'; details: { value: string; field: string } }
  | { skip: 'totalsDisagree'; details: { computed: string; stated: string } };

/** Programs round lines and totals each in their own way; a cent between them is no fault. */
const tolerance = 1;

const inEuros = (cents: Cents): string => `EUR ${(cents / 100).toFixed(2)}`;

/** The document's currency; UBL 2.0 may name it only on its amounts. */
export const currencyOf = (invoice: XmlElement): string =>
  textAt(invoice, 'DocumentCurrencyCode') ||
  (elementsAt(invoice, 'LegalMonetaryTotal/PayableAmount')[0]?.attributes['currencyID'] ?? '');

/**
 * Net = TaxExclusiveAmount, VAT = the TaxTotal in the document's currency (a second one may state it in another),
 * gross = TaxInclusiveAmount, else PayableAmount + prepaid - rounding. What is missing follows from the others.
 * A rounding to whole euros at the till changes neither net nor VAT, so it is checked and then left out.
 */
export const readTotals = (invoice: XmlElement, currency: string): UblTotals | Fault => {
  let bad: { value: string; field: string } | undefined;
  const cents = (text: string, field: string): Cents | null => {
    const value = text === '' ? null : decimalToCents(text);
    if (text !== '' && value === null) bad ??= { value: text.slice(0, 40), field };
    return value;
  };
  const total = (field: string) => cents(textAt(invoice, `LegalMonetaryTotal/${field}`), field);
  const net = total('TaxExclusiveAmount');
  const inclusive = total('TaxInclusiveAmount');
  const payable = total('PayableAmount');
  const prepaid = total('PrepaidAmount') ?? 0;
  const rounding = total('PayableRoundingAmount') ?? 0;
  const taxes = elementsAt(invoice, 'TaxTotal/TaxAmount')
    .filter(({ attributes }) => (attributes['currencyID'] ?? currency) === currency)
    .map(({ text }) => cents(text.trim(), 'TaxAmount'));
  const tax = taxes.length === 0 ? null : taxes.reduce<Cents>((sum, each) => sum + (each ?? 0), 0);
  if (bad) return { skip: 'badAmount', details: bad };

  const gross = inclusive ?? (payable === null ? null : payable + prepaid - rounding);
  const vatCents = tax ?? (gross !== null && net !== null ? gross - net : 0);
  const netCents = net ?? (gross === null ? null : gross - vatCents);
  if (netCents === null) return { skip: 'badAmount', details: { value: '', field: 'TaxExclusiveAmount' } };
  const computed = netCents + vatCents;
  const differs = (a: Cents, b: Cents) => Math.abs(a - b) > tolerance;
  if (gross !== null && differs(gross, computed))
    return { skip: 'totalsDisagree', details: { computed: inEuros(computed), stated: inEuros(gross) } };
  const toPay = computed - prepaid + rounding;
  if (payable !== null && differs(payable, toPay))
    return { skip: 'totalsDisagree', details: { computed: inEuros(toPay), stated: inEuros(payable) } };
  return { netCents, vatCents, prepaidCents: prepaid };
};
