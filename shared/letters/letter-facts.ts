/** What the texts may say: the choices made and the facts of the ledger, with no words yet. */
import type { Contract, Formality } from '../model/client';
import type { LetterInvoice, LetterReason, LetterTone } from '../model/letter';
import type { CalendarDay } from '../units/calendar-day';

export type LetterFacts = {
  formality: Formality;
  reason: LetterReason;
  tone: LetterTone;
  /** Which ending fits (art. 7:408 BW): notice, finishing the project, or by agreement. */
  contract: Contract;
  /** Null for a consumer: there is no organisation to wish well. */
  organisation: string | null;
  startedOn: CalendarDay | null;
  date: CalendarDay;
  lastDay: CalendarDay;
  /** By when an answer is asked, and the overdue invoices are to be paid. */
  answerBy: CalendarDay;
  /** By when the client gets the list of what is done and what is not. */
  overviewBy: CalendarDay;
  finalInvoiceBy: CalendarDay;
  deleteBy: CalendarDay;
  contactUntil: CalendarDay;
  /** The agreed term in days, when the letter keeps it. */
  keptNoticeDays: number | null;
  paymentTermDays: number;
  openInvoices: readonly LetterInvoice[];
  overdueCount: number;
  referral: boolean;
  email: string | null;
  phone: string | null;
  iban: string | null;
  accountHolder: string;
};
