/** Does this client pay late? What was due or paid, weighed by its amount, over all time up to a day. */
import { daysBetween } from '../units/calendar-day';
import type { Cents } from '../units/money';
import { fromDayNumber } from './day-number';
import type { Evidence, Measures } from './measure';
import { newestFirst } from './newest-first';
import type { PaymentParts } from './payment-parts';
import type { RecordRef } from './signal';

/** Gross cents with the days that they came, or are, after the due date. */
type LatePart = { cents: Cents; daysLate: number };

const refs = (ids: readonly string[]): RecordRef[] => ids.map((id) => ({ collection: 'invoices', id }));

/**
 * Money paid in time counts with 0 days late, money still open with the days up to `asOf`, and money written off with
 * the days up to the write-off. What is open and not yet due says nothing.
 */
const latePartsOf = (parts: PaymentParts, asOf: string): LatePart[] => {
  const after = (day: string): number => Math.max(0, daysBetween(parts.dueOn, day));
  const all = parts.paid.map(({ day, cents }) => ({ cents, daysLate: after(fromDayNumber(day)) }));
  const until = parts.writtenOff === null ? asOf : fromDayNumber(parts.writtenOff);
  const says = parts.writtenOff !== null || asOf > parts.dueOn;
  if (parts.restCents > 0 && says) all.push({ cents: parts.restCents, daysLate: after(until) });
  return all;
};

/** The latest due day first, as `newestFirst`. */
const byDueDay = (a: PaymentParts, b: PaymentParts): number =>
  newestFirst({ id: a.invoiceId, date: a.dueOn }, { id: b.invoiceId, date: b.dueOn });

const chasing = ({ file, asOf }: Evidence): { minutes: number; records: RecordRef[] } => {
  const entries = [...file.timeEntries.values()]
    .filter(({ activity, date }) => activity === 'chasing' && date <= asOf)
    .sort(newestFirst);
  return {
    minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
    records: entries.map(({ id }) => ({ collection: 'timeEntries', id })),
  };
};

export const measureLatePayer = (evidence: Evidence): Measures => {
  const { payments, asOf } = evidence;
  const invoices = payments.toSorted(byDueDay).map((parts) => ({ ...parts, late: latePartsOf(parts, asOf) }));
  const told = invoices.flatMap(({ late }) => late);
  const sum = (parts: readonly LatePart[]): Cents => parts.reduce((cents, part) => cents + part.cents, 0);
  const weight = sum(told);
  const late = invoices.filter((invoice) => invoice.late.some(({ daysLate }) => daysLate > 0));
  const overdue = invoices.filter((each) => each.restCents > 0 && each.writtenOff === null && asOf > each.dueOn);
  const lost = invoices.filter((each) => each.restCents > 0 && each.writtenOff !== null);
  const oldest = overdue.reduce((days, { dueOn }) => Math.max(days, daysBetween(dueOn, asOf)), 0);
  const ids = (list: readonly PaymentParts[]): RecordRef[] => refs(list.map(({ invoiceId }) => invoiceId));
  const open = (list: readonly PaymentParts[]): Cents => list.reduce((cents, { restCents }) => cents + restCents, 0);
  const known = <T>(value: T): T | null => (weight === 0 ? null : value);
  const daysTimesCents = told.reduce((total, { cents, daysLate }) => total + cents * daysLate, 0);
  const chased = chasing(evidence);
  return {
    missing: weight === 0 ? ['invoices'] : [],
    facts: [
      { key: 'meanDaysLate', unit: 'days', value: known(daysTimesCents / weight), records: ids(late) },
      {
        key: 'sharePaidLate',
        unit: 'share',
        value: known(sum(told.filter(({ daysLate }) => daysLate > 0)) / weight),
        records: ids(late),
      },
      {
        key: 'oldestDaysOverdue',
        unit: 'days',
        value: known(oldest),
        records: ids(overdue.filter(({ dueOn }) => daysBetween(dueOn, asOf) === oldest)),
      },
      { key: 'overdueCents', unit: 'cents', value: known(open(overdue)), records: ids(overdue) },
      { key: 'writtenOffCents', unit: 'cents', value: known(open(lost)), records: ids(lost) },
      { key: 'chasingMinutes', unit: 'minutes', value: chased.minutes, records: chased.records },
    ],
  };
};
