/** How a "no" crosses to a window: as a value with a code, never as an exception. */
import { z } from 'zod';

/** Every expected "no". Each has words in both languages (messages/…/problems.ts), or the build fails. */
export const problemCodes = [
  'invalidInput',
  'belowZero',
  'tooLarge',
  'textTooLong',
  'unknownClient',
  'unknownInvoice',
  'unknownRecord',
  'clientMissing',
  'repeatUnknown',
  'repeatNever',
  'noOfficeDay',
  'closesBeforeOpens',
  'duplicateInvoiceNumber',
  'invoiceOfOtherClient',
  'dueBeforeIssued',
  'creditNoteNotNegative',
  'creditOfCreditNote',
  'vatDoesNotFit',
  'writtenOffBeforeIssued',
  'nothingOpen',
  'amountZero',
  'entryTooLong',
  'entryEmpty',
  'shortcutTaken',
  'noTimer',
  'timerAway',
  'timerStartsAhead',
  'noTimerToResume',
  'dayTooFarAhead',
  'dayTooLongAgo',
  'nothingToUndo',
  'nothingToRedo',
  'noLedger',
  'ledgerUnreadable',
  'ledgerInvalid',
  'notALedger',
  'ledgerNewer',
  'ledgerLocked',
  'ledgerNotFound',
  'ledgerExists',
  'notWritable',
  'diskFull',
  'fileUnreadable',
  'fileTooLarge',
  'tooManyFiles',
  'unknownFormat',
  'importRowInvalid',
  'fileEmpty',
  'columnMissing',
  'xmlMalformed',
  'xmlForbidden',
  'notUbl',
  'importExpired',
  'nothingToImport',
  'profileIncomplete',
  'letterIncomplete',
  'lastDayBeforeDate',
  'letterIssued',
  'letterNotIssued',
  'untilBeforeFrom',
  'evidenceTooLong',
  'letterTooLong',
  'characterUnknown',
  'typesettingFailed',
  'logoUnreadable',
  'pdfMissing',
  'noMailProgram',
  'linkNotAllowed',
  'cancelled',
  'unexpected',
] as const;

export const ProblemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** `field` names the input at fault as a path ('address.postcode'); `details` fill the words' placeholders. */
export const Problem = z.object({
  code: ProblemCode,
  field: z.exactOptional(z.string()),
  details: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type Problem = z.infer<typeof Problem>;

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: ProblemCode, more: Omit<Problem, 'code'> = {}): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, ...more },
});
