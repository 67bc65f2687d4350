/** What was done of late, so that it can be seen and taken back. */
import type { Ledger } from '../model/ledger';
import type { Reminder, ReminderRef } from '../model/reminder';
import { invoiceSteps } from './derived-reminders';
import { isOwn } from './own-reminders';
import type { ReminderFacts } from './reminder-series';
import { refKey } from './reminder-series';

export type DoneReminder = {
  ref: ReminderRef;
  key: string;
  facts: ReminderFacts;
  clientId?: string;
  clientName?: string;
  /** An ISO instant. */
  doneAt: string;
};

/** What a mark is about, as it read when it was due; null when its record is gone. */
const factsOfMark = (ledger: Ledger, { about }: Reminder): ReminderFacts | null => {
  const { source, id = '', step } = about ?? {};
  if (source === 'invoice') {
    const invoice = ledger.invoices.get(id);
    const days = invoiceSteps.find(([name]) => name === step)?.[1];
    return invoice && days !== undefined ? { source, number: invoice.number, days, cents: 0 } : null;
  }
  if (source === 'promise') {
    const promise = ledger.promises.get(id);
    return promise ? { source, by: promise.by, what: promise.what } : null;
  }
  if (source === 'offboarding') {
    const found = ledger.offboardings.get(id)?.steps?.find((each) => each.id === step);
    return found ? { source, text: found.text, by: found.owner ?? 'me' } : null;
  }
  // A single client that was passed over is no reminder that was done.
  return source === 'joy' && step === 'due' ? { source, month: id, clients: 0 } : null;
};

const toDone = (ledger: Ledger, reminder: Reminder, doneAt: string): DoneReminder | null => {
  const { id, about, text, clientId, doneThrough } = reminder;
  const facts: ReminderFacts | null = isOwn(reminder)
    ? { source: 'own', text: text ?? '' }
    : factsOfMark(ledger, reminder);
  if (!facts || doneThrough === undefined) return null;
  const { source, id: record, step } = about ?? { source: 'own', id, step: 'due' };
  const ref: ReminderRef = { source, id: record, step, dueOn: doneThrough };
  const client = clientId === undefined ? undefined : ledger.clients.get(clientId);
  return { ref, key: refKey(ref), facts, doneAt, ...(client && { clientId: client.id, clientName: client.name }) };
};

/** The reminders that were done since an instant, last done first. */
export const doneReminders = (ledger: Ledger, since: string): DoneReminder[] =>
  [...ledger.reminders.values()]
    .flatMap((reminder) => {
      const { doneAt } = reminder;
      return doneAt !== undefined && doneAt >= since ? (toDone(ledger, reminder, doneAt) ?? []) : [];
    })
    .sort((a, b) => (a.doneAt < b.doneAt ? 1 : -1));
