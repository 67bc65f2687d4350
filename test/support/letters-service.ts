/** The service for letters on a real ledger in a folder of its own, with the typesetter in this process. */
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Typesetter } from '../../electron/letters/typeset';
import { createTypstEngine } from '../../electron/letters/typst-engine';
import { createCurrentLedger } from '../../electron/services/current-ledger';
import { createLettersService } from '../../electron/services/letters-service';
import type { LedgerStore } from '../../electron/store/ledger-store';
import type { RequestInput } from '../../shared/contract';
import type { Ledger } from '../../shared/model/ledger';
import { toLedgerFile } from '../../shared/rules/ledger-replica';
import { openAt, tempFolder, tempLedger } from './temp-ledger';

const engine = createTypstEngine();
const typesetter: Typesetter = {
  svg: async (document) => engine.svg(document),
  pdf: async (document, { standard, createdOn }) => engine.pdf(document, standard, createdOn),
  evidence: async (document, { standard, createdOn }) => engine.evidence(document, standard, createdOn),
  close: () => {},
};

/** `desktop` is what the user answers and what was opened; `played` is what the services call. */
export const startLetters = async (initial: Ledger) => {
  const path = await tempLedger(toLedgerFile(initial));
  const desktop = { savePath: null as string | null, suggested: '', shown: [] as string[], opens: true };
  let ids = 0;
  const ledger = createCurrentLedger({
    openStore: (at) => openAt(at, { newId: () => `letter-${++ids}` }),
    suggestedFolder: dirname(path),
    samplePath: 'none',
    onChange: () => {},
    onReplace: () => {},
    log: { info: () => {}, warn: () => {}, error: () => {}, flush: async () => {} },
  });
  await ledger.open(path);
  onTestFinished(() => ledger.close().then(() => undefined));
  const played = {
    chooseSavePath: async (suggestedName: string) => {
      desktop.suggested = suggestedName;
      return desktop.savePath;
    },
    showInFolder: (shown: string) => void desktop.shown.push(shown),
    openPath: async (opened: string) => {
      desktop.shown.push(opened);
      return desktop.opens;
    },
  };
  const service = createLettersService({
    ledger,
    settings: { get: () => ({ pdfStandard: 'a-2a' }) as never },
    typesetter,
    desktop: played,
  });
  const out = await tempFolder();
  /** Issues the letter to `out`; answers with its id and path. */
  const issue = async (letter: RequestInput<'letters.issue'>, name = 'brief.pdf') => {
    desktop.savePath = join(out, name);
    const issued = await service['letters.issue'](letter);
    if (!issued.ok) throw new Error(issued.problem.code);
    return issued.value;
  };
  const store = () => ledger.store() as LedgerStore;
  return { ledger, typesetter, service, desktop, played, out, letters: join(dirname(path), 'letters'), store, issue };
};
