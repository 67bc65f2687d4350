/** Issued letters as files: a folder 'letters' beside the ledger, where nothing is ever overwritten. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { KeptPdf } from '../../shared/contract/letter-answers';
import type { Disk } from '../store/disk';
import { createFile, isExisting, readIfThere, realDisk } from '../store/disk';

const mostTries = 1_000;

/** "name.pdf", "name (2).pdf", … */
function* namesFrom(name: string): Generator<string> {
  const [ending, stem] = [extname(name), basename(name, extname(name))];
  yield name;
  for (let count = 2; count <= mostTries; count += 1) yield `${stem} (${count})${ending}`;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const pdfFilter = { name: 'PDF', extensions: ['pdf'] };
export const withPdf = (path: string): string => (/\.pdf$/iu.test(path) ? path : `${path}.pdf`);
export const mailFilter = { name: 'E-mail', extensions: ['eml'] };
export const withEml = (path: string): string => (/\.eml$/iu.test(path) ? path : `${path}.eml`);

/** A letter goes to someone else: readable like any document, unlike the ledger. */
export const sharedMode = 0o644;

export const lettersFolder = (ledgerPath: string): string => join(dirname(ledgerPath), 'letters');

/** Keeps the bytes durably under `name`, or "name (2)" where that is taken. Answers with the name. Throws disk errors. */
export const keepLetter = async (
  folder: string,
  name: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<string> => {
  await disk.mkdir(folder, { recursive: true });
  for (const free of namesFrom(name)) {
    try {
      await createFile(disk, join(folder, free), [bytes]);
      return free;
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
  }
  throw new Error('no free name for the letter');
};

/** Like keepLetter, but where the very same bytes are kept already under such a name, that file is the answer. */
export const keepOnce = async (folder: string, name: string, bytes: Uint8Array): Promise<string> => {
  for (const taken of namesFrom(name)) {
    const there = await readIfThere(realDisk, join(folder, taken));
    if (there === null) break;
    if (there.equals(bytes)) return taken;
  }
  return keepLetter(folder, name, bytes);
};

/** The path of a kept PDF, or null for a name that is no plain file name: a ledger may be edited by hand. */
export const keptPath = (ledgerPath: string, pdfFile: string | undefined): string | null =>
  pdfFile === undefined || pdfFile === '' || /[/\\]/u.test(pdfFile) || /^\.+$/u.test(pdfFile)
    ? null
    : join(lettersFolder(ledgerPath), pdfFile);

/** The bytes as they were issued, or null when the file is gone or no longer the same. */
export const readKept = async (path: string | null, sha256: string | undefined): Promise<Uint8Array | null> => {
  if (path === null) return null;
  const bytes = await readIfThere(realDisk, path);
  return bytes && (sha256 === undefined || sha256Of(bytes) === sha256) ? bytes : null;
};

/** Whether the file is as it was issued. Throws disk errors. */
export const checkKept = async (path: string | null, sha256: string | undefined): Promise<KeptPdf> => {
  if (await readKept(path, sha256)) return 'same';
  return path !== null && existsSync(path) ? 'changed' : 'gone';
};
