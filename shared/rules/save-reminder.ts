import type { InputOf } from '../model/record';
import type { Reminder } from '../model/reminder';
import { refuse } from '../result';
import { isOwn } from './own-reminders';
import { createRecurrence, readRepeat } from './recurrence';
import type { Rule } from './rule';
import { refusePlannedDay } from './sensible-day';
import { saveRecord } from './steps';

/** What the form knows; what became of the reminder stays with it. */
export type ReminderInput = {
  [K in keyof InputOf<Reminder> as K extends 'about' | 'doneThrough' | 'doneAt' | 'snoozedUntil'
    ? never
    : K]: InputOf<Reminder>[K];
} & { text: string };

const refuseRepeat = ({ repeat, dueOn }: ReminderInput): ReturnType<typeof refuse> | null => {
  if (repeat === undefined) return null;
  if (!readRepeat(repeat)) return refuse('repeatUnknown', { field: 'repeat' });
  return createRecurrence(repeat, dueOn).firstFrom(dueOn) === null ? refuse('repeatNever', { field: 'repeat' }) : null;
};

const stateFields: readonly string[] = ['about', 'doneThrough', 'doneAt', 'snoozedUntil'];

/** Unknown fields come along from a form, but not these. */
const withoutState = (input: ReminderInput): ReminderInput =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !stateFields.includes(name))) as ReminderInput;

/** Another day is another reminder, so it is open again; a repeating one keeps what was done of it. */
const stateKept = (before: Reminder | undefined, input: ReminderInput): Partial<Reminder> => {
  if (!before) return {};
  const isMoved = before.dueOn !== input.dueOn || before.at !== input.at || before.repeat !== input.repeat;
  const isOther = before.dueOn !== input.dueOn && input.repeat === undefined;
  const { doneThrough, doneAt, snoozedUntil } = before;
  return {
    ...(doneThrough !== undefined && !isOther && { doneThrough }),
    ...(doneAt !== undefined && !isOther && { doneAt }),
    ...(snoozedUntil !== undefined && !isMoved && { snoozedUntil }),
  };
};

/**
 * Saves a reminder of the user's own. Refuses an unknown client, staying in touch with nobody, an odd year, and a
 * repetition that Adieu does not know or that never comes.
 */
export const saveReminder: Rule<ReminderInput> = (ledger, input, context) => {
  const { id, clientId, everyDaysWithoutContact, dueOn } = input;
  const before = id === undefined ? undefined : ledger.reminders.get(id);
  if (before && !isOwn(before)) return refuse('unknownRecord');
  if (clientId !== undefined && !ledger.clients.has(clientId)) return refuse('unknownClient', { field: 'clientId' });
  if (everyDaysWithoutContact !== undefined && clientId === undefined)
    return refuse('clientMissing', { field: 'clientId' });
  return (
    refusePlannedDay(dueOn, context.today, 'dueOn') ??
    refuseRepeat(input) ??
    saveRecord(
      ledger,
      'reminders',
      { ...withoutState(input), ...stateKept(before, input) } as InputOf<Reminder>,
      context,
    )
  );
};
