/** Previews, drafts and issued letters. An issued letter is kept twice: where the user saves it, and beside the ledger. */
import { existsSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Handlers, RequestInput, RequestOutput } from '../../shared/contract';
import { letterFileName } from '../../shared/letters/file-name';
import type { Letter } from '../../shared/model/letter';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import { discardLetterDraft } from '../../shared/rules/discard-letter-draft';
import { issueLetter } from '../../shared/rules/issue-letter';
import { keepLetterVersion } from '../../shared/rules/keep-letter-version';
import { removeLetterVersion } from '../../shared/rules/remove-letter-version';
import { saveLetterDraft } from '../../shared/rules/save-letter-draft';
import { takeBackVersion } from '../../shared/rules/take-back-version';
import type { Typesetter } from '../letters/typeset';
import { diskProblem, moveInPlace, realDisk, replaceFile, writeBeside } from '../store/disk';
import type { LedgerStore } from '../store/ledger-store';
import { changes, saves } from './commit-with';
import type { CurrentLedger } from './current-ledger';
import type { Desktop } from './desktop';
import { bytesAsIssued, checkLetters, findIssued, pdfMissing } from './issued-letters';
import { keepLetter, keptPath, lettersFolder, pdfFilter, sha256Of, sharedMode, withPdf } from './letter-files';
import type { SettingsStore } from './settings-store';

export type LettersNeeds = {
  ledger: CurrentLedger;
  settings: Pick<SettingsStore, 'get'>;
  desktop: Pick<Desktop, 'chooseSavePath' | 'showInFolder' | 'openPath'>;
  typesetter: Typesetter;
};

type Issue = RequestInput<'letters.issue'>;
type Issued = RequestOutput<'letters.issue'>;

/** Takes back what was committed last; false where something came after it, or the disk is full. */
const takeBack = async (store: LedgerStore, revision: number): Promise<boolean> =>
  store.revision === revision && (await store.undo()).ok;

/** Writes beside the chosen path, keeps, commits, and only then moves in place: where any of it fails nothing is left. */
const writeAndCommit = async (
  store: LedgerStore,
  input: Issue,
  bytes: Uint8Array,
  standard: NonNullable<Letter['pdfStandard']>,
  path: string,
): Promise<Result<Issued>> => {
  const folder = lettersFolder(store.path);
  let at = path;
  let temporary: string | null = null;
  let kept: string | null = null;
  const undo = async (): Promise<void> => {
    if (temporary) await unlink(temporary).catch(() => undefined);
    if (kept) await unlink(join(folder, kept)).catch(() => undefined);
  };
  try {
    temporary = await writeBeside(realDisk, path, [bytes], sharedMode);
    at = folder;
    const name = letterFileName(store.ledger.clients.get(input.clientId)?.name ?? '', input.document);
    kept = await keepLetter(folder, name, bytes);
    const pdfFile = kept;
    const pdf = { pdfFile, pdfSha256: sha256Of(bytes), pdfStandard: standard };
    const done = await store.commit('issueLetter', (ledger, context) =>
      issueLetter(ledger, { ...input, ...pdf }, context),
    );
    if (!done.ok) {
      await undo();
      return done;
    }
    at = path;
    await moveInPlace(realDisk, temporary, path).catch(async (error: unknown) => {
      // A folder, or on Windows a PDF that is open in another program: then the letter is a draft as before.
      if (!(await takeBack(store, done.value.revision))) kept = null;
      throw error;
    });
    kept = null;
    const step = done.value.change[0];
    return ok({ id: step && 'put' in step ? step.record.id : (input.id ?? ''), path });
  } catch (error) {
    await undo();
    return diskProblem(error, at);
  }
};

export const createLettersService = (
  needs: LettersNeeds,
): Handlers<
  | 'letters.preview'
  | 'letters.saveDraft'
  | 'letters.discardDraft'
  | 'letters.keepVersion'
  | 'letters.takeBack'
  | 'letters.removeVersion'
  | 'letters.issue'
  | 'letters.exportAgain'
  | 'letters.checkKept'
  | 'letters.showInFolder'
  | 'letters.open'
> => {
  const { ledger, settings, desktop, typesetter } = needs;
  /** Where letters were saved since Adieu started: "show in folder" means that file, as long as it is there. */
  const savedAt = new Map<string, string>();

  const issue = async (input: Issue): Promise<Result<Issued>> => {
    const store = ledger.store();
    if (!store) return refuse('noLedger');
    // Asked of the rule before the dialog opens, and once more when it commits.
    const dry = { pdfFile: '', pdfSha256: '', pdfStandard: settings.get().pdfStandard };
    const may = issueLetter(store.ledger, { ...input, ...dry }, { newId: () => 'new', now: '', today: '' });
    if (!may.ok) return may;
    const standard = settings.get().pdfStandard;
    const set = await typesetter.pdf(input.document, { standard, createdOn: input.document.date });
    if (!set.ok) return set;
    const client = store.ledger.clients.get(input.clientId)?.name ?? '';
    const chosen = await desktop.chooseSavePath(letterFileName(client, input.document), pdfFilter);
    if (chosen === null) return refuse('cancelled');
    if (ledger.store() !== store) return refuse('noLedger');
    const done = await writeAndCommit(store, input, set.value, standard, withPdf(chosen));
    if (done.ok) savedAt.set(done.value.id, done.value.path);
    return done;
  };

  const exportAgain = async ({ id }: { id: string }): Promise<Result<{ path: string }>> => {
    const found = findIssued(ledger, id);
    if (!found.ok) return found;
    const { store, letter } = found.value;
    const bytes = await bytesAsIssued(store, letter, typesetter);
    if (!bytes.ok) return bytes;
    const client = store.ledger.clients.get(letter.clientId)?.name ?? '';
    const chosen = await desktop.chooseSavePath(letterFileName(client, letter.document), pdfFilter);
    if (chosen === null) return refuse('cancelled');
    const path = withPdf(chosen);
    try {
      await replaceFile(realDisk, path, [bytes.value], sharedMode);
    } catch (error) {
      return diskProblem(error, path);
    }
    savedAt.set(id, path);
    return ok({ path });
  };

  /** Where the user saved it, else where it is kept. */
  const pathOf = (id: string): Result<string> => {
    const found = findIssued(ledger, id);
    if (!found.ok) return found;
    const { store, letter } = found.value;
    const paths = [savedAt.get(id), keptPath(store.path, letter.pdfFile)];
    const path = paths.find((candidate) => typeof candidate === 'string' && existsSync(candidate));
    return typeof path === 'string' ? ok(path) : pdfMissing(store, letter);
  };

  return {
    'letters.preview': ({ document }) => typesetter.svg(document),
    'letters.saveDraft': saves(ledger, 'letters', { add: 'saveDraft', change: 'saveDraft' }, saveLetterDraft),
    'letters.discardDraft': changes(ledger, 'discardDraft', discardLetterDraft),
    'letters.keepVersion': changes(ledger, 'keepVersion', keepLetterVersion),
    'letters.takeBack': changes(ledger, 'takeBackVersion', takeBackVersion),
    'letters.removeVersion': changes(ledger, 'removeVersion', removeLetterVersion),
    'letters.issue': issue,
    'letters.exportAgain': exportAgain,
    'letters.checkKept': ({ clientId }) => checkLetters(ledger, clientId),
    'letters.showInFolder': ({ id }) => {
      const path = pathOf(id);
      if (!path.ok) return path;
      desktop.showInFolder(path.value);
      return ok({});
    },
    'letters.open': async ({ id }) => {
      const path = pathOf(id);
      if (!path.ok) return path;
      const isOpen = await desktop.openPath(path.value);
      return isOpen ? ok({}) : refuse('fileUnreadable', { details: { name: basename(path.value) } });
    },
  };
};
