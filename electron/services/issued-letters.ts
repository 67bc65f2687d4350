/** Issued letters as both letters and e-mail ask for them: the record, and the PDF byte for byte. */
import { basename, join } from 'node:path';
import type { RequestOutput } from '../../shared/contract';
import type { Letter } from '../../shared/model/letter';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { Typesetter } from '../letters/typeset';
import { diskProblem } from '../store/disk';
import type { LedgerStore } from '../store/ledger-store';
import type { CurrentLedger } from './current-ledger';
import { checkKept, keptPath, lettersFolder, readKept, sha256Of } from './letter-files';

/** Refuses without a ledger, for a letter that is not in it, and for one that is still a draft. */
export const findIssued = (ledger: CurrentLedger, id: string): Result<{ store: LedgerStore; letter: Letter }> => {
  const store = ledger.store();
  if (!store) return refuse('noLedger');
  const letter = store.ledger.letters.get(id);
  if (!letter) return refuse('unknownRecord');
  return letter.status === 'issued' ? ok({ store, letter }) : refuse('letterNotIssued');
};

export const pdfMissing = (store: LedgerStore, letter: Letter) =>
  refuse('pdfMissing', { details: { path: join(lettersFolder(store.path), basename(letter.pdfFile ?? '')) } });

/**
 * The kept bytes. Where the file is gone or cannot be read the letter is set again, which gives the same bytes or is not
 * used. Refuses with 'pdfMissing' where neither gives them.
 */
export const bytesAsIssued = async (
  store: LedgerStore,
  letter: Letter,
  typesetter: Pick<Typesetter, 'pdf'>,
): Promise<Result<Uint8Array>> => {
  const kept = await readKept(keptPath(store.path, letter.pdfFile), letter.pdfSha256).catch(() => null);
  if (kept) return ok(kept);
  const { document, pdfStandard: standard = 'a-2a' } = letter;
  const again = await typesetter.pdf(document, { standard, createdOn: document.date });
  return again.ok && sha256Of(again.value) === letter.pdfSha256 ? again : pdfMissing(store, letter);
};

/** Of each letter issued to a client, how its kept PDF stands. Refuses without a ledger, and a file that cannot be read. */
export const checkLetters = async (
  ledger: CurrentLedger,
  clientId: string,
): Promise<Result<RequestOutput<'letters.checkKept'>>> => {
  const store = ledger.store();
  if (!store) return refuse('noLedger');
  const issued = [...store.ledger.letters.values()].filter(
    (letter) => letter.clientId === clientId && letter.status === 'issued',
  );
  try {
    const letters = issued.map(async ({ id, pdfFile, pdfSha256 }) => ({
      id,
      kept: await checkKept(keptPath(store.path, pdfFile), pdfSha256),
    }));
    return ok({ letters: await Promise.all(letters) });
  } catch (error) {
    return diskProblem(error, lettersFolder(store.path));
  }
};
