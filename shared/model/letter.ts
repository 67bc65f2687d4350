/** An offboarding letter as a document: all its words, so that an issued letter never changes when the ledger does. */
import { z } from 'zod';
import { CalendarDay } from '../units/shapes';
import { Formality } from './client';
import { LogoFile, WindowPosition } from './profile';
import { Id, Language, recordShape } from './record';

export const LetterReason = z.enum(['nonPayer', 'timeEater', 'disrespect', 'changeOfCourse']);
export type LetterReason = z.infer<typeof LetterReason>;
export const LetterTone = z.enum(['warm', 'businesslike']);
export type LetterTone = z.infer<typeof LetterTone>;

/** The parts between salutation and close, in the order of the SPEC. */
export const sectionKeys = [
  'thanks',
  'decision',
  'reason',
  'meaning',
  'remainingWork',
  'requests',
  'money',
  'handover',
  'contact',
  'wishes',
] as const;
export const SectionKey = z.enum(sectionKeys);
export type SectionKey = z.infer<typeof SectionKey>;

/** Plain text: a blank line parts paragraphs, a line that starts with '- ' is a list item. Never markup. */
export const LetterSection = z.object({
  key: SectionKey,
  on: z.boolean(),
  /** True once the user has changed the words, so that another tone does not overwrite them. */
  edited: z.boolean(),
  text: z.string().max(8_000),
});
export type LetterSection = z.infer<typeof LetterSection>;

/** A row of the table of open invoices in the money section. Cents are what is still open, VAT included. */
export const LetterInvoice = z.object({
  number: z.string(),
  issuedOn: CalendarDay,
  dueOn: CalendarDay,
  openCents: z.int(),
});
export type LetterInvoice = z.infer<typeof LetterInvoice>;

/** A fact that a letter can state: which one, of which invoice, and its value (an ISO day, whole cents, or words). */
export const factKinds = [
  'lastDay',
  'answerBy',
  'overviewBy',
  'finalInvoiceBy',
  'contactUntil',
  'deleteBy',
  'date',
  'startedOn',
  'paymentTerm',
  'openTotal',
  'openAmount',
  'invoiceNumber',
  'dueOn',
  'iban',
  'accountHolder',
  'email',
  'phone',
  'organisation',
  'contactName',
] as const;
export const FactKind = z.enum(factKinds);
export type FactKind = z.infer<typeof FactKind>;
export const LetterFact = z.object({
  kind: FactKind,
  about: z.exactOptional(z.string().max(80)),
  value: z.string().max(300),
});
export type LetterFact = z.infer<typeof LetterFact>;
/** A fact in words that the user wrote: in which part, at which character, and how it reads there. */
export const WrittenFact = LetterFact.extend({
  where: z.enum([...sectionKeys, 'subject']),
  at: z.int().min(0),
  text: z.string().max(300),
});
export type WrittenFact = z.infer<typeof WrittenFact>;

/** As many as are remembered of one letter: where many invoices are of one amount, each place states all of them. */
export const mostWritten = 400;

/** The parts around the sections that a user may change by hand. */
export const frameFields = [
  'addressee',
  'place',
  'reference',
  'subject',
  'salutation',
  'closing',
  'signature',
  'enclosures',
  'windowPosition',
] as const;
export type FrameField = (typeof frameFields)[number];

/** What a letter can hold: characters of a field and of a line, and how many lines. */
export const letterLimits = {
  subject: 300,
  reference: 200,
  place: 100,
  salutation: 200,
  closing: 200,
  line: 200,
  addressee: 8,
  signature: 4,
  enclosures: 20,
} as const;
const Line = z.string().max(letterLimits.line);

export const LetterDocument = z.object({
  language: Language,
  formality: Formality,
  reason: LetterReason,
  tone: LetterTone,
  /** The date on the letter, and the last day of the work. */
  date: CalendarDay,
  lastDay: CalendarDay,
  /** Letterhead, one fact a line; the first line is the name. */
  sender: z.array(Line).max(12),
  /** The one small line above the address in the window. */
  returnAddress: z.string().max(300),
  addressee: z.array(Line).max(letterLimits.addressee),
  place: z.string().max(letterLimits.place),
  reference: z.string().max(letterLimits.reference),
  subject: z.string().max(letterLimits.subject),
  salutation: z.string().max(letterLimits.salutation),
  sections: z.array(LetterSection),
  openInvoices: z.array(LetterInvoice),
  closing: z.string().max(letterLimits.closing),
  /** Below the room for the signature: name, then function or company. */
  signature: z.array(Line).max(letterLimits.signature),
  enclosures: z.array(Line).max(letterLimits.enclosures),
  windowPosition: WindowPosition,
  /** Printed in the place of the name, which then leads the details; the name where the picture is not there. */
  logo: z.exactOptional(LogoFile),
  accentColour: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** Which of those the user has changed: the others follow the ledger. */
  edited: z.array(z.enum(frameFields)),
  /** What the words were composed from, but for the open invoices; left out by letters of before they were kept. */
  facts: z.exactOptional(z.array(LetterFact)),
  /** What the user's own words state of it, as it was when they wrote them. */
  written: z.exactOptional(z.array(WrittenFact).max(mostWritten)),
});
export type LetterDocument = z.infer<typeof LetterDocument>;

export const PdfStandard = z.enum(['a-2a', 'ua-1']);
export type PdfStandard = z.infer<typeof PdfStandard>;

/** Why a version was kept: asked for, work resumed after a pause, another choice of words, another version taken back. */
export const KeptFor = z.enum(['hand', 'pause', 'choice', 'takeBack']);
export type KeptFor = z.infer<typeof KeptFor>;

/**
 * A letter in the ledger: a draft, or as issued with the PDF kept in the folder beside the ledger, or an earlier version
 * of one of those. Versions are records of their own, so that a keystroke writes none of them again.
 */
export const Letter = z.looseObject({
  ...recordShape,
  clientId: Id,
  status: z.enum(['draft', 'issued', 'version']),
  document: LetterDocument,
  /** Of a version: the letter that it is of, and why it was kept. */
  versionOf: z.exactOptional(Id),
  keptFor: z.exactOptional(KeptFor),
  issuedAt: z.exactOptional(z.string()),
  /** File name in the folder 'letters' beside the ledger, and the SHA-256 of its bytes. */
  pdfFile: z.exactOptional(z.string().max(200)),
  pdfSha256: z.exactOptional(z.string().max(64)),
  pdfStandard: z.exactOptional(PdfStandard),
});
export type Letter = z.infer<typeof Letter>;
