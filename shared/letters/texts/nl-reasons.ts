/** The parts that differ by kind of ending: thanks, reason, what it means, good wishes. About oneself, no reproach. */
import type { LetterReason, LetterTone } from '../../model/letter';
import { formatDay } from '../../units/calendar-day';
import type { LetterFacts } from '../letter-facts';
import { sentences } from '../letter-texts';
import type { Pronouns } from './nl-pronouns';

export type ReasonTexts = {
  thanks: (p: Pronouns) => string;
  reason: (p: Pronouns) => string;
  meaning: (p: Pronouns) => string;
  referral: (p: Pronouns) => string;
  wishes: (p: Pronouns, facts: LetterFacts) => string;
};

/** "Sinds maart 2024 werk ik voor u." */
export const since = (p: Pronouns, facts: LetterFacts): string =>
  facts.startedOn
    ? `Sinds ${formatDay(facts.startedOn, 'nl').replace(/^\d+ /, '')} werk ik voor ${p.u}.`
    : `De afgelopen tijd heb ik voor ${p.u} gewerkt.`;

const businessWishes: ReasonTexts['wishes'] = (p, facts) =>
  facts.organisation ? `Ik wens ${p.jou} en ${facts.organisation} alle goeds.` : `Ik wens ${p.u} alle goeds.`;

const businessReferral: ReasonTexts['referral'] = (p) =>
  `Als ${p.u} dat op prijs stelt, noem ik ${p.u} vakgenoten die dit werk kunnen overnemen.`;

const nonPayer: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: (p) => `Dank ${p.u} wel voor de opdrachten en voor het vertrouwen in mijn werk.`,
    reason: () =>
      'Als zelfstandige kan ik alleen goed werk leveren als facturen binnen de afgesproken termijn worden betaald. ' +
      'Ik merk dat het bijhouden daarvan mij meer tijd en rust kost dan ik kan missen. ' +
      'Daarom heb ik deze keuze gemaakt.',
    meaning: (p) =>
      `Voor ${p.jou} komt er ruimte voor iemand van wie de werkwijze en de betaalafspraken beter bij ${p.u} passen. ` +
      'Dat werkt prettiger, en het resultaat wordt er beter van.',
    referral: (p) => `Ik denk graag met ${p.u} mee over wie het werk kan overnemen.`,
    wishes: (p, facts) =>
      sentences(
        `Ik hoop op een goede afronding en wens ${p.u} het allerbeste.`,
        facts.organisation !== null && `Ook voor ${facts.organisation} hoop ik op mooie jaren.`,
      ),
  },
  businesslike: {
    thanks: (p) => `Ik dank ${p.u} voor de opdrachten in die periode.`,
    reason: () =>
      'Mijn bedrijf draait op facturen die binnen de afgesproken termijn worden betaald. ' +
      'Langere betaaltermijnen kan ik niet meer opvangen.',
    meaning: (p) =>
      `Voor ${p.jou} betekent dit dat iemand anders het werk overneemt, met betaalafspraken die beter bij ${p.u} passen. ` +
      'Ik werk mee aan een nette overgang.',
    referral: businessReferral,
    wishes: businessWishes,
  },
};

const timeEater: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: (p) => `Dank ${p.u} wel voor het vertrouwen en voor alles wat we samen hebben gemaakt.`,
    reason: () =>
      'Het werk is gegroeid: overleg, wijzigingen en spoedvragen vragen meer tijd dan ik ervoor kan vrijmaken. ' +
      'Ik merk dat mijn andere werk daaronder lijdt. ' +
      'Ik wil geen werk leveren waar ik te weinig tijd voor heb, en daarom heb ik deze keuze gemaakt.',
    meaning: (p) =>
      `Voor ${p.jou} komt er ruimte voor iemand die wel de tijd heeft die dit werk vraagt, en die het met plezier doet. ` +
      `Dat ${p.ziet} terug in het resultaat.`,
    referral: (p) => `Ik denk graag met ${p.u} mee over wie dat kan zijn, en breng ${p.u} met diegene in contact.`,
    wishes: (p, facts) =>
      sentences(
        `Ik wens ${p.u} veel plezier en succes met alles wat nog komt.`,
        facts.organisation !== null && `Ik blijf ${facts.organisation} met belangstelling volgen.`,
      ),
  },
  businesslike: {
    thanks: (p) => `Ik dank ${p.u} voor de opdrachten en voor het vertrouwen.`,
    reason: () =>
      'Het werk vraagt meer uren dan ik binnen onze afspraken kan vrijmaken. ' +
      'Met de opdrachten die ik heb, kan ik die ruimte niet maken.',
    meaning: (p) =>
      `Voor ${p.jou} betekent dit dat iemand anders het werk overneemt, met meer tijd dan ik ervoor heb. ` +
      'Ik werk mee aan een nette overgang.',
    referral: businessReferral,
    wishes: businessWishes,
  },
};

const disrespect: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: (p) => `Dank ${p.u} wel voor de opdrachten die ik in die tijd mocht doen.`,
    reason: () =>
      'Ik heb gemerkt dat onze manieren van werken ver uit elkaar liggen. ' +
      'Daardoor ben ik het plezier in dit werk kwijtgeraakt, en zonder dat plezier kan ik niet mijn beste werk leveren. ' +
      'Daarom heb ik deze keuze gemaakt.',
    meaning: (p) =>
      `Voor ${p.jou} komt er ruimte voor iemand bij wie de manier van werken beter past en die dit met plezier doet. ` +
      `Dat ${p.ziet} terug in het resultaat.`,
    referral: (p) => `Ik denk graag met ${p.u} mee over wie dat kan zijn.`,
    wishes: (p) => `Ik hoop dat we dit samen goed afronden en wens ${p.u} het allerbeste.`,
  },
  businesslike: {
    thanks: (p) => `Ik dank ${p.u} voor de opdrachten in die periode.`,
    reason: (p) =>
      `Onze manieren van werken liggen te ver uit elkaar. Daardoor kan ik ${p.u} niet het werk leveren dat ik wil leveren.`,
    meaning: (p) =>
      `Voor ${p.jou} betekent dit dat iemand anders het werk overneemt, met een werkwijze die beter bij ${p.u} past. ` +
      'Ik werk mee aan een nette overgang.',
    referral: businessReferral,
    wishes: businessWishes,
  },
};

const changeOfCourse: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: (p) => `Ik kijk met plezier terug op wat we samen hebben gemaakt. Dank ${p.u} wel voor het vertrouwen.`,
    reason: () =>
      'Mijn werk krijgt een andere richting: ik ga minder en andere opdrachten doen, en dit werk past daar niet meer bij. ' +
      'Die keuze gaat over mijn bedrijf en staat los van onze samenwerking.',
    meaning: (p) =>
      `Voor ${p.jou} komt er ruimte voor iemand die juist dit werk graag doet en er volle aandacht voor heeft. ` +
      `Dat ${p.ziet} terug in het resultaat.`,
    referral: (p) => `Ik denk graag met ${p.u} mee over wie dat kan zijn, en breng ${p.u} met diegene in contact.`,
    wishes: (p, facts) =>
      sentences(
        `Het was mij een genoegen, en ik wens ${p.u} het allerbeste.`,
        facts.organisation !== null && `Ik blijf ${facts.organisation} met belangstelling volgen.`,
      ),
  },
  businesslike: {
    thanks: (p) => `Ik dank ${p.u} voor de prettige samenwerking en voor het vertrouwen.`,
    reason: () =>
      'Ik geef mijn bedrijf een andere richting en neem dit soort opdrachten niet meer aan. ' +
      'Dat besluit staat los van onze samenwerking.',
    meaning: (p) =>
      `Voor ${p.jou} betekent dit dat iemand anders het werk overneemt. Ik werk mee aan een nette overgang.`,
    referral: businessReferral,
    wishes: businessWishes,
  },
};

export const reasonTexts: Record<LetterReason, Record<LetterTone, ReasonTexts>> = {
  nonPayer,
  timeEater,
  disrespect,
  changeOfCourse,
};
