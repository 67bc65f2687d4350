import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import { createCurrentLedger } from '../../../electron/services/current-ledger';
import { createEvidenceService } from '../../../electron/services/evidence-service';
import type { LedgerStore } from '../../../electron/store/ledger-store';
import { toLedgerFile } from '../../../shared/rules/ledger-replica';
import { evidenceBuilder } from '../../support/evidence-ledger';
import { readPdf } from '../../support/read-pdf';
import { openAt, tempFolder, tempLedger } from '../../support/temp-ledger';

const engine = createTypstEngine();
const choices = { clientId: 'client-1', language: 'nl', withHours: true, withNotes: true } as const;

const start = async () => {
  const path = await tempLedger(toLedgerFile(evidenceBuilder().ledger()));
  const played = { savePath: null as string | null, suggested: '', opened: [] as string[], opens: true };
  const ledger = createCurrentLedger({
    openStore: (at) => openAt(at),
    suggestedFolder: dirname(path),
    samplePath: 'none',
    onChange: () => {},
    onReplace: () => {},
    log: { info: () => {}, warn: () => {}, error: () => {}, flush: async () => {} },
  });
  await ledger.open(path);
  onTestFinished(() => ledger.close().then(() => undefined));
  const service = createEvidenceService({
    ledger,
    settings: { get: () => ({ pdfStandard: 'ua-1' }) as never },
    typesetter: {
      evidence: async (document, { standard, createdOn }) => engine.evidence(document, standard, createdOn),
    },
    clock: () => new Date('2026-11-24T12:00:00'),
    desktop: {
      chooseSavePath: async (suggested) => {
        played.suggested = suggested;
        return played.savePath;
      },
      openPath: async (opened) => {
        played.opened.push(opened);
        return played.opens;
      },
    },
  });
  return { service, played, ledger, out: await tempFolder() };
};
const codeOf = (result: unknown) => (result as { problem?: { code: string } }).problem?.code;

it('suggests a name, writes the PDF as the settings have it, and leaves the ledger alone', async () => {
  const { service, played, ledger, out } = await start();
  const store = ledger.store() as LedgerStore;
  const revision = store.revision;
  played.savePath = join(out, 'dossier');
  const saved = await service['evidence.export'](choices);
  expect(saved).toEqual({ ok: true, value: { path: join(out, 'dossier.pdf') } });
  expect(played.suggested).toBe('Dossier Bakkerij De Korenaar B.V. 2026-11-24.pdf');
  const pdf = await readPdf(await readFile(join(out, 'dossier.pdf')));
  expect(pdf.title).toBe('Dossier Bakkerij De Korenaar B.V.');
  expect(pdf.xmp).toContain('pdfuaid');
  expect(store.revision).toBe(revision);
  expect(await readdir(dirname(store.path))).not.toContain('letters');
});

it('speaks English where that is asked', async () => {
  const { service, played, out } = await start();
  played.savePath = join(out, 'evidence.pdf');
  await service['evidence.export']({ ...choices, language: 'en' });
  expect(played.suggested).toBe('Evidence Bakkerij De Korenaar B.V. 2026-11-24.pdf');
  expect((await readPdf(await readFile(join(out, 'evidence.pdf')))).text).toContain('The three signals');
});

it('writes nothing when the user cancels, or when it would refuse', async () => {
  const { service, played, out } = await start();
  expect(codeOf(await service['evidence.export'](choices))).toBe('cancelled');
  played.savePath = join(out, 'dossier.pdf');
  expect(codeOf(await service['evidence.export']({ ...choices, clientId: 'nobody' }))).toBe('unknownClient');
  expect(await readdir(out)).toEqual([]);
});

it('opens what it saved last for a client, and nothing else', async () => {
  const { service, played, out } = await start();
  expect(codeOf(await service['evidence.open']({ clientId: 'client-1' }))).toBe('unknownRecord');
  played.savePath = join(out, 'dossier.pdf');
  await service['evidence.export'](choices);
  expect(await service['evidence.open']({ clientId: 'client-1' })).toMatchObject({ ok: true });
  expect(played.opened).toEqual([join(out, 'dossier.pdf')]);
  played.opens = false;
  expect(codeOf(await service['evidence.open']({ clientId: 'client-1' }))).toBe('fileUnreadable');
});

it('says so where it cannot write', async () => {
  const { service, played, out } = await start();
  played.savePath = join(out, 'not-there', 'dossier.pdf');
  expect(codeOf(await service['evidence.export'](choices))).toBeDefined();
});
