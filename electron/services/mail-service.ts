/**
 * An issued letter as an unsent e-mail. Opening keeps it in the folder 'letters' and not in a temporary one: mail
 * programs read the attachment when they send, which may be days later, and those in a sandbox of their own (Snap,
 * Flatpak) see the user's documents but no temporary folder. The same e-mail is kept once.
 */
import { join } from 'node:path';
import type { Handlers } from '../../shared/contract';
import { composeMail, mailRecipient, mailSender } from '../../shared/letters/compose-mail';
import { letterFileName } from '../../shared/letters/file-name';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { Typesetter } from '../letters/typeset';
import { diskProblem, realDisk, replaceFile } from '../store/disk';
import type { CurrentLedger } from './current-ledger';
import type { Desktop } from './desktop';
import { bytesAsIssued, findIssued } from './issued-letters';
import { keepOnce, lettersFolder, mailFilter, sha256Of, sharedMode, withEml } from './letter-files';

export type MailNeeds = {
  ledger: CurrentLedger;
  desktop: Pick<Desktop, 'chooseSavePath' | 'openPath'>;
  typesetter: Pick<Typesetter, 'pdf'>;
};

type Draft = { name: string; folder: string; bytes: Uint8Array };

export const createMailService = ({ ledger, desktop, typesetter }: MailNeeds): Handlers<'mail.open' | 'mail.save'> => {
  const draft = async (letterId: string): Promise<Result<Draft>> => {
    const found = findIssued(ledger, letterId);
    if (!found.ok) return found;
    const { store, letter } = found.value;
    const client = store.ledger.clients.get(letter.clientId);
    if (!client) return refuse('unknownClient');
    const pdf = await bytesAsIssued(store, letter, typesetter);
    if (!pdf.ok) return pdf;
    // Loaded when it is wanted: it would make every start of Adieu longer.
    const { writeMail } = await import('../letters/write-mail');
    const bytes = await writeMail({
      from: mailSender(store.ledger.profile),
      to: mailRecipient(client),
      words: composeMail(letter.document),
      attachment: { name: letterFileName(client.name, letter.document), bytes: pdf.value },
      boundary: sha256Of(pdf.value).slice(0, 16),
    });
    const name = letterFileName(client.name, letter.document, 'eml');
    return ok({ name, folder: lettersFolder(store.path), bytes });
  };

  return {
    'mail.open': async ({ letterId }) => {
      const made = await draft(letterId);
      if (!made.ok) return made;
      const { name, folder, bytes } = made.value;
      let path: string;
      try {
        path = join(folder, await keepOnce(folder, name, bytes));
      } catch (error) {
        return diskProblem(error, folder);
      }
      return (await desktop.openPath(path)) ? ok({ path }) : refuse('noMailProgram', { details: { path } });
    },
    'mail.save': async ({ letterId }) => {
      const made = await draft(letterId);
      if (!made.ok) return made;
      const chosen = await desktop.chooseSavePath(made.value.name, mailFilter);
      if (chosen === null) return refuse('cancelled');
      const path = withEml(chosen);
      try {
        await replaceFile(realDisk, path, [made.value.bytes], sharedMode);
      } catch (error) {
        return diskProblem(error, path);
      }
      return ok({ path });
    },
  };
};
