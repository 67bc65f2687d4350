/**
 * What is due, and what is coming. A pure question: `now` is the wall time of the user, from the caller's clock.
 * Nothing is kept of what was told: a reminder has a key, by which whoever tells knows it again.
 */
import type { Ledger } from '../model/ledger';
import type { ReminderRef } from '../model/reminder';
import type { CalendarDay } from '../units/calendar-day';
import { addDays } from '../units/calendar-day';
import type { Cents } from '../units/money';
import type { WallTime } from '../units/wall-time';
import { toWallTime, wallDay } from '../units/wall-time';
import type { ClientNews } from './client-news';
import { clientNews } from './client-news';
import { invoiceSeries, joyMonths, joySeries, offboardingSeries, promiseSeries } from './derived-reminders';
import { openAmounts } from './invoice-standing';
import { isOfficeTime, nextOfficeTime, workingHoursOf } from './office-time';
import { isOwn, ownSeries } from './own-reminders';
import type { ReminderFacts, Series } from './reminder-series';
import { readMarks, refKey, standingOf } from './reminder-series';
import type { ReminderInput } from './save-reminder';

export type ReminderContext = {
  /** All that the client has open on the day, VAT included; 0 without a client. */
  openCents: Cents;
  /** The newest note on hours or a moment with the client. */
  lastNote: { text: string; on: CalendarDay } | null;
};

export type DueReminder = {
  ref: ReminderRef;
  /** Of this reminder on its day. */
  key: string;
  /** To tell by: the same until it is snoozed, for then it is to be told once more. */
  tellKey: string;
  facts: ReminderFacts;
  clientId?: string;
  clientName?: string;
  /** When it makes itself heard, or did. */
  wakesAt: WallTime;
  /** Held back by the user: until then it is not due. */
  snoozedUntil?: WallTime;
  /** The first of the days that were missed; the day of `ref` when it is the only one. */
  since: CalendarDay;
  isUrgent: boolean;
  context: ReminderContext;
  /** When its next step or occurrence takes over, if that is known. */
  nextAt: WallTime | null;
};

const seriesOf = (ledger: Ledger, today: CalendarDay, news: ReadonlyMap<string, ClientNews>) => {
  const hours = workingHoursOf(ledger.profile);
  const marks = readMarks(ledger.reminders.values());
  const open = new Map<string, Cents>();
  const series: Series[] = [];
  for (const standing of openAmounts(ledger, today)) {
    const { clientId, openCents } = standing;
    if (!ledger.clients.has(clientId)) continue;
    open.set(clientId, (open.get(clientId) ?? 0) + openCents);
    series.push(invoiceSeries(standing, today, marks));
  }
  series.push(...promiseSeries(ledger, marks), ...offboardingSeries(ledger, marks));
  series.push(joySeries(ledger, today, hours, news, marks));
  for (const reminder of ledger.reminders.values()) {
    if (isOwn(reminder)) series.push(ownSeries(reminder, today, news));
  }
  return { series, open, hours };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const urgentFirst = (a: DueReminder, b: DueReminder): number => Number(b.isUrgent) - Number(a.isUrgent);
const earliestFirst = (a: DueReminder, b: DueReminder): number =>
  compare(a.wakesAt, b.wakesAt) || urgentFirst(a, b) || compare(a.key, b.key);

/** Everything that waits or will come, each source once, earliest first: also what is snoozed. */
export const plannedReminders = (ledger: Ledger, now: WallTime): DueReminder[] => {
  const today = wallDay(now);
  const news = clientNews(ledger, today, joyMonths(today));
  const { series, open, hours } = seriesOf(ledger, today, news);
  const planned = series.flatMap((each): DueReminder[] => {
    const standing = standingOf(each, hours, now);
    if (!standing) return [];
    const { step, wakesAt, since, nextAt } = standing;
    const { clientId, snoozedUntil, isUrgent } = each;
    const client = clientId === undefined ? undefined : ledger.clients.get(clientId);
    const key = refKey(step.ref);
    return [
      {
        ref: step.ref,
        key,
        tellKey: snoozedUntil === undefined ? key : `${key}@${snoozedUntil}`,
        facts: step.facts,
        ...(client && { clientId: client.id, clientName: client.name }),
        wakesAt,
        ...(snoozedUntil !== undefined && snoozedUntil > now && { snoozedUntil }),
        since: step.ref.source === 'own' ? since : step.ref.dueOn,
        isUrgent,
        context: {
          openCents: (client && open.get(client.id)) ?? 0,
          lastNote: (client && news.get(client.id)?.lastNote) ?? null,
        },
        nextAt,
      },
    ];
  });
  return planned.sort(earliestFirst);
};

const dueOf = (planned: readonly DueReminder[], now: WallTime): DueReminder[] =>
  planned.filter(({ wakesAt }) => wakesAt <= now).sort((a, b) => urgentFirst(a, b) || earliestFirst(a, b));

/** Everything that waits for the user now: urgent first, then what has waited longest. */
export const dueReminders = (ledger: Ledger, now: WallTime): DueReminder[] => dueOf(plannedReminders(ledger, now), now);

export type ReminderOutlook = {
  /** As `dueReminders` has them. */
  due: DueReminder[];
  /** Those that may make themselves heard now: outside office hours only what is urgent. */
  audible: DueReminder[];
  /**
   * When to ask again, if nothing in the ledger changes: the first moment after `now` at which something more may make
   * itself heard, and midnight at the latest, since a new day brings news of its own.
   */
  nextWake: WallTime;
};

/** All that who tells needs to know, from one look at the ledger. */
export const reminderOutlook = (ledger: Ledger, now: WallTime): ReminderOutlook => {
  const hours = workingHoursOf(ledger.profile);
  const planned = plannedReminders(ledger, now);
  const due = dueOf(planned, now);
  const isOpen = isOfficeTime(hours, now);
  const moments = planned.flatMap(({ wakesAt, nextAt, isUrgent }) => [
    wakesAt,
    ...(nextAt === null ? [] : [nextAt]),
    ...(wakesAt <= now && !isUrgent ? [nextOfficeTime(hours, now)] : []),
  ]);
  const midnight = toWallTime(addDays(wallDay(now), 1), '00:00');
  return {
    due,
    audible: due.filter(({ isUrgent }) => isOpen || isUrgent),
    nextWake: moments.reduce((first, moment) => (moment > now && moment < first ? moment : first), midnight),
  };
};

/** When a reminder that is being written will first make itself heard; null when never. */
export const firstWake = (ledger: Ledger, { id, ...fields }: ReminderInput, now: WallTime): WallTime | null => {
  const today = wallDay(now);
  const series = ownSeries({ id: id ?? '', ...fields }, today, clientNews(ledger, today, []));
  return standingOf(series, workingHoursOf(ledger.profile), now)?.wakesAt ?? null;
};
