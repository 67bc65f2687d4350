/** What every outside format has: how to know it, and how to read it. Bytes in, plain rows or a refusal out. */
import type { ImportFormat } from '../../shared/contract/import-preview';
import type { ImportRows } from '../../shared/model/import-rows';
import type { Result } from '../../shared/result';

export type OutsideFile = { name: string; bytes: Uint8Array };

export type Reader = {
  format: ImportFormat;
  /** `head` is the start of the file as text. The first reader that says yes reads it. */
  recognises: (name: string, head: string) => boolean;
  /** A row that can't be used is skipped with its reason; a file that can't is refused. It never throws. */
  read: (file: OutsideFile) => Result<ImportRows>;
};

/** The most one file may hold. */
export const largestFile = 50 * 1024 * 1024;
