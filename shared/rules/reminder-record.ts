/** The record that keeps what became of a reminder: the user's own, or the mark on one that Adieu works out itself. */
import type { Ledger } from '../model/ledger';
import type { Reminder, ReminderRef } from '../model/reminder';
import type { Result } from '../result';
import { ok, refuse } from '../result';
import { aboutKey } from './reminder-series';
import type { RuleContext } from './rule';

const clientOf = (ledger: Ledger, { source, id, step }: ReminderRef): string | null | undefined => {
  if (source === 'invoice') return ledger.invoices.get(id)?.clientId ?? null;
  if (source === 'promise') return ledger.promises.get(id)?.clientId ?? null;
  if (source === 'offboarding') return ledger.offboardings.get(id)?.clientId ?? null;
  // Of the monthly score the step names a client that is passed over.
  return ledger.clients.has(step) ? step : undefined;
};

/** The mark on what `ref` names, as it is or else new. Refuses when what it is about is no longer there. */
const markFor = (ledger: Ledger, ref: ReminderRef, context: RuleContext): Result<Reminder> => {
  const { dueOn, source, id, step } = ref;
  const clientId = clientOf(ledger, ref);
  if (clientId === null) return refuse('unknownRecord');
  for (const reminder of ledger.reminders.values()) {
    if (!reminder.about || aboutKey(reminder.about) !== aboutKey(ref)) continue;
    if (reminder.dueOn === dueOn) return ok(reminder);
    const { doneThrough: _done, doneAt: _at, snoozedUntil: _until, ...mark } = reminder;
    return ok({ ...mark, dueOn });
  }
  const about = { source, id, step };
  const owner = clientId === undefined ? {} : { clientId };
  return ok({ id: context.newId(), ...owner, about, dueOn, createdAt: context.now, changedAt: context.now });
};

export const recordFor = (ledger: Ledger, ref: ReminderRef, context: RuleContext): Result<Reminder> => {
  if (ref.source !== 'own') return markFor(ledger, ref, context);
  const own = ledger.reminders.get(ref.id);
  return own ? ok(own) : refuse('unknownRecord');
};
