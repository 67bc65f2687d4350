/** What the texts may say: the choices made and the facts of the ledger, with no words yet. */
import type { Formality } from '../model/client';
import type { LetterInvoice, LetterReason, LetterTone } from '../model/letter';
import type { Notice } from '../model/offboarding';
import type { EndingWord } from '../rules/ending';
import type { CalendarDay } from '../units/calendar-day';
import type { LetterPlan } from './plan/letter-plan';

export type LetterFacts = {
  formality: Formality;
  reason: LetterReason;
  tone: LetterTone;
  ending: EndingWord;
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
  /** The notice period, when the letter keeps it. */
  keptNotice: Notice | null;
  paymentTermDays: number;
  openInvoices: readonly LetterInvoice[];
  overdueCount: number;
  referral: boolean;
  email: string | null;
  phone: string | null;
  iban: string | null;
  accountHolder: string;
  /** Without one the letter says what is usual. */
  plan: LetterPlan | null;
};
