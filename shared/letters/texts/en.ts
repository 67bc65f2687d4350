/** The letter in English, for a Dutch assignment: legal terms carry their Dutch name. Endings follow art. 7:408 DCC. */
import type { CalendarDay } from '../../units/calendar-day';
import { formatDay } from '../../units/calendar-day';
import { formatMoney } from '../../units/money';
import type { LetterFacts } from '../letter-facts';
import type { LetterTexts } from '../letter-texts';
import { listOf, paragraphs, planLists, sentences } from '../letter-texts';
import type { LetterPlan, PlanLine } from '../plan/letter-plan';
import { decisions, subjects } from './en-endings';
import { reasonTexts, since } from './en-reasons';

const day = (value: CalendarDay): string => formatDay(value, 'en');
const textsOf = (facts: LetterFacts) => reasonTexts[facts.reason][facts.tone];
const numberWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => numberWords[count] ?? String(count);
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

const when: Record<PlanLine['when'], string> = { by: 'by', from: 'from', until: 'until' };
const lists = (...parts: readonly [string, readonly PlanLine[]][]): string =>
  planLists(({ text, when: word, day: value }) => {
    if (value === null || text.includes(day(value))) return null;
    return `${when[word]} ${day(value)}`;
  }, parts);

const remainingWork = (facts: LetterFacts): string => {
  const { plan } = facts;
  if (plan)
    return lists(
      ['This is what I will still do for you:', plan.finish],
      ['This is what I will no longer do:', plan.stop],
    );
  return listOf(
    'This is what I will still do for you:',
    facts.ending === 'completion'
      ? [
          `I will deliver the project by ${day(facts.lastDay)}, as we agreed.`,
          `By ${day(facts.overviewBy)} you will have a list of what is done and what is still to come.`,
          'From the date of this letter I no longer take on extra work outside that agreement.',
        ]
      : [
          `Up to and including ${day(facts.lastDay)} I will complete what we have already agreed.`,
          `By ${day(facts.overviewBy)} you will have a list of what is done and what is not.`,
          'From the date of this letter I no longer take on new work.',
        ],
  );
};

const requests = (facts: LetterFacts): string => {
  if (facts.plan) return lists(['This is what I ask of you:', facts.plan.requests]);
  return listOf('This is what I ask of you:', [
    'Please confirm by e-mail that you have received this letter.',
    `Please let me know by ${day(facts.answerBy)} which work comes first and to whom I should hand it over.`,
    facts.overdueCount > 0 &&
      `Please pay the ${facts.overdueCount === 1 ? 'invoice that is' : 'invoices that are'} past the due date by ${day(facts.answerBy)}.`,
  ]);
};

const amountSoFar = ({ plan, date, lastDay }: LetterFacts): string => {
  const cents = plan?.finalInvoice?.cents ?? null;
  if (cents === null) return '';
  return `${lastDay > date ? 'So far it comes' : 'It comes'} to ${formatMoney(cents, 'en')} excluding VAT.`;
};

const finalInvoice = (facts: LetterFacts): string =>
  sentences(
    `By ${day(facts.plan?.finalInvoice?.by ?? facts.finalInvoiceBy)} I will send you the final invoice for the work up to and including ${day(facts.lastDay)}.`,
    facts.paymentTermDays === 0
      ? 'It is payable on receipt.'
      : `The payment term for it is ${days(facts.paymentTermDays)}.`,
    amountSoFar(facts),
  );

const ownMoney = (plan: LetterPlan | null): string => (plan ? lists(['About the invoices:', plan.money]) : '');
const hasFinalInvoice = ({ plan }: LetterFacts): boolean => plan === null || plan.finalInvoice !== null;

const openInvoices = (facts: LetterFacts): string => {
  const count = facts.openInvoices.length;
  if (count === 0) return `On ${day(facts.date)} no invoices are outstanding.`;
  const stands = count === 1 ? 'this invoice is' : 'these invoices are';
  const overdue =
    facts.overdueCount === 0
      ? ''
      : count === 1
        ? '; its due date has passed'
        : facts.overdueCount === count
          ? '; all are past the due date'
          : `; ${inWords(facts.overdueCount)} of them ${facts.overdueCount === 1 ? 'is' : 'are'} past the due date`;
  return sentences(
    facts.iban !== null && `Payments can be made to account ${facts.iban} in the name of ${facts.accountHolder}.`,
    `On ${day(facts.date)} ${stands} outstanding${overdue}:`,
  );
};

const handover = (facts: LetterFacts): string => {
  if (facts.plan) return lists(['I will arrange the handover, access and data as follows:', facts.plan.handover]);
  return listOf('I will arrange the handover, access and data as follows:', [
    `I will return your files and documents by ${day(facts.lastDay)}.`,
    `Where I have access to your systems, I will log in for the last time on ${day(facts.lastDay)}; please withdraw that access afterwards.`,
    `By ${day(facts.deleteBy)} I will delete the data that I no longer need.`,
    'I keep my own records, such as invoices and hours, for seven years, as Dutch law requires.',
  ]);
};

const contact = (facts: LetterFacts): string => {
  const ways = [
    facts.email !== null && `by e-mail (${facts.email})`,
    facts.phone !== null && `by phone (${facts.phone})`,
  ]
    .filter((way) => way !== false)
    .join(' or ');
  const how = ways === '' ? '' : ` ${ways}`;
  return `For questions about the handover you can reach me until ${day(facts.contactUntil)}${how}.`;
};

export const en: LetterTexts = {
  subject: (facts) => `${subjects[facts.ending]} ${day(facts.lastDay)}`,
  sections: {
    thanks: (facts) => sentences(since(facts), textsOf(facts).thanks),
    decision: (facts) => decisions[facts.ending](facts),
    reason: (facts) => textsOf(facts).reason,
    meaning: (facts) => sentences(textsOf(facts).meaning, facts.referral && textsOf(facts).referral),
    remainingWork,
    requests,
    money: (facts) =>
      paragraphs(hasFinalInvoice(facts) && finalInvoice(facts), ownMoney(facts.plan), openInvoices(facts)),
    handover,
    contact,
    wishes: (facts) => textsOf(facts).wishes(facts),
  },
};
