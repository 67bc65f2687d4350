/** The number that comes after the last invoice: '2026-041' gives '2026-042', and '2027-001' in a new year. */
import type { Invoice } from '../../../shared/model/invoice';
import type { CalendarDay } from '../../../shared/units/calendar-day';

const count = (digits: string): string => String(Number(digits) + 1).padStart(digits.length, '0');

/** With a year in front that is no longer this one, counting starts again. */
const after = (last: string, lastYear: string, year: string): string | null => {
  const match = /^(.*?)(\d+)(\D*)$/u.exec(last);
  if (!match) return null;
  const [, front = '', digits = '', tail = ''] = match;
  if (lastYear !== year && front.includes(lastYear))
    return `${front.replace(lastYear, year)}${count('0'.repeat(digits.length))}${tail}`;
  if (lastYear !== year && front === '' && digits.startsWith(lastYear) && digits.length > 5)
    return `${year}${count('0'.repeat(digits.length - 4))}${tail}`;
  return `${front}${count(digits)}${tail}`;
};

/** The invoice issued last; of those of one day the one that was added last. */
export const lastInvoice = (invoices: Iterable<Invoice>): Invoice | null => {
  let last: Invoice | null = null;
  for (const invoice of invoices) if (!last || invoice.issuedOn >= last.issuedOn) last = invoice;
  return last;
};

/** A number that no invoice has yet, or '' when the last one has no digits to count on from. */
export const nextNumber = (invoices: ReadonlyMap<string, Invoice>, issuedOn: CalendarDay): string => {
  const last = lastInvoice(invoices.values());
  if (!last) return `${issuedOn.slice(0, 4)}-001`;
  const taken = new Set([...invoices.values()].map(({ number }) => number));
  const year = issuedOn.slice(0, 4);
  let next = after(last.number, last.issuedOn.slice(0, 4), year);
  while (next !== null && taken.has(next)) next = after(next, year, year);
  return next ?? '';
};
