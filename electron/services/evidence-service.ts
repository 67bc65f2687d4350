/** The evidence of a client as a PDF for the user's own file. It is written where they say, and kept nowhere else. */
import { basename } from 'node:path';
import type { Handlers, RequestInput, RequestOutput } from '../../shared/contract';
import { composeEvidence } from '../../shared/evidence/compose-evidence';
import type { EvidenceWords } from '../../shared/evidence/evidence-words';
import { fileName } from '../../shared/letters/file-name';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { Language } from '../../shared/model/record';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import { dayOf } from '../../shared/units/calendar-day';
import type { Typesetter } from '../letters/typeset';
import { diskProblem, privateMode, realDisk, replaceFile } from '../store/disk';
import type { CurrentLedger } from './current-ledger';
import type { Desktop } from './desktop';
import { pdfFilter, withPdf } from './letter-files';
import type { SettingsStore } from './settings-store';

export type EvidenceNeeds = {
  ledger: CurrentLedger;
  settings: Pick<SettingsStore, 'get'>;
  desktop: Pick<Desktop, 'chooseSavePath' | 'openPath'>;
  typesetter: Pick<Typesetter, 'evidence'>;
  clock: () => Date;
};

type Export = RequestInput<'evidence.export'>;
type Exported = RequestOutput<'evidence.export'>;

const wordsOf: Record<Language, EvidenceWords> = { en, nl };

export const createEvidenceService = (needs: EvidenceNeeds): Handlers<'evidence.export' | 'evidence.open'> => {
  const { ledger, settings, desktop, typesetter } = needs;
  const savedAt = new Map<string, string>();

  const exportPdf = async ({ language, ...choices }: Export): Promise<Result<Exported>> => {
    const store = ledger.store();
    if (!store) return refuse('noLedger');
    const asOf = dayOf(needs.clock());
    const words = wordsOf[language];
    const document = composeEvidence(store.ledger, { ...choices, asOf }, { words, language });
    if (!document.ok) return document;
    const { client } = document.value;
    const set = await typesetter.evidence(document.value, { standard: settings.get().pdfStandard, createdOn: asOf });
    if (!set.ok) return set;
    const suggested = fileName([words.evidence.title, client, asOf], 'pdf');
    const chosen = await desktop.chooseSavePath(suggested, pdfFilter);
    if (chosen === null) return refuse('cancelled');
    const path = withPdf(chosen);
    try {
      // Unlike a letter it goes to nobody: as private as the ledger it comes from.
      await replaceFile(realDisk, path, [set.value], privateMode);
    } catch (error) {
      return diskProblem(error, path);
    }
    savedAt.set(choices.clientId, path);
    return ok({ path });
  };

  return {
    'evidence.export': exportPdf,
    'evidence.open': async ({ clientId }) => {
      const path = savedAt.get(clientId);
      if (path === undefined) return refuse('unknownRecord');
      const isOpen = await desktop.openPath(path);
      return isOpen ? ok({}) : refuse('fileUnreadable', { details: { name: basename(path) } });
    },
  };
};
