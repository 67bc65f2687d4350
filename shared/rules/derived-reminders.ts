/** What Adieu reminds of by itself, as series: invoices, promises, steps of an offboarding, the monthly joy score. */
import type { Ledger } from '../model/ledger';
import type { Offboarding } from '../model/offboarding';
import type { ReminderRef } from '../model/reminder';
import type { WorkingHours } from '../model/working-hours';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, daysBetween, lastDayOfMonth, monthOf } from '../units/calendar-day';
import type { ClientNews } from './client-news';
import type { InvoiceStanding } from './invoice-standing';
import { joyRef, joySkipRef } from './joy-question';
import { newestOffboarding } from './offboardings-of';
import type { Marks, Series, SeriesStep } from './reminder-series';

/** The steps of an open invoice, in days after its due date. */
export const invoiceSteps = [
  ['comingDue', -3],
  ['due', 0],
  ['overdue7', 7],
  ['overdue14', 14],
  ['overdue30', 30],
] as const;

const held = (snoozedUntil: string | undefined): Pick<Series, 'snoozedUntil'> =>
  snoozedUntil === undefined ? {} : { snoozedUntil };

/** `days` late on the day itself, or after today if that is later: an invoice of long ago says how late it is by now. */
export const invoiceSeries = (standing: InvoiceStanding, today: CalendarDay, marks: Marks): Series => {
  const { invoiceId: id, clientId, number, dueOn, openCents: cents } = standing;
  const steps = invoiceSteps.map(([step, after]): SeriesStep => {
    const ref: ReminderRef = { source: 'invoice', id, step, dueOn: addDays(dueOn, after) };
    const days = Math.max(after, daysBetween(dueOn, today));
    return { ref, facts: { source: 'invoice', number, days, cents }, isDone: marks.isDone(ref) };
  });
  return { clientId, isUrgent: false, steps, ...held(marks.snoozedUntil({ source: 'invoice', id, step: 'due' })) };
};

/** A promise that nothing came of yet comes on the day by which it was to be kept. */
export const promiseSeries = (ledger: Ledger, marks: Marks): Series[] =>
  [...ledger.promises.values()]
    .filter(({ outcome, clientId }) => outcome === undefined && ledger.clients.has(clientId))
    .map(({ id, clientId, by, what, dueOn }) => {
      const ref: ReminderRef = { source: 'promise', id, step: 'due', dueOn };
      const steps = [{ ref, facts: { source: 'promise', by, what } as const, isDone: marks.isDone(ref) }];
      return { clientId, isUrgent: false, steps, ...held(marks.snoozedUntil(ref)) };
    });

/** The newest choice about each client: what was planned under an earlier one no longer counts. */
const newestChoices = (ledger: Ledger): ReadonlyMap<string, Offboarding> => {
  const newest = new Map<string, Offboarding>();
  for (const record of [...ledger.offboardings.values()].sort(newestOffboarding)) {
    if (record.choice && !newest.has(record.clientId)) newest.set(record.clientId, record);
  }
  return newest;
};

/** Each step of an offboarding stands by itself: another does not take its place. */
export const offboardingSeries = (ledger: Ledger, marks: Marks): Series[] => {
  const choices = newestChoices(ledger);
  return [...ledger.offboardings.values()].flatMap(({ id, clientId, choice, steps = [] }) => {
    const isPast = choice === 'keep' || (choice !== undefined && choices.get(clientId)?.id !== id);
    if (isPast || !ledger.clients.has(clientId)) return [];
    return steps.flatMap((step): Series[] => {
      const { dueOn, doneOn, remind = true, owner: by = 'me' } = step;
      if (dueOn === undefined || doneOn !== undefined || !remind) return [];
      const ref: ReminderRef = { source: 'offboarding', id, step: step.id, dueOn };
      const facts = { source: 'offboarding', text: step.text, by } as const;
      const alone = [{ ref, facts, isDone: marks.isDone(ref) }];
      return [{ clientId, isUrgent: false, steps: alone, ...held(marks.snoozedUntil(ref)) }];
    });
  });
};

/** The months whose score may be asked for on a day: the last one, and its own from its last office day on. */
export const joyMonths = (today: CalendarDay): readonly [string, string] => [
  monthOf(addMonths(today, -1)),
  monthOf(today),
];

/** Clients that the user worked for in a month, gave no score since it began, and did not pass over. */
const withoutScore = (
  ledger: Ledger,
  month: string,
  lastDay: CalendarDay,
  news: ReadonlyMap<string, ClientNews>,
  marks: Marks,
): number => {
  const scored = new Set<string>();
  for (const { clientId, date } of ledger.joyScores.values()) if (date >= `${month}-01`) scored.add(clientId);
  let count = 0;
  for (const [id, { workedIn }] of news) {
    if (!workedIn.has(month) || scored.has(id) || ledger.clients.get(id)?.status === 'former') continue;
    if (!marks.isDone(joySkipRef(lastDay, id))) count += 1;
  }
  return count;
};

/** The joy score of a month, on its last office day. A later month takes its place, so they never pile up. */
export const joySeries = (
  ledger: Ledger,
  today: CalendarDay,
  hours: WorkingHours,
  news: ReadonlyMap<string, ClientNews>,
  marks: Marks,
): Series => {
  const steps = joyMonths(today).flatMap((month): SeriesStep[] => {
    const lastDay = lastDayOfMonth(`${month}-01`);
    const clients = withoutScore(ledger, month, lastDay, news, marks);
    if (clients === 0) return [];
    const ref = joyRef(hours, lastDay);
    return [{ ref, facts: { source: 'joy', month, clients }, isDone: marks.isDone(ref) }];
  });
  const snoozed = steps.flatMap(({ ref }) => marks.snoozedUntil(ref) ?? []);
  return { isUrgent: false, steps, ...held(snoozed.toSorted().at(-1)) };
};
