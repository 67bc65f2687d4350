/** The decision in Dutch, one plain sentence with the end date, by the way it ends (art. 7:408 BW). */
import type { Notice } from '../../model/offboarding';
import type { EndingWord } from '../../rules/ending';
import type { CalendarDay } from '../../units/calendar-day';
import { formatDay } from '../../units/calendar-day';
import type { LetterFacts } from '../letter-facts';
import { sentences } from '../letter-texts';
import type { Pronouns } from './nl-pronouns';

const day = (value: CalendarDay): string => formatDay(value, 'nl');

const units = { days: ['dag', 'dagen'], weeks: ['week', 'weken'], months: ['maand', 'maanden'] } as const;
const lengthOf = ({ count, unit }: Notice): string =>
  count === 1 ? `één ${units[unit][0]}` : `${count} ${units[unit][1]}`;

const kept: Record<Notice['source'], (length: string, p: Pronouns) => string> = {
  contract: (length) => `Daarmee houd ik mij aan de afgesproken opzegtermijn van ${length}.`,
  terms: (length) => `Daarmee houd ik mij aan de opzegtermijn van ${length} uit mijn algemene voorwaarden.`,
  reasonable: (length, p) => `Daarmee ${p.krijgt} een opzegtermijn van ${length}.`,
};
const keptNotice = ({ keptNotice: notice }: LetterFacts, p: Pronouns): string | false =>
  notice !== null && kept[notice.source](lengthOf(notice), p);

const lastWorkDay = (p: Pronouns): string => `Dat is de laatste dag waarop ik voor ${p.u} werk.`;

/** A warm letter says first that it was decided. */
const opened = (facts: LetterFacts, warm: string, businesslike: string): string =>
  facts.tone === 'warm' ? `Ik heb besloten te stoppen${warm}` : `Hierbij ${businesslike}`;

export const decisions: Record<EndingWord, (facts: LetterFacts, p: Pronouns) => string> = {
  notice: (facts, p) =>
    sentences(
      opened(
        facts,
        ` en zeg hierbij onze samenwerking op per ${day(facts.lastDay)}.`,
        `zeg ik onze samenwerking op per ${day(facts.lastDay)}.`,
      ),
      lastWorkDay(p),
      keptNotice(facts, p),
    ),
  completion: (facts) =>
    sentences(
      opened(
        facts,
        `: ik rond het lopende project uiterlijk ${day(facts.lastDay)} af en beëindig daarmee onze samenwerking.`,
        `laat ik weten dat ik het lopende project uiterlijk ${day(facts.lastDay)} afrond en daarmee onze samenwerking beëindig.`,
      ),
      'Nieuwe opdrachten neem ik daarna niet meer aan.',
    ),
  term: (facts, p) =>
    sentences(
      opened(
        facts,
        `: onze overeenkomst eindigt op ${day(facts.lastDay)}, en ik verleng haar niet.`,
        `laat ik weten dat onze overeenkomst op ${day(facts.lastDay)} eindigt en dat ik haar niet verleng.`,
      ),
      lastWorkDay(p),
    ),
  agreement: (facts, p) =>
    sentences(
      // Proposed, not decided: alone one may not end this work before it is done or its term is over.
      facts.tone === 'warm'
        ? `Ik wil onze samenwerking graag in goed overleg afronden en stel voor onze overeenkomst met wederzijds goedvinden te beëindigen per ${day(facts.lastDay)}.`
        : `Hierbij stel ik voor onze overeenkomst met wederzijds goedvinden te beëindigen per ${day(facts.lastDay)}.`,
      `${p.Wilt} mij uiterlijk ${day(facts.answerBy)} per e-mail laten weten of ${p.u} daarmee akkoord gaat?`,
    ),
  weightyReason: (facts, p) =>
    sentences(
      opened(
        facts,
        ` en zeg hierbij onze overeenkomst om gewichtige redenen op per ${day(facts.lastDay)} (artikel 7:408 lid 2 BW).`,
        `zeg ik onze overeenkomst om gewichtige redenen op per ${day(facts.lastDay)} (artikel 7:408 lid 2 BW).`,
      ),
      lastWorkDay(p),
    ),
};

export const subjects: Record<EndingWord, string> = {
  notice: 'opzegging van onze samenwerking per',
  completion: 'afronding van ons project en van onze samenwerking per',
  term: 'einde van onze overeenkomst op',
  agreement: 'voorstel om onze overeenkomst te beëindigen per',
  weightyReason: 'opzegging van onze overeenkomst per',
};
