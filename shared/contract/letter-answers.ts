/** What is answered about a letter: its pages as set, and whether its kept PDF is as it was. */
import { z } from 'zod';

export const LetterPreview = z.object({
  /** One SVG a page, as set by the same engine that writes the PDF. */
  pages: z.array(z.string()),
  pageCount: z.int(),
});

/** How the kept PDF of an issued letter stands to its SHA-256 in the ledger. */
export const KeptPdf = z.enum(['same', 'changed', 'gone']);
export type KeptPdf = z.infer<typeof KeptPdf>;
