/** The decision in English, one plain sentence with the end date, by the way it ends (art. 7:408 DCC). */
import type { Notice } from '../../model/offboarding';
import type { EndingWord } from '../../rules/ending';
import type { CalendarDay } from '../../units/calendar-day';
import { formatDay } from '../../units/calendar-day';
import type { LetterFacts } from '../letter-facts';
import { sentences } from '../letter-texts';

const day = (value: CalendarDay): string => formatDay(value, 'en');

const units = { days: ['day', 'days'], weeks: ['week', 'weeks'], months: ['month', 'months'] } as const;
const lengthOf = ({ count, unit }: Notice): string =>
  `${count === 1 ? 'one' : count} ${units[unit][count === 1 ? 0 : 1]}`;

const kept: Record<Notice['source'], (length: string) => string> = {
  contract: (length) => `This observes the agreed notice period of ${length}.`,
  terms: (length) => `This observes the notice period of ${length} in my general terms.`,
  reasonable: (length) => `This gives you a notice period of ${length}.`,
};
const keptNotice = ({ keptNotice: notice }: LetterFacts): string | false =>
  notice !== null && kept[notice.source](lengthOf(notice));

const lastWorkDay = 'That is the last day on which I work for you.';
const isWarm = ({ tone }: LetterFacts): boolean => tone === 'warm';

export const decisions: Record<EndingWord, (facts: LetterFacts) => string> = {
  notice: (facts) =>
    sentences(
      `${isWarm(facts) ? 'I have decided to stop, and with this letter I end' : 'With this letter I end'} our agreement by notice (opzegging) on ${day(facts.lastDay)}.`,
      lastWorkDay,
      keptNotice(facts),
    ),
  completion: (facts) =>
    sentences(
      `${isWarm(facts) ? 'I have decided to stop: I will finish' : 'I will finish'} the current project by ${day(facts.lastDay)} and with that end our working relationship.`,
      'I will not take on new assignments after that.',
    ),
  term: (facts) =>
    sentences(
      isWarm(facts)
        ? `I have decided to stop: our agreement ends on ${day(facts.lastDay)}, and I will not renew it.`
        : `Our agreement ends on ${day(facts.lastDay)}, and I will not renew it.`,
      lastWorkDay,
    ),
  agreement: (facts) =>
    sentences(
      // Proposed, not decided: alone one may not end this work before it is done or its term is over.
      `${isWarm(facts) ? 'I would like us to part on good terms, and I propose' : 'I propose'} that we end our agreement by mutual consent on ${day(facts.lastDay)}.`,
      `Would you let me know by e-mail by ${day(facts.answerBy)} whether you agree?`,
    ),
  weightyReason: (facts) =>
    sentences(
      `${isWarm(facts) ? 'I have decided to stop, and with this letter I end' : 'With this letter I end'} our agreement for compelling reasons (gewichtige redenen, art. 7:408(2) DCC) on ${day(facts.lastDay)}.`,
      lastWorkDay,
    ),
};

export const subjects: Record<EndingWord, string> = {
  notice: 'notice to end our agreement on',
  completion: 'completion of our project and end of our work together by',
  term: 'end of our agreement on',
  agreement: 'proposal to end our agreement on',
  weightyReason: 'notice to end our agreement on',
};
