/** What the form for hours holds while it is filled in, and what it sends. */
import type { InputOf } from '../../../shared/model/record';
import type { TimeEntry } from '../../../shared/model/time-entry';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import type { ActivityName } from '../../lib/activities';

export type HoursDraft = {
  clientId: string | null;
  /** Null as long as the day was not chosen: then it is today, also past midnight. */
  date: CalendarDay | null;
  minutes: number | null;
  activity: ActivityName;
  /** Null as long as it was not chosen: then what is usual holds. */
  billable: boolean | null;
  note: string;
};

export const emptyDraft = (clientId: string | null, date: CalendarDay | null): HoursDraft => ({
  clientId,
  date,
  minutes: null,
  activity: 'work',
  billable: null,
  note: '',
});

export const draftOf = (entry: TimeEntry): HoursDraft => ({
  clientId: entry.clientId,
  date: entry.date,
  minutes: entry.minutes,
  activity: entry.activity,
  billable: entry.billable,
  note: entry.note ?? '',
});

/** The request for a complete draft, or null. What the form does not show stays as it was. */
export const toInput = (
  draft: HoursDraft,
  today: CalendarDay,
  isUsuallyBillable: boolean,
  before: TimeEntry | undefined,
): InputOf<TimeEntry> | null => {
  if (draft.clientId === null || draft.minutes === null) return null;
  const billable = draft.billable ?? isUsuallyBillable;
  const input: InputOf<TimeEntry> = {
    clientId: draft.clientId,
    date: draft.date ?? today,
    minutes: draft.minutes,
    billable,
    activity: draft.activity,
  };
  const note = draft.note.trim();
  if (note !== '') input.note = note;
  if (!before) return input;
  input.id = before.id;
  if (before.startedAt !== undefined) input.startedAt = before.startedAt;
  // Hours of another client, or that may not be billed, come off their invoice.
  const staysOnInvoice = billable && before.clientId === draft.clientId;
  if (before.invoiceId !== undefined && staysOnInvoice) input.invoiceId = before.invoiceId;
  return input;
};

/** The same work once more, today and on no invoice. */
export const again = (entry: TimeEntry, today: CalendarDay): InputOf<TimeEntry> => {
  const input: InputOf<TimeEntry> = {
    clientId: entry.clientId,
    date: today,
    minutes: entry.minutes,
    billable: entry.billable,
    activity: entry.activity,
  };
  if (entry.note !== undefined) input.note = entry.note;
  return input;
};
