import { readFile, stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Handlers } from '../../shared/contract';
import type { LetterDocument } from '../../shared/model/letter';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import { saveProfile } from '../../shared/rules/save-profile';
import type { Typesetter } from '../letters/typeset';
import { diskProblem } from '../store/disk';
import type { LedgerStore } from '../store/ledger-store';
import { changes } from './commit-with';
import type { CurrentLedger } from './current-ledger';
import type { Desktop } from './desktop';
import { lettersFolder } from './letter-files';
import { keepLogo, largestLogo, logoFilter } from './logo-files';

export type ProfileNeeds = {
  ledger: CurrentLedger;
  desktop: Pick<Desktop, 'chooseFile'>;
  typesetter: Pick<Typesetter, 'pdf'>;
};

/** A page with nothing but the logo: where that cannot be set, no letter could be. */
const pageWith = (logo: string): LetterDocument => ({
  language: 'nl',
  formality: 'formal',
  reason: 'changeOfCourse',
  tone: 'warm',
  date: '2000-01-01',
  lastDay: '2000-01-01',
  sender: ['Logo'],
  returnAddress: '',
  addressee: [],
  place: '',
  reference: '',
  subject: 'Logo',
  salutation: '',
  sections: [],
  openInvoices: [],
  closing: '',
  signature: [],
  enclosures: [],
  windowPosition: 'left',
  logo,
  accentColour: '#000000',
  edited: [],
});

const readPicture = async (path: string): Promise<Result<Uint8Array>> => {
  const details = { name: basename(path), limit: '1 MB' };
  try {
    const { size } = await stat(path);
    return size > largestLogo ? refuse('fileTooLarge', { details }) : ok(new Uint8Array(await readFile(path)));
  } catch {
    return refuse('fileUnreadable', { details });
  }
};

export const createProfileService = ({
  ledger,
  desktop,
  typesetter,
}: ProfileNeeds): Handlers<'profile.save' | 'profile.chooseLogo'> => {
  const keepPrintable = async (store: LedgerStore, bytes: Uint8Array, name: string): Promise<Result<string>> => {
    const unreadable = refuse('logoUnreadable', { details: { name } });
    const folder = lettersFolder(store.path);
    try {
      const kept = await keepLogo(store.path, bytes);
      if (kept === null) return unreadable;
      const set = await typesetter.pdf(pageWith(kept.file), { standard: 'a-2a', createdOn: '2000-01-01' });
      if (set.ok) return ok(kept.file);
      if (kept.isNew) await unlink(join(folder, kept.file));
      return unreadable;
    } catch (error) {
      return diskProblem(error, folder);
    }
  };

  return {
    'profile.save': changes(ledger, 'changeProfile', saveProfile),
    'profile.chooseLogo': async () => {
      const store = ledger.store();
      if (!store) return refuse('noLedger');
      const path = await desktop.chooseFile(logoFilter);
      if (path === null) return refuse('cancelled');
      const picture = await readPicture(path);
      if (!picture.ok) return picture;
      const logo = await keepPrintable(store, picture.value, basename(path));
      if (!logo.ok) return logo;
      if (ledger.store() !== store) return refuse('noLedger');
      const done = await store.commit('changeProfile', (records, context) =>
        saveProfile(records, { ...records.profile, logo: logo.value }, context),
      );
      return done.ok ? ok({}) : done;
    },
  };
};
