/** Reads each file with the first reader that knows it; one bad file never stops the others. */
import type { ImportFormat } from '../../shared/contract/import-preview';
import type { ImportRows } from '../../shared/model/import-rows';
import type { Problem } from '../../shared/result';
import { refuse } from '../../shared/result';
import { decodeText } from './decode-text';
import type { OutsideFile, Reader } from './reader';
import { largestFile } from './reader';
import { togglCsv } from './toggl-csv';
import { ublInvoice } from './ubl-invoice';

const readers: readonly Reader[] = [togglCsv, ublInvoice];
const headBytes = 4_096;

export type FileOutcome = { name: string; format: ImportFormat | null; problem?: Problem };
export type FilesRead = { files: FileOutcome[]; rows: ImportRows };

export const readFiles = (files: readonly OutsideFile[]): FilesRead => {
  const all: FilesRead = { files: [], rows: { timeEntries: [], invoices: [], skipped: [] } };
  for (const file of files) {
    const { name, bytes } = file;
    const isTooLarge = bytes.length > largestFile;
    const head = isTooLarge ? '' : decodeText(bytes.subarray(0, headBytes));
    const reader = readers.find((each) => each.recognises(name, head));
    const result = isTooLarge
      ? refuse('fileTooLarge', { details: { name, limit: '50 MB' } })
      : bytes.length === 0
        ? refuse('fileEmpty', { details: { name } })
        : (reader?.read(file) ?? refuse('unknownFormat', { details: { name } }));
    const format = reader?.format ?? null;
    if (!result.ok) {
      all.files.push({ name, format, problem: result.problem });
      continue;
    }
    all.files.push({ name, format });
    for (const entry of result.value.timeEntries) all.rows.timeEntries.push(entry);
    for (const invoice of result.value.invoices) all.rows.invoices.push(invoice);
    for (const skip of result.value.skipped) all.rows.skipped.push(skip);
  }
  return all;
};
