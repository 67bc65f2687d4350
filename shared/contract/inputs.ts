/** Records as a form sends them. */

import { z } from 'zod';
import { Client } from '../model/client';
import { Cost } from '../model/cost';
import { Invoice, Payment } from '../model/invoice';
import { Moment } from '../model/moment';
import { Reflection } from '../model/offboarding';
import { ClientPromise } from '../model/promise';
import type { InputOf } from '../model/record';
import { Id, Text } from '../model/record';
import { Reminder } from '../model/reminder';
import { TimeEntry } from '../model/time-entry';
import type { ReminderInput as ReminderFields } from '../rules/save-reminder';

/** A record as a form sends it: without id it is new, with id it replaces; stamps are the store's. */
const asInput = <S extends z.ZodRawShape>(schema: z.ZodObject<S>) =>
  schema.omit({ id: true, createdAt: true, changedAt: true } as never).extend({ id: z.exactOptional(Id) });

export const ClientInput = asInput(Client) as unknown as z.ZodType<InputOf<Client>>;
export const TimeEntryInput = asInput(TimeEntry) as unknown as z.ZodType<InputOf<TimeEntry>>;
export const InvoiceInput = asInput(Invoice) as unknown as z.ZodType<InputOf<Invoice>>;
export const PaymentInput = asInput(Payment) as unknown as z.ZodType<InputOf<Payment>>;
export const CostInput = asInput(Cost) as unknown as z.ZodType<InputOf<Cost>>;
export const MomentInput = asInput(Moment) as unknown as z.ZodType<InputOf<Moment>>;
export const PromiseInput = asInput(ClientPromise) as unknown as z.ZodType<InputOf<ClientPromise>>;
/** A reminder of the user's own. What became of it is changed by 'finish', 'reopen' and 'snooze' alone. */
export const ReminderInput = asInput(
  Reminder.omit({ about: true, doneThrough: true, doneAt: true, snoozedUntil: true }).extend({ text: Text }),
) as unknown as z.ZodType<ReminderFields>;

/** The reflection as its form sends it; the day is the rule's. */
export const Answers = Reflection.omit({ on: true });
