/** What a conversation with a client can rest on: facts of the ledger, with no words yet. */
import type { Formality } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { Moment } from '../model/moment';
import { fixingRate } from '../rules/fixing-rate';
import { openAmounts } from '../rules/invoice-standing';
import { rateStanding } from '../rules/rate-standing';
import type { ClientRates } from '../rules/rates';
import type { FactKey, Signal, SignalKind } from '../rules/signal';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, daysBetween } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import { personOf } from './salutation';

type Signals = Readonly<Record<SignalKind, Signal>>;
type LateInvoice = { number: string; openCents: Cents; daysLate: number };

export const timeKinds = ['scopeChange', 'rush', 'askedAgain', 'afterHours', 'freebie'] as const;
export const mannerKinds = ['brokenPromise', 'rude', 'neverSatisfied', 'breachOfTrust'] as const;
export type TimeKind = (typeof timeKinds)[number];
export type MannerKind = (typeof mannerKinds)[number];

export type TalkFacts = {
  /** The person to speak with, else the client. */
  name: string;
  formality: Formality;
  paymentTermDays: number;
  /** By when an answer is asked, and from when a new price would hold. */
  answerBy: CalendarDay;
  newPriceFrom: CalendarDay;
  /** Each topic is null where there is nothing to talk about. */
  payment: { overdue: readonly LateInvoice[]; meanDaysLate: number | null } | null;
  time: { minutes: Minutes; unbilledMinutes: Minutes; moments: readonly { kind: TimeKind; count: number }[] } | null;
  manner: { moments: readonly { date: CalendarDay; kind: MannerKind; note: string | null }[] } | null;
  price: { agreedCents: Cents | null; effectiveCents: Cents; fixingCents: Cents } | null;
};

/** Moments older than this are no longer brought up: the same half year as the signal's. */
const daysBack = 180;
const mostManner = 3;

const isTopic = ({ level }: Signal): boolean => level === 'watch' || level === 'strong';
const factValue = ({ facts }: Signal, key: FactKey): number | null =>
  facts.find((fact) => fact.key === key)?.value ?? null;

const lateInvoices = (ledger: Ledger, clientId: string, asOf: CalendarDay): LateInvoice[] =>
  openAmounts(ledger, asOf, clientId)
    .filter(({ dueOn }) => dueOn < asOf)
    .map(({ number, openCents, dueOn }) => ({ number, openCents, daysLate: daysBetween(dueOn, asOf) }));

/** The first of the month that leaves at least a month to get used to it. */
const firstAfterAMonth = (day: CalendarDay): CalendarDay => `${addMonths(day, 2).slice(0, 8)}01`;

const mannerOf = (moments: readonly Moment[]): TalkFacts['manner'] => {
  const hard = moments.filter(({ kind }) => mannerKinds.some((each) => each === kind)).slice(0, mostManner);
  if (hard.length === 0) return null;
  return {
    moments: hard.map(({ date, kind, note }) => ({ date, kind: kind as MannerKind, note: note?.trim() || null })),
  };
};

const timeOf = ({ minutes, hours }: ClientRates, moments: readonly Moment[]): TalkFacts['time'] => {
  if (minutes === 0) return null;
  const counts = timeKinds
    .map((kind) => ({ kind, count: moments.filter((moment) => moment.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return { minutes, unbilledMinutes: hours.unbilledMinutes, moments: counts };
};

const priceOf = (client: ClientRates, needed: Cents | null): TalkFacts['price'] => {
  const fixing = needed === null ? null : fixingRate(client, needed);
  const standing = rateStanding({ ...client, neededCentsPerHour: needed, fixingCentsPerHour: fixing });
  const { effectiveCentsPerHour: effective, agreedCentsPerHour: agreedCents } = client;
  const isAboutPrice = standing === 'price' || standing === 'outOfReach';
  if (!isAboutPrice || fixing === null || effective === null) return null;
  return { agreedCents, effectiveCents: effective, fixingCents: fixing };
};

/** Null for an unknown client. Topics are those whose signal is to be watched, overdue invoices, and the price. */
export const talkFacts = (
  ledger: Ledger,
  rates: ClientRates,
  needed: Cents | null,
  signals: Signals,
  asOf: CalendarDay,
): TalkFacts | null => {
  const client = ledger.clients.get(rates.id);
  if (!client) return null;
  const since = addDays(asOf, -daysBack);
  const moments = [...ledger.moments.values()]
    .filter(({ clientId, date }) => clientId === client.id && date > since && date <= asOf)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  const overdue = lateInvoices(ledger, client.id, asOf);
  const person = personOf(client);
  return {
    name: person === null ? client.name.trim() : (client.formality === 'informal' && person.first) || person.full,
    formality: client.formality,
    paymentTermDays: client.paymentTermDays,
    answerBy: addDays(asOf, 14),
    newPriceFrom: firstAfterAMonth(asOf),
    payment:
      overdue.length > 0 || isTopic(signals.latePayer)
        ? { overdue, meanDaysLate: factValue(signals.latePayer, 'meanDaysLate') }
        : null,
    time: isTopic(signals.timeEater) ? timeOf(rates, moments) : null,
    manner: isTopic(signals.disrespect) ? mannerOf(moments) : null,
    price: priceOf(rates, needed),
  };
};
