import type { PdfStandard } from '../model/letter';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import type { LetterDraftInput } from './save-letter-draft';
import { saveLetterDraft } from './save-letter-draft';
import { put } from './steps';

export type IssueLetterInput = LetterDraftInput & {
  /** File name in the folder 'letters' beside the ledger, and the SHA-256 of its bytes in hexadecimal. */
  pdfFile: string;
  pdfSha256: string;
  pdfStandard: PdfStandard;
};

/** Keeps a letter as issued, from a draft or at once. Refuses what a draft refuses: an issued letter never changes. */
export const issueLetter: Rule<IssueLetterInput> = (ledger, input, context) => {
  const { pdfFile, pdfSha256, pdfStandard, ...draft } = input;
  const saved = saveLetterDraft(ledger, draft, context);
  if (!saved.ok) return saved;
  const before = draft.id === undefined ? undefined : ledger.letters.get(draft.id);
  const [step, ...versions] = saved.value;
  const record = step && 'put' in step && step.put === 'letters' ? step.record : before;
  if (!record) return refuse('unknownRecord');
  const issued = { status: 'issued', issuedAt: context.now, pdfFile, pdfSha256, pdfStandard } as const;
  return ok([put('letters', { ...record, ...issued, changedAt: context.now }), ...versions]);
};
