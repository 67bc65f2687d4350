/** What an item of a timeline says. */
import { fill } from '../messages/fill';
import type { Activity, TimeEntry } from '../model/time-entry';
import { isGoodMoment } from '../rules/disrespect';
import type { TimelineItem } from '../rules/timeline-item';
import type { CalendarDay } from '../units/calendar-day';
import { formatDay } from '../units/calendar-day';
import { formatClock, formatHours } from '../units/duration';
import { formatMoney } from '../units/money';
import type { Speech } from './evidence-words';
import { countWords } from './evidence-words';

export type ItemTone = 'plain' | 'good' | 'warn' | 'bad';

export type Told = {
  /** '24 nov', or the days of a week: '3–7 nov'. The month above it tells the year. */
  day: string;
  what: string;
  /** What is good to know beside it; may be empty. */
  detail: string;
  /** The user's own words; may be empty. */
  note: string;
  /** Time or money; empty where there is none. */
  figure: string;
  tone: ItemTone;
};

const shortDay = (day: CalendarDay, { language }: Speech): string =>
  formatDay(day, language, 'short').replace(` ${day.slice(0, 4)}`, '');

/** The kinds of work of these entries, most time first, three at most: 'Werk, herzien, e-mail'. */
const activityWords = (entries: readonly TimeEntry[], { words }: Speech): string => {
  const minutes = new Map<Activity, number>();
  for (const entry of entries) minutes.set(entry.activity, (minutes.get(entry.activity) ?? 0) + entry.minutes);
  const names = [...minutes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([activity]) => words.hours.activities[activity]);
  return names.map((name, at) => (at === 0 ? name : name.toLowerCase())).join(', ');
};

/** Of an entry the note tells more than the kind of work does: it comes first where there is one. */
export const entryWords = (entry: TimeEntry, speech: Speech): Told => {
  const { words } = speech;
  const note = entry.note?.trim() ?? '';
  const activity = words.hours.activities[entry.activity];
  const details = [...(note === '' ? [] : [activity]), ...(entry.billable ? [] : [words.evidence.told.notBillable])];
  return {
    day: shortDay(entry.date, speech),
    what: note || activity,
    detail: details.join(' · '),
    note: '',
    figure: formatClock(entry.minutes),
    tone: 'plain',
  };
};

const weekWords = (week: Extract<TimelineItem, { kind: 'hours' }>, speech: Speech): Told => {
  const { entries, from, date, minutes, unbilledMinutes } = week;
  const { told } = speech.words.evidence;
  const [only] = entries;
  if (only && entries.length === 1) return entryWords(only, speech);
  const until = shortDay(date, speech);
  const details = [countWords(told, 'lines', entries.length)];
  if (unbilledMinutes > 0) details.push(fill(told.unbilled, { hours: formatHours(unbilledMinutes, speech.language) }));
  return {
    day: from === date ? until : `${Number(from.slice(8))}–${until}`,
    what: activityWords(entries, speech),
    detail: details.join(' · '),
    note: '',
    figure: formatClock(minutes),
    tone: 'plain',
  };
};

type Parts = Partial<Omit<Told, 'day'>> & { what: string };

const paymentParts = (item: Extract<TimelineItem, { kind: 'payment' }>, { words }: Speech): Parts => {
  const { told } = words.evidence;
  const { daysLate, isRest, invoice } = item;
  const when = daysLate > 0 ? countWords(told, 'late', daysLate) : told.inTime;
  return {
    what: fill(told.payment, { number: invoice.number }),
    detail: isRest ? when : `${when} · ${told.part}`,
    tone: daysLate > 0 ? 'warn' : 'plain',
  };
};

const promiseParts = (
  item: Extract<TimelineItem, { kind: 'promiseMade' | 'promiseMissed' | 'promiseSettled' }>,
  speech: Speech,
): Parts => {
  const { told } = speech.words.evidence;
  const { what, by, dueOn, note = '' } = item.promise;
  const who = by === 'client' ? told.byClient : told.byMe;
  if (item.kind === 'promiseMade') {
    const made = by === 'client' ? told.promiseOfClient : told.promiseOfMe;
    return {
      what: fill(made, { what }),
      detail: fill(told.by, { day: formatDay(dueOn, speech.language, 'short') }),
      note,
    };
  }
  if (item.kind === 'promiseMissed') return { what: fill(told.missed, { what }), detail: who, tone: 'warn' };
  const tones = { kept: 'good', late: 'warn', broken: 'bad' } as const;
  return { what: fill(told[item.outcome], { what }), detail: who, tone: tones[item.outcome] };
};

const partsOf = (item: Exclude<TimelineItem, { kind: 'hours' }>, speech: Speech): Parts => {
  const { told } = speech.words.evidence;
  switch (item.kind) {
    case 'invoice':
      return {
        what: fill(told.invoice, { number: item.invoice.number }),
        detail: fill(told.due, { day: formatDay(item.invoice.dueOn, speech.language, 'short') }),
      };
    case 'creditNote':
      return {
        what: fill(told.creditNote, { number: item.invoice.number }),
        detail: item.credited === null ? '' : fill(told.credited, { number: item.credited }),
      };
    case 'unpaid':
      return { what: fill(told.unpaid, { number: item.invoice.number }), detail: told.stillOpen, tone: 'bad' };
    case 'payment':
      return paymentParts(item, speech);
    case 'refund':
      return { what: fill(told.refund, { number: item.invoice.number }) };
    case 'writtenOff':
      return { what: fill(told.writtenOff, { number: item.invoice.number }), tone: 'bad' };
    case 'cost':
      return { what: told.cost, note: item.cost.note ?? '' };
    case 'moment': {
      const { kind, weight, note = '' } = item.moment;
      const tone = kind === 'other' ? 'plain' : isGoodMoment(kind) ? 'good' : 'warn';
      return { what: speech.words.moments.kinds[kind], detail: fill(told.weight, { weight }), note, tone };
    }
    case 'joy':
      return { what: fill(told.joy, { score: item.score.score }) };
    default:
      return promiseParts(item, speech);
  }
};

const centsOf = (item: TimelineItem): number | null => {
  if ('cents' in item) return item.kind === 'refund' || item.kind === 'cost' ? -item.cents : item.cents;
  return item.kind === 'unpaid' ? item.openCents : null;
};

/** An item in words. Money that goes out is negative. */
export const itemWords = (item: TimelineItem, speech: Speech): Told => {
  if (item.kind === 'hours') return weekWords(item, speech);
  const cents = centsOf(item);
  const parts = partsOf(item, speech);
  return {
    day: shortDay(item.date, speech),
    detail: '',
    figure: cents === null ? '' : formatMoney(cents, speech.language),
    tone: 'plain',
    ...parts,
    note: parts.note?.trim() ?? '',
  };
};
