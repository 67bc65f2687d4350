/** The same letter as the words of an e-mail: the sections that are on, without letterhead, address and date. */
import type { Client } from '../model/client';
import type { LetterDocument, LetterSection } from '../model/letter';
import type { Profile } from '../model/profile';
import { formatDay } from '../units/calendar-day';
import { invoiceRows } from './invoice-rows';
import { writeMailHtml } from './mail-html';
import type { MailBlock } from './mail-text';
import { writeMailText } from './mail-text';
import { personOf } from './salutation';
import { textBlocks } from './text-blocks';

/** `text` has '\n' between lines. `html` is a whole document that loads nothing and runs nothing. */
export type MailWords = { subject: string; text: string; html: string };
export type MailParty = { name: string; email: string };

const words = {
  nl: {
    letterOf: 'Brief van',
    attached: {
      formal: 'In de bijlage vindt u deze brief als pdf.',
      informal: 'In de bijlage vind je deze brief als pdf.',
    },
  },
  en: {
    letterOf: 'Letter of',
    attached: {
      formal: 'Please find this letter attached as a PDF.',
      informal: 'I have attached this letter as a PDF.',
    },
  },
} as const;

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
/** In a letter the word stands before the subject; in an e-mail the header does its work. */
const subjectWord = /^(?:betreft|onderwerp|re|subject)\s*:\s*/iu;

const subjectOf = ({ subject, date, language }: LetterDocument): string =>
  oneLine(subject).replace(subjectWord, '') || `${words[language].letterOf} ${formatDay(date, language)}`;

const blocksOf = (document: LetterDocument, section: LetterSection): MailBlock[] => {
  if (!section.on) return [];
  const blocks: MailBlock[] = textBlocks(section.text);
  const hasTable = section.key === 'money' && document.openInvoices.length > 0;
  return hasTable ? [...blocks, { kind: 'table', ...invoiceRows(document) }] : blocks;
};

/** A line of the letterhead that is a number to call, perhaps with a note behind it: "06 12345678 (ma-do)". */
const phone = /^(?:tel\.?:?\s*)?[+(]*\d[\d\s()./+-]*(?:\([^)]*\))?$/iu;
const isPhone = (line: string): boolean => phone.test(line) && line.replaceAll(/\D/gu, '').length >= 7;

/** Name, function and company, and from the letterhead how to call and the KvK number (art. 27 Handelsregisterwet 2007). */
const signatureOf = ({ signature, sender }: LetterDocument): string[] => {
  const letterhead = sender.slice(1).filter((line) => isPhone(line) || /^KvK \d/u.test(line));
  return [...signature, ...letterhead].map(oneLine).filter((line) => line !== '');
};

/** Who it is from, or null while their e-mail address is not in the profile: it is never guessed. */
export const mailSender = ({ name, company, email }: Profile): MailParty | null =>
  email ? { name: oneLine(name || company || ''), email: email.trim() } : null;

/** Who it is for: the contact by name, else the client; null while no e-mail address is known. */
export const mailRecipient = (client: Client): MailParty | null =>
  client.email ? { name: personOf(client)?.full ?? oneLine(client.name), email: client.email.trim() } : null;

/** The letter's own words: what the user wrote is text in both, never markup. */
export const composeMail = (document: LetterDocument): MailWords => {
  const { language, formality } = document;
  const lines = (text: string): MailBlock[] =>
    text.trim() === '' ? [] : [{ kind: 'paragraph', text: text.trim(), tight: false }];
  const blocks = [
    ...lines(document.salutation),
    ...document.sections.flatMap((section) => blocksOf(document, section)),
    ...lines(words[language].attached[formality]),
    ...lines(document.closing),
    ...lines(signatureOf(document).join('\n')),
  ];
  const subject = subjectOf(document);
  return { subject, text: writeMailText(blocks), html: writeMailHtml(blocks, { subject, language }) };
};
