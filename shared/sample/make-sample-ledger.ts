/** The sample ledger: two years of a designer's books, relative to `today`, the same for the same seed. */
import type { Client } from '../model/client';
import type { LedgerFile } from '../model/ledger';
import { ledgerFormat, ledgerVersion } from '../model/ledger';
import type { Profile } from '../model/profile';
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths } from '../units/calendar-day';
import { dutchClients } from './dutch-clients';
import { foreignClients } from './foreign-clients';
import type { Books } from './invoices';
import { numberInvoices, writeInvoices } from './invoices';
import { makeLargeBooks } from './large-books';
import type { Story } from './story';
import { troubledClients } from './troubled-clients';
import { workDone } from './work-done';

const defaultSeed = 'adieu';

/** Made up; the numbers are of the kind that pass a check: btw-id by mod 97, IBAN by mod 97. */
const profile: Profile = {
  name: 'Eva Lindeman',
  company: 'Studio Lindeman',
  role: 'grafisch ontwerper',
  address: { street: 'Oudegracht 318', postcode: '3511 PK', city: 'Utrecht' },
  email: 'eva@studiolindeman.example',
  phone: '06 12 34 56 78',
  website: 'studiolindeman.example',
  kvk: '90004760',
  vatId: 'NL123456789B13',
  iban: 'NL91 ABNA 0417 1643 00',
  neededCentsPerHour: 5800,
  // € 54,600 to live on and put aside is 70 % of a profit of € 78,000; with the costs € 87,000, over 1,500 hours.
  rateNeed: {
    incomeCents: 42_000_00,
    taxPercent: 30,
    reserveCents: 12_600_00,
    costsCents: 9_000_00,
    hoursFrom: 'billable',
    billableHours: 1_200,
    unbilledPercent: 20,
  },
  windowPosition: 'right',
};

export const sampleStories: readonly Story[] = [...dutchClients, ...foreignClients, ...troubledClients];

const toClient = (story: Story, today: CalendarDay): Client => {
  const thisMonth = `${today.slice(0, 8)}01`;
  const isNew = story.tasks.length === 0;
  return {
    id: `client-${story.key}`,
    ...story.client,
    startedOn: isNew ? addDays(today, -6) : addMonths(thisMonth, -story.months[0]),
  };
};

const happenings = (
  story: Story,
  today: CalendarDay,
): Pick<LedgerFile, 'costs' | 'moments' | 'joyScores' | 'promises'> => {
  const clientId = `client-${story.key}`;
  const thisMonth = `${today.slice(0, 8)}01`;
  const scores = story.joy ?? [];
  return {
    costs: (story.costs ?? []).map(({ daysAgo, ...rest }, index) => ({
      id: `cost-${story.key}-${index + 1}`,
      clientId,
      date: addDays(today, -daysAgo),
      ...rest,
    })),
    moments: (story.moments ?? []).map(({ daysAgo, ...rest }, index) => ({
      id: `moment-${story.key}-${index + 1}`,
      clientId,
      date: addDays(today, -daysAgo),
      ...rest,
    })),
    promises: (story.promises ?? []).map(({ madeDaysAgo, dueInDays, ...rest }, index) => ({
      id: `promise-${story.key}-${index + 1}`,
      clientId,
      madeOn: addDays(today, -madeDaysAgo),
      dueOn: addDays(today, dueInDays),
      ...rest,
      ...(rest.outcome === undefined
        ? {}
        : { settledOn: addDays(today, dueInDays + (rest.outcome === 'late' ? 6 : 0)) }),
    })),
    joyScores: scores.map((score, index) => ({
      id: `joy-${story.key}-${index + 1}`,
      clientId,
      // On the last day of each full month, up to the month before this one or to the end of the work.
      date: addDays(addMonths(thisMonth, index + 1 - scores.length - Math.max(story.months[1] - 1, 0)), -1),
      score,
    })),
  };
};

const makeBooks = (stories: readonly Story[], today: CalendarDay, seed: string): Books => {
  const books: Books = { timeEntries: [], invoices: [], payments: [] };
  for (const story of stories) {
    const work = workDone(story, today, seed);
    const { timeEntries, invoices, payments } = writeInvoices(story, work, today, seed);
    books.timeEntries.push(...timeEntries);
    books.invoices.push(...invoices);
    books.payments.push(...payments);
  }
  return books;
};

/** One that waits, one that comes again and again, one that keeps up with a client. */
const reminders = (today: CalendarDay): LedgerFile['reminders'] => [
  { id: 'reminder-1', clientId: 'client-brandt', text: 'Vragen of er een vervolg komt', dueOn: addDays(today, -1) },
  { id: 'reminder-2', text: 'Uren nalopen en facturen sturen', dueOn: today, repeat: 'FREQ=MONTHLY;BYDAY=-1FR' },
  {
    id: 'reminder-3',
    clientId: 'client-halden',
    text: 'Even bijpraten',
    dueOn: addDays(today, -90),
    everyDaysWithoutContact: 45,
  },
];

const byDate = (a: TimeEntry, b: TimeEntry): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/**
 * Twelve believable clients over two years: three kinds of trouble, several good ones, one without hours.
 * With `size` instead exactly that many time entries, over a client for every 200 of them: for benchmarks.
 */
export const makeSampleLedger = ({
  today,
  seed = defaultSeed,
  size,
}: {
  today: CalendarDay;
  seed?: string;
  size?: number;
}): LedgerFile => {
  const isLarge = size !== undefined;
  const large = isLarge ? makeLargeBooks(sampleStories, { today, seed, size }) : null;
  const books = large ?? makeBooks(sampleStories, today, seed);
  const told = isLarge ? [] : sampleStories.map((story) => happenings(story, today));
  return {
    format: ledgerFormat,
    version: ledgerVersion,
    profile,
    clients: large ? large.clients : sampleStories.map((story) => toClient(story, today)),
    timeEntries: books.timeEntries.sort(byDate),
    invoices: numberInvoices(books.invoices),
    payments: books.payments,
    costs: told.flatMap((each) => each.costs),
    moments: told.flatMap((each) => each.moments),
    joyScores: told.flatMap((each) => each.joyScores),
    promises: told.flatMap((each) => each.promises),
    reminders: isLarge ? [] : reminders(today),
    offboardings: [],
    letters: [],
  };
};
