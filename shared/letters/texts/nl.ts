/** The letter in Dutch. Endings by contract follow art. 7:408 BW; data and books art. 28 AVG and 52 AWR. */
import type { CalendarDay } from '../../units/calendar-day';
import { formatDay } from '../../units/calendar-day';
import { formatMoney } from '../../units/money';
import type { LetterFacts } from '../letter-facts';
import type { LetterTexts } from '../letter-texts';
import { listOf, paragraphs, planLists, sentences } from '../letter-texts';
import type { LetterPlan, PlanLine } from '../plan/letter-plan';
import { decisions, subjects } from './nl-endings';
import type { Pronouns } from './nl-pronouns';
import { pronounsOf } from './nl-pronouns';
import { reasonTexts, since } from './nl-reasons';

const day = (value: CalendarDay): string => formatDay(value, 'nl');
const textsOf = (facts: LetterFacts) => reasonTexts[facts.reason][facts.tone];
const numberWords = [
  '',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const inWords = (count: number): string => numberWords[count] ?? String(count);

const when: Record<PlanLine['when'], string> = { by: 'uiterlijk', from: 'vanaf', until: 'tot en met' };
const lists = (...parts: readonly [string, readonly PlanLine[]][]): string =>
  planLists(({ text, when: word, day: value }) => {
    if (value === null || text.includes(day(value))) return null;
    return `${when[word]} ${day(value)}`;
  }, parts);

const remainingWork = (facts: LetterFacts, p: Pronouns): string => {
  const { plan } = facts;
  if (plan) return lists([`Dit doe ik nog voor ${p.u}:`, plan.finish], ['Dit doe ik niet meer:', plan.stop]);
  return listOf(
    `Dit doe ik nog voor ${p.u}:`,
    facts.ending === 'completion'
      ? [
          `Het project lever ik uiterlijk ${day(facts.lastDay)} op, zoals we hebben afgesproken.`,
          `Uiterlijk ${day(facts.overviewBy)} stuur ik ${p.u} een overzicht van wat klaar is en wat nog volgt.`,
          'Aanvullend werk buiten die afspraken neem ik vanaf de datum van deze brief niet meer aan.',
        ]
      : [
          `Tot en met ${day(facts.lastDay)} werk ik af wat we al hebben afgesproken.`,
          `Uiterlijk ${day(facts.overviewBy)} stuur ik ${p.u} een overzicht van wat klaar is en wat niet.`,
          'Nieuw werk neem ik vanaf de datum van deze brief niet meer aan.',
        ],
  );
};

const requests = (facts: LetterFacts, p: Pronouns): string => {
  if (facts.plan) return lists([`Dit vraag ik van ${p.jou}:`, facts.plan.requests]);
  return listOf(`Dit vraag ik van ${p.jou}:`, [
    `${p.Wilt} mij per e-mail bevestigen dat ${p.u} deze brief hebt ontvangen?`,
    `${p.Wilt} mij uiterlijk ${day(facts.answerBy)} laten weten welk werk voorrang heeft en aan wie ik het overdraag?`,
    facts.overdueCount > 0 &&
      `${p.Wilt} ${facts.overdueCount === 1 ? 'de factuur' : 'de facturen'} waarvan de vervaldatum voorbij is uiterlijk ${day(facts.answerBy)} betalen?`,
  ]);
};

const amountSoFar = ({ plan, date, lastDay }: LetterFacts): string => {
  const cents = plan?.finalInvoice?.cents ?? null;
  if (cents === null) return '';
  return `${lastDay > date ? 'Tot nu toe gaat het' : 'Het gaat'} om ${formatMoney(cents, 'nl')} exclusief btw.`;
};

const finalInvoice = (facts: LetterFacts, p: Pronouns): string =>
  sentences(
    `Uiterlijk ${day(facts.plan?.finalInvoice?.by ?? facts.finalInvoiceBy)} stuur ik ${p.u} de eindfactuur voor het werk tot en met ${day(facts.lastDay)}.`,
    facts.paymentTermDays === 0
      ? 'Die is bij ontvangst te betalen.'
      : `Daarvoor geldt een betaaltermijn van ${facts.paymentTermDays} ${facts.paymentTermDays === 1 ? 'dag' : 'dagen'}.`,
    amountSoFar(facts),
  );

const ownMoney = (plan: LetterPlan | null): string => (plan ? lists(['Over de facturen:', plan.money]) : '');
const hasFinalInvoice = ({ plan }: LetterFacts): boolean => plan === null || plan.finalInvoice !== null;

const openInvoices = (facts: LetterFacts, p: Pronouns): string => {
  const count = facts.openInvoices.length;
  if (count === 0) return `Op ${day(facts.date)} staan er geen facturen open.`;
  const stands = count === 1 ? 'staat deze factuur' : 'staan deze facturen';
  const overdue =
    facts.overdueCount === 0
      ? ''
      : count === 1
        ? '; de vervaldatum is voorbij'
        : facts.overdueCount === count
          ? '; van alle is de vervaldatum voorbij'
          : `; van ${inWords(facts.overdueCount)} daarvan is de vervaldatum voorbij`;
  return sentences(
    facts.iban !== null && `Betalen ${p.kunt} op rekening ${facts.iban} ten name van ${facts.accountHolder}.`,
    `Op ${day(facts.date)} ${stands} open${overdue}:`,
  );
};

const handover = (facts: LetterFacts, p: Pronouns): string => {
  if (facts.plan) return lists(['Overdracht, toegang en gegevens regel ik zo:', facts.plan.handover]);
  return listOf('Overdracht, toegang en gegevens regel ik zo:', [
    `Bestanden en documenten die van ${p.jou} zijn, ${p.krijgt} uiterlijk ${day(facts.lastDay)} terug.`,
    `Voor zover ik toegang heb tot ${p.uw} systemen, log ik op ${day(facts.lastDay)} voor het laatst in; ${p.wilt} die toegang daarna intrekken?`,
    `Gegevens die ik daarna niet meer nodig heb, verwijder ik uiterlijk ${day(facts.deleteBy)}.`,
    'Mijn administratie, zoals facturen en uren, bewaar ik zeven jaar; dat schrijft de wet voor.',
  ]);
};

const contact = (facts: LetterFacts, p: Pronouns): string => {
  const ways = [facts.email, facts.phone].filter((way) => way !== null).join(' of ');
  const via = ways === '' ? '' : ` via ${ways}`;
  return `Voor vragen over de overdracht ${p.kunt} mij tot en met ${day(facts.contactUntil)} bereiken${via}.`;
};

export const nl: LetterTexts = {
  subject: (facts) => `${subjects[facts.ending]} ${day(facts.lastDay)}`,
  sections: {
    thanks: (facts) => {
      const p = pronounsOf(facts.formality);
      return sentences(since(p, facts), textsOf(facts).thanks(p));
    },
    decision: (facts) => decisions[facts.ending](facts, pronounsOf(facts.formality)),
    reason: (facts) => textsOf(facts).reason(pronounsOf(facts.formality)),
    meaning: (facts) => {
      const p = pronounsOf(facts.formality);
      return sentences(textsOf(facts).meaning(p), facts.referral && textsOf(facts).referral(p));
    },
    remainingWork: (facts) => remainingWork(facts, pronounsOf(facts.formality)),
    requests: (facts) => requests(facts, pronounsOf(facts.formality)),
    money: (facts) => {
      const p = pronounsOf(facts.formality);
      return paragraphs(hasFinalInvoice(facts) && finalInvoice(facts, p), ownMoney(facts.plan), openInvoices(facts, p));
    },
    handover: (facts) => handover(facts, pronounsOf(facts.formality)),
    contact: (facts) => contact(facts, pronounsOf(facts.formality)),
    wishes: (facts) => textsOf(facts).wishes(pronounsOf(facts.formality), facts),
  },
};
