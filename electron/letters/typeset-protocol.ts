/** Plain messages between the typesetter and its worker. */
import type { EvidenceDocument } from '../../shared/evidence/evidence-document';
import type { LetterDocument, PdfStandard } from '../../shared/model/letter';
import type { Result } from '../../shared/result';
import type { CalendarDay } from '../../shared/units/calendar-day';

export type TypesetRequest = { id: number } & (
  | { kind: 'svg'; document: LetterDocument; logo?: Uint8Array }
  | { kind: 'pdf'; document: LetterDocument; logo?: Uint8Array; standard: PdfStandard; createdOn: CalendarDay }
  | { kind: 'evidence'; document: EvidenceDocument; standard: PdfStandard; createdOn: CalendarDay }
);

export type TypesetPages = { pages: string[]; pageCount: number };
export type TypesetAnswer = { id: number; result: Result<TypesetPages | Uint8Array> };

/** A worker as its starter gives it: a process or a thread that runs typeset-worker.ts. */
export type WorkerChannel = {
  post: (message: TypesetRequest) => void;
  onMessage: (listener: (message: TypesetAnswer) => void) => void;
  /** Told once, when the worker is gone for whatever reason. */
  onExit: (listener: () => void) => void;
  stop: () => void;
};

export type StartWorker = () => WorkerChannel;
