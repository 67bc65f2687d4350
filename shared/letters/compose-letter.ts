/** From the facts of the ledger to a letter in words. Pure; `recompose` keeps what the user changed. */
import type { Client, Formality } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { LetterDocument, LetterInvoice, LetterReason, LetterSection, LetterTone } from '../model/letter';
import { sectionKeys } from '../model/letter';
import type { Language } from '../model/record';
import type { Result } from '../result';
import { ok, refuse } from '../result';
import { earliestLastDay, wordOfWay } from '../rules/ending';
import { endingFor } from '../rules/ending-for';
import { openAmounts } from '../rules/invoice-standing';
import type { CalendarDay } from '../units/calendar-day';
import { addMonths, isCalendarDay } from '../units/calendar-day';
import { addresseeLines, isAddresseeAbroad, returnLine, senderLines } from './address-lines';
import { factList } from './fact-list';
import { answerDay, finalInvoiceDay, overviewDay } from './letter-days';
import type { LetterFacts } from './letter-facts';
import type { LetterTexts } from './letter-texts';
import type { LetterPlan } from './plan/letter-plan';
import { letterPlan } from './plan/letter-plan';
import { composeClosing, composeSalutation } from './salutation';
import { inOrderOf } from './section-order';
import { en } from './texts/en';
import { nl } from './texts/nl';

export type LetterChoices = {
  clientId: string;
  /** Left out: as the client is recorded. */
  language?: Language;
  formality?: Formality;
  reason: LetterReason;
  tone: LetterTone;
  /** The date on the letter, and the last day of the work. */
  date: CalendarDay;
  lastDay: CalendarDay;
  /** Offer to name a successor. Left out: only in a warm letter. */
  referral?: boolean;
};

const texts: Record<Language, LetterTexts> = { nl, en };
/** The green of the app, until the user chooses another. */
export const defaultAccent = '#1f5f5b';

const openInvoicesOf = (ledger: Ledger, clientId: string, asOf: CalendarDay): LetterInvoice[] =>
  openAmounts(ledger, asOf, clientId).map(({ number, issuedOn, dueOn, openCents }) => ({
    number,
    issuedOn,
    dueOn,
    openCents,
  }));

const orNull = (value: string | undefined): string | null => (value?.trim() ? value.trim() : null);
const inFours = (iban: string): string => iban.replaceAll(/\s+/gu, '').replaceAll(/(.{4})(?=.)/gu, '$1 ');

/** Work that began in the month of the letter is too young to speak of "since"; often it is but the day it was noted. */
const startedBefore = ({ startedOn }: Client, date: CalendarDay): CalendarDay | null =>
  startedOn !== undefined && startedOn.slice(0, 7) < date.slice(0, 7) ? startedOn : null;

const factsOf = (
  ledger: Ledger,
  client: Client,
  formality: Formality,
  choices: LetterChoices,
  openInvoices: readonly LetterInvoice[],
  plan: LetterPlan | null,
): LetterFacts => {
  const { date, lastDay, reason, tone } = choices;
  const ending = endingFor(ledger, client, date);
  const earliest = earliestLastDay(ending);
  const keepsNotice = earliest !== null && lastDay >= earliest;
  const { profile } = ledger;
  const iban = orNull(profile.iban);
  return {
    formality,
    reason,
    tone,
    ending: wordOfWay(ending.contract, ending.way),
    organisation: client.kind === 'consumer' ? null : client.name.trim(),
    startedOn: startedBefore(client, date),
    date,
    lastDay,
    answerBy: answerDay(date, lastDay),
    overviewBy: overviewDay(date, lastDay),
    finalInvoiceBy: finalInvoiceDay(lastDay),
    deleteBy: addMonths(lastDay, 1),
    contactUntil: addMonths(lastDay, 1),
    keptNotice: keepsNotice && ending.notice?.count ? ending.notice : null,
    paymentTermDays: client.paymentTermDays,
    openInvoices,
    overdueCount: openInvoices.filter((invoice) => invoice.dueOn < date).length,
    referral: choices.referral ?? tone === 'warm',
    email: orNull(profile.email),
    phone: orNull(profile.phone),
    iban: iban && inFours(iban),
    accountHolder: orNull(profile.company) ?? orNull(profile.name) ?? '',
    plan,
  };
};

/** "BDK-20261124": the first letters of the client's name and the date, so that both sides can name the letter. */
const referenceOf = (client: Client, date: CalendarDay): string => {
  const letters = (client.name.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase());
  return `${letters.slice(0, 4).join('')}-${date.replaceAll('-', '')}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A letter for a client. Refuses an unknown client, a last day before the letter's date, and a profile without a name.
 * Whatever else the profile lacks (art. 27 Handelsregisterwet asks for the KvK number) is left out of the letterhead.
 */
export const composeLetter = (ledger: Ledger, choices: LetterChoices): Result<LetterDocument> => {
  const client = ledger.clients.get(choices.clientId);
  if (!client) return refuse('unknownClient', { field: 'clientId' });
  for (const field of ['date', 'lastDay'] as const) {
    if (!isCalendarDay(choices[field])) return refuse('invalidInput', { field, details: { field } });
  }
  if (choices.lastDay < choices.date) {
    return refuse('lastDayBeforeDate', { field: 'lastDay', details: { lastDay: choices.lastDay, date: choices.date } });
  }
  const { profile } = ledger;
  const name = orNull(profile.name) ?? orNull(profile.company);
  if (name === null) return refuse('profileIncomplete', { field: 'profile.name', details: { field: 'name' } });

  const language = choices.language ?? client.language;
  const formality = choices.formality ?? client.formality;
  const openInvoices = openInvoicesOf(ledger, client.id, choices.date);
  const plan = letterPlan(ledger, client, { language, date: choices.date, lastDay: choices.lastDay });
  const facts = factsOf(ledger, client, formality, choices, openInvoices, plan);
  const { subject, sections } = texts[language];
  return ok({
    language,
    formality,
    reason: choices.reason,
    tone: choices.tone,
    date: choices.date,
    lastDay: choices.lastDay,
    sender: senderLines(profile, isAddresseeAbroad(client), language),
    returnAddress: returnLine(profile),
    addressee: addresseeLines(client, language),
    place: profile.address?.city?.trim() ?? '',
    reference: referenceOf(client, choices.date),
    subject: capital(subject(facts)),
    salutation: composeSalutation(client, language, formality),
    sections: sectionKeys.map((key) => ({ key, on: true, edited: false, text: sections[key](facts) })),
    openInvoices,
    closing: composeClosing(client, language, formality),
    signature: [name, orNull(profile.role), name === orNull(profile.company) ? null : orNull(profile.company)].filter(
      (line) => line !== null,
    ),
    enclosures: [],
    windowPosition: profile.windowPosition ?? 'left',
    ...(profile.logo ? { logo: profile.logo } : {}),
    accentColour: profile.accentColour ?? defaultAccent,
    edited: [],
    facts: factList(facts, client),
  });
};

/** Of a letter that is there already, only what changes. */
export type ChangedChoices = Pick<LetterChoices, 'clientId'> & Partial<LetterChoices>;

/**
 * The letter anew, with other choices or a ledger that has changed since; choices left out are as they were. What the
 * user changed keeps its words, every section stays on or off and where it stands; all else, the sender and the open
 * invoices too, is as the ledger has it now. Refuses what `composeLetter` does.
 */
export const recompose = (
  document: LetterDocument,
  ledger: Ledger,
  changed: ChangedChoices,
): Result<LetterDocument> => {
  const { language, formality, reason, tone, date, lastDay } = document;
  const next = composeLetter(ledger, { language, formality, reason, tone, date, lastDay, ...changed });
  if (!next.ok) return next;
  const kept = Object.fromEntries(document.edited.map((field) => [field, document[field]]));
  const old = new Map(document.sections.map((section) => [section.key, section]));
  const merge = (section: LetterSection): LetterSection => {
    const known = old.get(section.key);
    if (!known) return section;
    return known.edited ? known : { ...section, on: known.on };
  };
  const sections = inOrderOf(document.sections, next.value.sections.map(merge));
  const { edited, written } = document;
  return ok({ ...next.value, ...kept, edited, sections, ...(written ? { written } : {}) });
};
