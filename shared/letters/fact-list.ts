/** The facts of a letter one by one, so that two moments can be held beside each other. */
import type { Client } from '../model/client';
import type { LetterDocument, LetterFact, LetterInvoice } from '../model/letter';
import type { LetterFacts } from './letter-facts';

const days = [
  'date',
  'lastDay',
  'answerBy',
  'overviewBy',
  'finalInvoiceBy',
  'contactUntil',
  'deleteBy',
  'startedOn',
] as const;
const words = ['iban', 'accountHolder', 'email', 'phone', 'organisation'] as const;

/** All but the open invoices, which a letter keeps by themselves. */
export const factList = (facts: LetterFacts, { contactName }: Pick<Client, 'contactName'>): LetterFact[] => [
  ...[...days, ...words].flatMap((kind) => {
    const value = facts[kind];
    return value ? [{ kind, value }] : [];
  }),
  { kind: 'paymentTerm', value: String(facts.paymentTermDays) },
  ...(contactName?.trim() ? [{ kind: 'contactName' as const, value: contactName.trim() }] : []),
];

const invoiceFacts = (invoices: readonly LetterInvoice[]): LetterFact[] => [
  { kind: 'openTotal', value: String(invoices.reduce((sum, { openCents }) => sum + openCents, 0)) },
  ...invoices.flatMap(({ number, dueOn, openCents }): LetterFact[] => [
    { kind: 'invoiceNumber', about: number, value: number },
    { kind: 'openAmount', about: number, value: String(openCents) },
    { kind: 'dueOn', about: number, value: dueOn },
  ]),
];

/** What the parts of a letter that follow the ledger state. */
export const factsIn = ({ facts = [], openInvoices }: Pick<LetterDocument, 'facts' | 'openInvoices'>): LetterFact[] => [
  ...facts,
  ...invoiceFacts(openInvoices),
];

export const isSameFact = (a: LetterFact, b: LetterFact): boolean => a.kind === b.kind && a.about === b.about;
