/** Fills the plan of a parting from the ledger: proposals with days, and putting them in what the user has. Pure. */
import type { Client } from '../../model/client';
import type { Ledger } from '../../model/ledger';
import type { OffboardingStep } from '../../model/offboarding';
import type { Language } from '../../model/record';
import { isOwn } from '../../rules/own-reminders';
import { createRecurrence } from '../../rules/recurrence';
import type { CalendarDay } from '../../units/calendar-day';
import { addDays, addMonths } from '../../units/calendar-day';
import { answerDay, finalInvoiceDay, later, overviewDay } from '../letter-days';
import { planEn } from './plan-en';
import type { PlanFacts } from './plan-facts';
import { planFacts } from './plan-facts';
import { planNl } from './plan-nl';
import type { PlanSlot, PlanTexts } from './plan-texts';

/** A step to be. `slot` names what it is made from, so that it is proposed once. */
export type Proposal = { slot: string } & Pick<
  OffboardingStep,
  'text' | 'kind' | 'owner' | 'dueOn' | 'remind' | 'inLetter'
>;

export type PlanQuestion = { clientId: string; language: Language; today: CalendarDay; lastDay: CalendarDay };

const texts: Record<Language, PlanTexts> = { nl: planNl, en: planEn };

type Timed = Pick<Proposal, 'kind' | 'owner' | 'dueOn' | 'remind' | 'inLetter'>;

/** Books are kept for seven years (art. 52 lid 4 AWR), counted here from the end of the year of the last invoice. */
const booksUntil = (lastDay: CalendarDay): CalendarDay => `${Number(finalInvoiceDay(lastDay).slice(0, 4)) + 7}-12-31`;

/** Who does what by when: nothing before today, and all of the work by the last day. */
const timedSlots = (facts: PlanFacts): Partial<Record<PlanSlot, Timed>> => {
  const { today, lastDay, isConsumer, overdue, notDue, notInvoiced } = facts;
  const from = (day: CalendarDay): CalendarDay => later(day, today);
  const end = from(lastDay);
  const answerBy = from(answerDay(today, lastDay));
  const overviewBy = from(overviewDay(today, lastDay));
  // Somebody at home has no colleague to hand over to, and no systems to be let out of.
  const isBusiness = !isConsumer;
  const isToInvoice = lastDay > today || notInvoiced.minutes > 0;
  return {
    finish: { kind: 'finish', owner: 'me', dueOn: end },
    overview: { kind: 'finish', owner: 'me', dueOn: overviewBy },
    noNewWork: { kind: 'stop', owner: 'me', dueOn: today, remind: false },
    noUpkeep: { kind: 'stop', owner: 'me', dueOn: addDays(end, 1), remind: false },
    ...(isBusiness && { takeDeadlines: { kind: 'deadline', owner: 'client', dueOn: end } }),
    ...(isToInvoice && { finalInvoice: { kind: 'finalInvoice', owner: 'me', dueOn: from(finalInvoiceDay(lastDay)) } }),
    ...(overdue && { payOverdue: { kind: 'openInvoices', owner: 'client', dueOn: answerBy } }),
    ...(notDue && { payOpen: { kind: 'openInvoices', owner: 'client', dueOn: notDue.dueOn } }),
    ...(isBusiness && {
      sayTo: { kind: 'handover', owner: 'client', dueOn: answerBy },
      handoverList: { kind: 'handover', owner: 'me', dueOn: from(addDays(lastDay, -7)) },
    }),
    handoverTalk: { kind: 'handover', owner: 'me', dueOn: end },
    ...(isBusiness && {
      logOut: { kind: 'myAccess', owner: 'me', dueOn: end },
      withdrawAccess: { kind: 'myAccess', owner: 'client', dueOn: addDays(end, 1) },
    }),
    closeAccess: { kind: 'theirAccess', owner: 'me', dueOn: from(addDays(lastDay, 14)) },
    returnFiles: { kind: 'returnData', owner: 'me', dueOn: end },
    ...(isBusiness && { dataChoice: { kind: 'returnData', owner: 'client', dueOn: answerBy } }),
    deleteData: { kind: 'deleteData', owner: 'me', dueOn: from(addMonths(lastDay, 1)) },
    keepBooks: { kind: 'keepData', owner: 'me', dueOn: booksUntil(end), remind: false },
    confirm: { kind: 'other', owner: 'client', dueOn: answerBy },
  };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What was promised and still stands; it has a reminder of its own. What I promised for after the last day passes to the
 * client. What the client promised is noted in words that were not meant for them: the user decides on the letter.
 */
const fromPromises = (ledger: Ledger, { id: clientId }: Client, { today, lastDay }: PlanFacts): Proposal[] =>
  [...ledger.promises.values()]
    .filter((promise) => promise.clientId === clientId && promise.outcome === undefined)
    .map(({ id, by, what, dueOn }): Proposal => {
      const common = { slot: `promise:${id}`, text: capital(what.trim()), dueOn: later(dueOn, today), remind: false };
      if (by === 'client') return { ...common, kind: 'other', owner: 'client', inLetter: false };
      return dueOn <= lastDay
        ? { ...common, kind: 'finish', owner: 'me' }
        : { ...common, kind: 'deadline', owner: 'client' };
    });

/**
 * What the user still has a reminder of after the last day is a deadline that may pass to the client. The words are a
 * note to oneself, so the letter has them only when the user says so, and the reminder itself goes on.
 */
const fromReminders = (ledger: Ledger, { id: clientId }: Client, { lastDay }: PlanFacts): Proposal[] =>
  [...ledger.reminders.values()].flatMap((reminder): Proposal[] => {
    const { id, repeat, dueOn, doneThrough = '', everyDaysWithoutContact } = reminder;
    if (!isOwn(reminder) || reminder.clientId !== clientId || everyDaysWithoutContact !== undefined) return [];
    const once = dueOn > lastDay && doneThrough < dueOn ? dueOn : null;
    const day = repeat === undefined ? once : createRecurrence(repeat, dueOn).firstFrom(addDays(lastDay, 1));
    if (day === null) return [];
    const text = capital(reminder.text.trim());
    const quiet = { remind: false, inLetter: false };
    return [{ slot: `reminder:${id}`, text, kind: 'deadline', owner: 'client', dueOn: day, ...quiet }];
  });

/** All that the ledger proposes for a client's plan, in the words of the letter's language. Empty without the client. */
export const composePlan = (ledger: Ledger, { clientId, language, today, lastDay }: PlanQuestion): Proposal[] => {
  const client = ledger.clients.get(clientId);
  if (!client) return [];
  const facts = planFacts(ledger, client, today, lastDay);
  const slots = Object.entries(timedSlots(facts)) as [PlanSlot, Timed][];
  return [
    ...fromPromises(ledger, client, facts),
    ...slots.map(([slot, timed]): Proposal => ({ slot, text: texts[language][slot](facts), ...timed })),
    ...fromReminders(ledger, client, facts),
  ];
};
