/** The bytes of dropped files, within what the contract takes. Nothing is read when one of them is too much. */
import type { RequestInput } from '../../../shared/contract';
import type { Result } from '../../../shared/result';
import { ok, refuse } from '../../../shared/result';

const mostFiles = 200;
const megabyte = 1024 * 1024;
const mostBytes = 50 * megabyte;

type ImportFiles = RequestInput<'imports.read'>['files'];

export const readFiles = async (files: readonly File[]): Promise<Result<ImportFiles>> => {
  if (files.length > mostFiles) return refuse('tooManyFiles', { details: { limit: mostFiles } });
  const tooLarge = files.find((file) => file.size > mostBytes);
  if (tooLarge) return refuse('fileTooLarge', { details: { name: tooLarge.name, limit: '50 MB' } });
  const read: ImportFiles = [];
  for (const file of files) {
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      // A folder, or a file that was moved since it was dropped.
      return refuse('fileUnreadable', { details: { name: file.name } });
    }
  }
  return ok(read);
};
