/** What the ledger says otherwise than a letter does: since a draft was left, or since a letter was issued. */

import type { Ledger } from '../model/ledger';
import type { FactKind, LetterDocument, LetterFact, LetterInvoice, SectionKey } from '../model/letter';
import type { InvoiceStanding } from '../rules/invoice-standing';
import { invoiceStandings } from '../rules/invoice-standing';
import type { CalendarDay } from '../units/calendar-day';
import type { Cents } from '../units/money';
import { recompose } from './compose-letter';
import { factsIn, isSameFact } from './fact-list';

export type LetterNews =
  /** Nothing is open any more: paid (or taken back by a credit note), written off, or no longer in the ledger. */
  | { kind: 'paid' | 'writtenOff' | 'gone'; number: string }
  | { kind: 'amount'; number: string; was: Cents; now: Cents }
  | { kind: 'opened'; number: string; now: Cents }
  /** `now` is null where the ledger no longer has it. */
  | { kind: 'fact'; fact: FactKind; was: string; now: string | null };

type Stated = Pick<LetterDocument, 'facts' | 'openInvoices'>;

/** The days of a letter follow from its own choices; these come from the ledger. */
const ofLedger: readonly FactKind[] = [
  'iban',
  'accountHolder',
  'email',
  'phone',
  'organisation',
  'contactName',
  'paymentTerm',
  'startedOn',
];

const invoiceNews = (
  then: readonly LetterInvoice[],
  now: readonly LetterInvoice[],
  whyClosed: (number: string) => 'paid' | 'writtenOff' | 'gone',
): LetterNews[] => [
  ...then.flatMap(({ number, openCents: was }): LetterNews[] => {
    const open = now.find((invoice) => invoice.number === number)?.openCents;
    if (open === undefined) return [{ kind: whyClosed(number), number }];
    return open === was ? [] : [{ kind: 'amount', number, was, now: open }];
  }),
  ...now
    .filter(({ number }) => then.every((invoice) => invoice.number !== number))
    .map(({ number, openCents }): LetterNews => ({ kind: 'opened', number, now: openCents })),
];

const factNews = (then: readonly LetterFact[], now: readonly LetterFact[]): LetterNews[] =>
  then.flatMap((fact): LetterNews[] => {
    const value = now.find((other) => isSameFact(other, fact))?.value ?? null;
    const isNews = ofLedger.includes(fact.kind) && value !== fact.value;
    return isNews ? [{ kind: 'fact', fact: fact.kind, was: fact.value, now: value }] : [];
  });

/** From what a letter stated `then` to what it states `now`, or would; `asOf` is the day of the latter. */
export const newsBetween = (
  ledger: Ledger,
  clientId: string,
  then: Stated,
  now: Stated,
  asOf: CalendarDay,
): LetterNews[] => {
  let standings: InvoiceStanding[] | null = null;
  const whyClosed = (number: string): 'paid' | 'writtenOff' | 'gone' => {
    standings ??= invoiceStandings(ledger, asOf).filter((each) => each.clientId === clientId);
    const standing = standings.find((each) => each.number === number);
    if (!standing) return 'gone';
    return standing.status === 'writtenOff' ? 'writtenOff' : 'paid';
  };
  return [
    ...invoiceNews(then.openInvoices, now.openInvoices, whyClosed),
    ...factNews(then.facts ?? [], now.facts ?? []),
  ];
};

/** What a letter would state, composed of the ledger as it is now; invoices are open or not as of `asOf`. */
export const statedNow = (ledger: Ledger, clientId: string, document: LetterDocument, asOf: CalendarDay): Stated => {
  const next = recompose(document, ledger, { clientId });
  const open = invoiceStandings(ledger, asOf).filter((each) => each.clientId === clientId && each.openCents > 0);
  const openInvoices = open.map(({ number, issuedOn, dueOn, openCents }) => ({ number, issuedOn, dueOn, openCents }));
  return { openInvoices, ...(next.ok && next.value.facts ? { facts: next.value.facts } : {}) };
};

/** The facts of the ledger that words of the user's own are held against. */
export const factsNow = (ledger: Ledger, clientId: string, document: LetterDocument): LetterFact[] => {
  const next = recompose(document, ledger, { clientId });
  return factsIn(next.ok ? next.value : document);
};

/** The parts that nobody edited and that read otherwise than before, where the choices are the same. */
export const followedSections = (then: LetterDocument, now: LetterDocument): SectionKey[] => {
  const choices = ['language', 'formality', 'reason', 'tone', 'date', 'lastDay'] as const;
  if (choices.some((choice) => then[choice] !== now[choice])) return [];
  const before = new Map(then.sections.map((section) => [section.key, section]));
  return now.sections
    .filter(({ key, on, edited, text }) => {
      const known = before.get(key);
      return on && !edited && known?.edited === false && known.text !== text;
    })
    .map(({ key }) => key);
};
