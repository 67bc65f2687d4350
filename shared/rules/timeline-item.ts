/** What a client's timeline is made of, and the records behind each part of it. */
import type { Cost } from '../model/cost';
import type { Invoice, Payment } from '../model/invoice';
import type { JoyScore, Moment } from '../model/moment';
import type { ClientPromise } from '../model/promise';
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import type { RecordRef } from './signal';

export const topics = ['hours', 'money', 'moments', 'promises', 'joy'] as const;
export type Topic = (typeof topics)[number];

/** The hours of one week, as far as it lies in one month: newest first. */
export type HoursOfWeek = {
  kind: 'hours';
  /** First and last day with hours; the last one is the item's date. */
  from: CalendarDay;
  minutes: Minutes;
  unbilledMinutes: Minutes;
  entries: readonly TimeEntry[];
};

/** All cents are gross, but those of a cost, which are net. */
export type TimelineFacts =
  | HoursOfWeek
  | { kind: 'invoice'; invoice: Invoice; cents: Cents }
  /** `credited` is the number of the invoice that it takes back, or null. */
  | { kind: 'creditNote'; invoice: Invoice; cents: Cents; credited: string | null }
  /** A due day that passed with something still open. */
  | { kind: 'unpaid'; invoice: Invoice; openCents: Cents }
  /** `isRest`: with it nothing is open any more. */
  | { kind: 'payment'; payment: Payment; invoice: Invoice; cents: Cents; daysLate: number; isRest: boolean }
  | { kind: 'refund'; payment: Payment; invoice: Invoice; cents: Cents }
  | { kind: 'writtenOff'; invoice: Invoice; cents: Cents }
  | { kind: 'cost'; cost: Cost; cents: Cents }
  | { kind: 'moment'; moment: Moment }
  | { kind: 'promiseMade'; promise: ClientPromise }
  /** The day by which it would be done passed without it. */
  | { kind: 'promiseMissed'; promise: ClientPromise }
  | { kind: 'promiseSettled'; promise: ClientPromise; outcome: NonNullable<ClientPromise['outcome']> }
  | { kind: 'joy'; score: JoyScore };

export type TimelineItem = { key: string; date: CalendarDay } & TimelineFacts;

export const topicOf = ({ kind }: TimelineFacts): Topic => {
  switch (kind) {
    case 'hours':
    case 'joy':
      return kind;
    case 'moment':
      return 'moments';
    case 'promiseMade':
    case 'promiseMissed':
    case 'promiseSettled':
      return 'promises';
    default:
      return 'money';
  }
};

/** The record that an item opens, then others that it is about. None for hours: each entry is a record of its own. */
export const recordsOf = (item: TimelineFacts): readonly RecordRef[] => {
  switch (item.kind) {
    case 'hours':
      return [];
    case 'payment':
    case 'refund':
      return [
        { collection: 'payments', id: item.payment.id },
        { collection: 'invoices', id: item.invoice.id },
      ];
    case 'creditNote': {
      const own: RecordRef = { collection: 'invoices', id: item.invoice.id };
      return item.invoice.creditOf === undefined ? [own] : [own, { collection: 'invoices', id: item.invoice.creditOf }];
    }
    case 'invoice':
    case 'unpaid':
    case 'writtenOff':
      return [{ collection: 'invoices', id: item.invoice.id }];
    case 'cost':
      return [{ collection: 'costs', id: item.cost.id }];
    case 'moment':
      return [{ collection: 'moments', id: item.moment.id }];
    case 'joy':
      return [{ collection: 'joyScores', id: item.score.id }];
    default:
      return [{ collection: 'promises', id: item.promise.id }];
  }
};
