/** What went out to a client, and the draft that has not. */
import type { Ledger } from '../model/ledger';
import type { Letter, PdfStandard } from '../model/letter';
import type { CalendarDay } from '../units/calendar-day';
import { issuedLetters, newestDraft } from './letters-to';

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

export const documentsOf = (ledger: Ledger, clientId: string): ClientDocuments => ({
  issued: issuedLetters(ledger, clientId).map(toDocument),
  draft: newestDraft(ledger, clientId),
});
