/** De gespreksnotitie in het Nederlands: feiten en ik-boodschappen, zonder verwijt. */
import { formatDay } from '../../units/calendar-day';
import { formatHours } from '../../units/duration';
import { formatMoney } from '../../units/money';
import type { MannerKind, TalkFacts, TimeKind } from '../talk-facts';
import type { TalkTexts } from '../talk-note';
import { pronounsOf } from './nl-pronouns';

const money = (cents: number): string => formatMoney(cents, 'nl');
const day = (on: string): string => formatDay(on, 'nl');
const times = (count: number): string => (count === 1 ? 'één keer' : `${count} keer`);
const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

const timeWords: Record<TimeKind, string> = {
  scopeChange: 'een wijziging in de opdracht',
  rush: 'een spoedvraag',
  askedAgain: 'een vraag die al beantwoord was',
  afterHours: 'contact buiten mijn werktijd',
  freebie: 'een vraag om werk zonder rekening',
};
const mannerWords: Record<MannerKind, string> = {
  brokenPromise: 'een afspraak die anders liep',
  rude: 'een gesprek dat mij raakte',
  neverSatisfied: 'een reactie op mijn werk die mij raakte',
  breachOfTrust: 'iets dat mijn vertrouwen raakte',
};

const paymentFact = ({ overdue, meanDaysLate }: NonNullable<TalkFacts['payment']>): string => {
  if (overdue.length === 0) {
    return meanDaysLate === null
      ? 'Een deel van de facturen kwam na de vervaldatum binnen.'
      : `Facturen kwamen gemiddeld ${days(Math.round(meanDaysLate))} na de vervaldatum binnen.`;
  }
  const list = overdue.map(
    ({ number, openCents, daysLate }) => `factuur ${number} (${money(openCents)}, ${days(daysLate)} over de datum)`,
  );
  return `Open ${list.length === 1 ? 'staat' : 'staan'} ${joined(list)}.`;
};

const timeFact = ({ minutes, unbilledMinutes, moments }: NonNullable<TalkFacts['time']>): string => {
  const all = formatHours(minutes, 'nl');
  const hours = `Ik werkte in totaal ${all} uur, waarvan ik er ${formatHours(unbilledMinutes, 'nl')} niet in rekening bracht.`;
  if (moments.length === 0) return hours;
  const counted = moments.map(({ kind, count }) => `${times(count)} ${timeWords[kind]}`);
  return `${hours} In het laatste halfjaar noteerde ik ${joined(counted)}.`;
};

const mannerFact = ({ moments }: NonNullable<TalkFacts['manner']>): string =>
  `Ik noteerde ${moments.map(({ date, kind, note }) => `op ${day(date)}: ${note?.replace(/[.\s]+$/u, '') ?? mannerWords[kind]}`).join('; ')}.`;

export const talkNl: TalkTexts = {
  title: ({ name }) => `Gesprek met ${name}`,
  opening: ({ formality }) => {
    const { u } = pronounsOf(formality);
    return `Fijn dat ${u} tijd maakt. Ik wil het met ${formality === 'formal' ? 'u' : 'je'} hebben over hoe we samenwerken. Ik vertel wat ik zie en wat ik nodig heb, en hoor graag hoe ${u} het ziet.`;
  },
  labels: { fact: 'Wat ik zie', effect: 'Wat het met mij doet', need: 'Wat ik nodig heb', ask: 'Wat ik vraag' },
  payment: ({ paymentTermDays, answerBy }, topic) => ({
    title: 'De betalingen',
    fact: paymentFact(topic),
    effect: 'Ik moet het verschil zelf overbruggen, en ben tijd kwijt die ik liever aan het werk besteed.',
    need: `Facturen die binnen de afgesproken ${days(paymentTermDays)} betaald zijn.`,
    ask:
      topic.overdue.length > 0
        ? `Kan wat openstaat uiterlijk ${day(answerBy)} betaald zijn? En wat is er nodig om het daarna op tijd te laten lopen?`
        : 'Wat is er nodig om de volgende facturen op tijd te laten lopen?',
  }),
  time: (_facts, topic) => ({
    title: 'De tijd',
    fact: timeFact(topic),
    effect: 'Die uren gaan af van ander werk en van mijn vrije tijd. Ik merk dat dat me te veel wordt.',
    need: 'Vooraf weten wat erbij komt, en dat werk in rekening kunnen brengen.',
    ask: 'Kunnen we afspreken dat ik extra werk eerst begroot, en begin na akkoord? En dat spoed een eigen tarief heeft?',
  }),
  manner: ({ formality }, topic) => ({
    title: 'De manier van samenwerken',
    fact: mannerFact(topic),
    effect: 'Ik merk dat ik er onrustig van word, en dat ik met minder plezier aan het werk ga.',
    need: 'Dat we rustig overleggen, en dat afspraken doorgaan of op tijd verzet worden.',
    ask: `Kunnen we afspreken hoe we dat doen? En wat ${formality === 'formal' ? 'hebt u' : 'heb je'} daarvoor van mij nodig?`,
  }),
  price: ({ newPriceFrom }, { agreedCents, effectiveCents, fixingCents }) => ({
    title: 'De prijs',
    fact: `${agreedCents === null ? 'Er is geen uurtarief afgesproken.' : `We spraken ${money(agreedCents)} per uur af.`} Alle uren meegerekend kom ik uit op ${money(effectiveCents)}.`,
    effect: 'Daarmee kan ik dit werk niet goed blijven doen.',
    need: `Bij dezelfde uren is dat ${money(fixingCents)} per uur.`,
    ask: `Kunnen we dat tarief afspreken vanaf ${day(newPriceFrom)}? Of samen kijken welk werk eraf kan?`,
  }),
  general: () => ({
    title: 'Hoe het gaat',
    fact: 'Het werk loopt, en er staat niets open dat te laat is.',
    effect: 'Toch houdt de samenwerking mij bezig. Schrijf hier in je eigen woorden waarom.',
    need: 'Dat het voor ons allebei goed blijft werken.',
    ask: 'Kunnen we afspreken wat we houden en wat we anders doen?',
  }),
  closing: ({ formality }) =>
    [
      `Tot slot: hoe ${formality === 'formal' ? 'ziet u' : 'zie jij'} dit? Wat ${formality === 'formal' ? 'hebt u' : 'heb je'} van mij nodig?`,
      'Wat we afspreken (wie, wat, vanaf wanneer):\n- ',
    ].join('\n\n'),
};
