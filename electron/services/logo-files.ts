/** Logos: pictures in the folder 'letters' beside the ledger, named after what is in them. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { LogoFile } from '../../shared/model/profile';
import type { Disk } from '../store/disk';
import { createFile, isExisting, readIfThere, realDisk } from '../store/disk';
import { lettersFolder } from './letter-files';

export const logoFilter = { name: 'Logo', extensions: ['png', 'jpg', 'jpeg', 'svg'] };
/** Far more than a letterhead needs: it goes along with every page that is set. */
export const largestLogo = 1_000_000;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((value, index) => bytes[index] === value);

/** By what is in it, whatever its name says. */
export const pictureKind = (bytes: Uint8Array): 'png' | 'jpg' | 'svg' | null => {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  const text = new TextDecoder().decode(bytes.slice(0, 4_000));
  return /<svg[\s>]/u.test(text) ? 'svg' : null;
};

const nameOf = (bytes: Uint8Array, kind: string): string =>
  `logo-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${kind}`;

/** Keeps a picture durably, where it is not there yet. Null for what is no picture. Throws disk errors. */
export const keepLogo = async (
  ledgerPath: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<{ file: string; isNew: boolean } | null> => {
  const kind = pictureKind(bytes);
  if (kind === null) return null;
  const folder = lettersFolder(ledgerPath);
  const file = nameOf(bytes, kind);
  await disk.mkdir(folder, { recursive: true });
  try {
    await createFile(disk, join(folder, file), [bytes]);
    return { file, isNew: true };
  } catch (error) {
    if (!isExisting(error)) throw error;
    return { file, isNew: false };
  }
};

/** What is in it; null for a name that is none of ours, a file that is not there, and one that is no longer the same. */
export const readLogo = async (ledgerPath: string | undefined, file: string): Promise<Uint8Array | null> => {
  if (ledgerPath === undefined || !LogoFile.safeParse(file).success) return null;
  const bytes = await readIfThere(realDisk, join(lettersFolder(ledgerPath), file)).catch(() => null);
  const kind = file.slice(file.lastIndexOf('.') + 1);
  return bytes && nameOf(bytes, kind) === file ? bytes : null;
};
