/** What is told about one client of the sample; the books are made from it. */
import type { Client } from '../model/client';
import type { Moment } from '../model/moment';
import type { ClientPromise } from '../model/promise';
import type { Activity } from '../model/time-entry';

export type Task = {
  activity: Activity;
  billable: boolean;
  /** Shortest and longest, in quarters of an hour. */
  quarters: readonly [number, number];
  weight: number;
  startedAt?: string;
  notes: readonly string[];
};

/**
 * How the nth invoice of a client ends. 'late' is paid, but weeks after its due date; 'corrected' has a credit note
 * before it is paid, 'refunded' one after, with money back.
 */
export type Ending = 'paid' | 'late' | 'half' | 'open' | 'writtenOff' | 'corrected' | 'refunded';

export type Story = {
  key: string;
  client: { [K in keyof Client as K extends 'id' | 'startedOn' ? never : K]: Client[K] };
  /** First and last month with work, counted back from this month. */
  months: readonly [from: number, until: number];
  hoursPerMonth: readonly [number, number];
  /** The hours were kept with the timer, so that it is known when they began. */
  isTimed?: boolean;
  tasks: readonly Task[];
  vatPercent: 0 | 21;
  /** Days from the issue date to the payment. */
  paysAfter: readonly [number, number];
  endings?: readonly Ending[];
  /** With these the work is billed at fixed prices, at the end of the month that lies so far back. */
  fixedPrices?: readonly { monthsAgo: number; netCents: number }[];
  costs?: readonly { daysAgo: number; netCents: number; note: string }[];
  moments?: readonly (Pick<Moment, 'kind' | 'weight'> & { daysAgo: number; note: string })[];
  promises?: readonly (Pick<ClientPromise, 'by' | 'what' | 'outcome'> & { madeDaysAgo: number; dueInDays: number })[];
  /** One score a month, the last one for the month before this. */
  joy?: readonly number[];
};
