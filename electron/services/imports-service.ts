/** Reads outside files, shows what they would add, and adds it in one change. Without Electron. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers } from '../../shared/contract';
import type { ImportPreview } from '../../shared/contract/import-preview';
import type { ImportRows } from '../../shared/model/import-rows';
import type { Ledger } from '../../shared/model/ledger';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import { importRecords } from '../../shared/rules/import-records';
import { planImport } from '../../shared/rules/plan-import';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { dayOf } from '../../shared/units/calendar-day';
import type { FileOutcome } from '../imports/read-files';
import { readFiles } from '../imports/read-files';
import type { OutsideFile } from '../imports/reader';
import { largestFile } from '../imports/reader';
import type { LedgerStore } from '../store/ledger-store';
import type { CurrentLedger } from './current-ledger';
import type { Desktop } from './desktop';
import { previewOf } from './import-preview';

export type ImportsNeeds = {
  ledger: Pick<CurrentLedger, 'store'>;
  desktop: Pick<Desktop, 'chooseFiles'>;
  clock: () => Date;
  newId: () => string;
};

/** Previews kept at the same time; the oldest goes. */
const mostPreviews = 5;

type Pending = { rows: ImportRows; store: LedgerStore };

/** A file that can't be read is an outcome of its own; one that is too large is never loaded. */
export const loadFiles = async (paths: readonly string[]): Promise<{ files: OutsideFile[]; failed: FileOutcome[] }> => {
  const files: OutsideFile[] = [];
  const failed: FileOutcome[] = [];
  for (const path of paths) {
    const name = basename(path);
    const fail = (code: 'fileTooLarge' | 'fileUnreadable') =>
      failed.push({ name, format: null, problem: { code, details: { name, limit: '50 MB' } } });
    try {
      const { size } = await stat(path);
      if (size > largestFile) fail('fileTooLarge');
      else files.push({ name, bytes: await readFile(path) });
    } catch {
      fail('fileUnreadable');
    }
  }
  return { files, failed };
};

export const createImportsService = (
  needs: ImportsNeeds,
): Handlers<'imports.choose' | 'imports.read' | 'imports.commit'> => {
  const pending = new Map<string, Pending>();
  const today = (): CalendarDay => dayOf(needs.clock());

  const show = (files: readonly OutsideFile[], failed: readonly FileOutcome[]): Result<ImportPreview> => {
    const store = needs.ledger.store();
    if (!store) return refuse('noLedger');
    const read = readFiles(files);
    const token = needs.newId();
    pending.set(token, { rows: read.rows, store });
    for (const old of [...pending.keys()].slice(0, -mostPreviews)) pending.delete(old);
    const plan = planImport(store.ledger, read.rows, {}, today());
    return ok(previewOf(token, [...read.files, ...failed], plan));
  };

  return {
    'imports.choose': async () => {
      if (!needs.ledger.store()) return refuse('noLedger');
      const paths = await needs.desktop.chooseFiles({ name: 'CSV, UBL', extensions: ['csv', 'xml', 'txt'] });
      if (paths.length === 0) return refuse('cancelled');
      const { files, failed } = await loadFiles(paths);
      return show(files, failed);
    },
    'imports.read': ({ files }) => show(files, []),
    'imports.commit': async ({ token, clients }) => {
      const found = pending.get(token);
      const store = needs.ledger.store();
      if (!store) return refuse('noLedger');
      // Another ledger was opened since: its clients are not the ones that were shown.
      if (!found || found.store !== store) return refuse('importExpired');
      const done = await store.commit('importFiles', (ledger: Ledger, context) =>
        importRecords(ledger, { rows: found.rows, choices: clients }, context),
      );
      if (!done.ok) return done;
      pending.delete(token);
      const added = (collection: string): number =>
        done.value.change.filter((step) => 'put' in step && step.put === collection).length;
      return ok({ timeEntries: added('timeEntries'), invoices: added('invoices'), clients: added('clients') });
    },
  };
};
