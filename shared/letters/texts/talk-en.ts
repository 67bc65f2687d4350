/** The note for a conversation in English: facts and I-statements, no reproach. */
import { formatDay } from '../../units/calendar-day';
import { formatHours } from '../../units/duration';
import { formatMoney } from '../../units/money';
import type { MannerKind, TalkFacts, TimeKind } from '../talk-facts';
import type { TalkTexts } from '../talk-note';

const money = (cents: number): string => formatMoney(cents, 'en');
const day = (on: string): string => formatDay(on, 'en');
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const timeWords: Record<TimeKind, readonly [one: string, more: string]> = {
  scopeChange: ['change to the assignment', 'changes to the assignment'],
  rush: ['rush request', 'rush requests'],
  askedAgain: ['question that was answered before', 'questions that were answered before'],
  afterHours: ['contact outside my working hours', 'contacts outside my working hours'],
  freebie: ['request for work without a bill', 'requests for work without a bill'],
};
const mannerWords: Record<MannerKind, string> = {
  brokenPromise: 'an agreement that went differently',
  rude: 'a conversation that affected me',
  neverSatisfied: 'a reaction to my work that affected me',
  breachOfTrust: 'something that affected my trust',
};

const paymentFact = ({ overdue, meanDaysLate }: NonNullable<TalkFacts['payment']>): string => {
  if (overdue.length === 0) {
    return meanDaysLate === null
      ? 'Part of the invoices were paid after their due date.'
      : `Invoices were paid ${days(Math.round(meanDaysLate))} after their due date on average.`;
  }
  const list = overdue.map(
    ({ number, openCents, daysLate }) => `invoice ${number} (${money(openCents)}, ${days(daysLate)} past its date)`,
  );
  return `Still open ${list.length === 1 ? 'is' : 'are'} ${joined(list)}.`;
};

const timeFact = ({ minutes, unbilledMinutes, moments }: NonNullable<TalkFacts['time']>): string => {
  const all = formatHours(minutes, 'en');
  const hours = `I worked ${all} hours in all, of which I did not bill ${formatHours(unbilledMinutes, 'en')}.`;
  if (moments.length === 0) return hours;
  const counted = moments.map(({ kind, count }) => `${count} ${timeWords[kind][count === 1 ? 0 : 1]}`);
  return `${hours} In the last half year I noted ${joined(counted)}.`;
};

const mannerFact = ({ moments }: NonNullable<TalkFacts['manner']>): string =>
  `I noted ${moments.map(({ date, kind, note }) => `on ${day(date)}: ${note?.replace(/[.\s]+$/u, '') ?? mannerWords[kind]}`).join('; ')}.`;

export const talkEn: TalkTexts = {
  title: ({ name }) => `Conversation with ${name}`,
  opening: () =>
    'Thank you for making time. I would like to talk about how we work together. I will say what I see and what I need, and would like to hear how you see it.',
  labels: { fact: 'What I see', effect: 'What it does to me', need: 'What I need', ask: 'What I ask' },
  payment: ({ paymentTermDays, answerBy }, topic) => ({
    title: 'Payment',
    fact: paymentFact(topic),
    effect: 'I have to bridge the difference myself, and it takes time that I would rather spend on the work.',
    need: `Invoices that are paid within the ${days(paymentTermDays)} we agreed.`,
    ask:
      topic.overdue.length > 0
        ? `Can what is open be paid by ${day(answerBy)}? And what would it take for the next ones to be on time?`
        : 'What would it take for the next invoices to be on time?',
  }),
  time: (_facts, topic) => ({
    title: 'Time',
    fact: timeFact(topic),
    effect: 'Those hours come out of other work and my free time. I notice that it is becoming too much for me.',
    need: 'To know beforehand what is added, and to be able to bill that work.',
    ask: 'Can we agree that I estimate extra work first, and start after a yes? And that rush work has its own rate?',
  }),
  manner: (_facts, topic) => ({
    title: 'How we work together',
    fact: mannerFact(topic),
    effect: 'I notice that it makes me uneasy, and that I start work with less pleasure.',
    need: 'That we confer calmly, and that agreements go ahead or are moved in time.',
    ask: 'Can we agree how we do that? And what do you need from me for it?',
  }),
  price: ({ newPriceFrom }, { agreedCents, effectiveCents, fixingCents }) => ({
    title: 'The price',
    fact: `${agreedCents === null ? 'No hourly rate was agreed.' : `We agreed ${money(agreedCents)} per hour.`} With all hours counted I arrive at ${money(effectiveCents)}.`,
    effect: 'At that I cannot keep doing this work well.',
    need: `At the same hours that is ${money(fixingCents)} per hour.`,
    ask: `Can we agree on that rate from ${day(newPriceFrom)}? Or look together at what work can be left out?`,
  }),
  general: () => ({
    title: 'How it is going',
    fact: 'The work goes on, and nothing that is open is late.',
    effect: 'Still our cooperation is on my mind. Write here in your own words why.',
    need: 'That it keeps working well for both of us.',
    ask: 'Can we agree what we keep and what we do differently?',
  }),
  closing: () =>
    ['Finally: how do you see this? What do you need from me?', 'What we agree (who, what, from when):\n- '].join(
      '\n\n',
    ),
};
