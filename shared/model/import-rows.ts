/** What a reader makes of an outside file: plain rows with outside names, not yet records of the ledger. */
import type { CalendarDay } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import type { Address } from './client';
import type { Activity } from './time-entry';

export type ImportedTimeEntry = {
  file: string;
  /** 1-based line in the file. */
  line: number;
  /** The client's name as the file has it. */
  client: string;
  date: CalendarDay;
  minutes: Minutes;
  billable: boolean;
  activity: Activity;
  note?: string;
  startedAt?: string;
  /** What the client pays per hour, where the file tells it; a new client gets it as the agreed rate. */
  centsPerHour?: Cents;
  /** Names the row for good, so that the same row is never added twice; kept on the record. */
  source: string;
};

/** Supplier or customer on an invoice. */
export type ImportedParty = {
  names: string[];
  /** Company numbers and VAT ids, without spaces and points. */
  identifiers: string[];
  address?: Address;
  email?: string;
  contactName?: string;
  isGovernment?: boolean;
  /** Two capitals: NL, DE. */
  countryCode?: string;
};

export type ImportedInvoice = {
  file: string;
  client: string;
  seller: ImportedParty;
  buyer: ImportedParty;
  number: string;
  issuedOn: CalendarDay;
  /** Null when the file names no due date: the client's term decides. */
  dueOn: CalendarDay | null;
  workUntil?: CalendarDay;
  netCents: Cents;
  vatCents: Cents;
  /** Already received when the invoice was made, VAT included. */
  prepaidCents?: Cents;
  /** Number of the invoice that this credit note takes back. */
  creditOfNumber?: string;
  source: string;
};

/** Why a row is left out. Each has words in both languages (messages/…/skips.ts). */
export const skipCodes = [
  'noClient',
  'badDate',
  'ambiguousDate',
  'dayOutOfRange',
  'badDuration',
  'noDuration',
  'durationTooLong',
  'endBeforeStart',
  'brokenRow',
  'purchaseInvoice',
  'otherCurrency',
  'badAmount',
  'totalsDisagree',
  'vatDoesNotFit',
  'noNumber',
  'numberTaken',
] as const;
export type SkipCode = (typeof skipCodes)[number];

export type Skip = { file: string; line: number | null; code: SkipCode; details?: Record<string, string | number> };

export type ImportRows = { timeEntries: ImportedTimeEntry[]; invoices: ImportedInvoice[]; skipped: Skip[] };
