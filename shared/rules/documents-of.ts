/** What went out to a client, and the draft that has not. */
import type { Ledger } from '../model/ledger';
import type { Letter, PdfStandard } from '../model/letter';
import type { CalendarDay } from '../units/calendar-day';

export type IssuedDocument = {
  id: string;
  kind: 'letter';
  /** The day that stands on it. */
  date: CalendarDay;
  subject: string;
  standard: PdfStandard;
};

export type ClientDocuments = {
  /** Issued last first. */
  issued: readonly IssuedDocument[];
  /** The newest draft; an earlier version of one is no document. */
  draft: Letter | undefined;
};

const toDocument = ({ id, document, pdfStandard = 'a-2a' }: Letter): IssuedDocument => ({
  id,
  kind: 'letter',
  date: document.date,
  subject: document.subject,
  standard: pdfStandard,
});

const issuedAt = (letter: Letter): string => letter.issuedAt ?? letter.document.date;

export const documentsOf = (ledger: Ledger, clientId: string): ClientDocuments => {
  const newestFirst = [...ledger.letters.values()].filter((letter) => letter.clientId === clientId).reverse();
  return {
    issued: newestFirst
      .filter(({ status }) => status === 'issued')
      .sort((a, b) => (issuedAt(a) < issuedAt(b) ? 1 : issuedAt(a) > issuedAt(b) ? -1 : 0))
      .map(toDocument),
    draft: newestFirst.find(({ status }) => status === 'draft'),
  };
};
