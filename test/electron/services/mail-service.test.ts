import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMailService } from '../../../electron/services/mail-service';
import type { Client } from '../../../shared/model/client';
import { letterFor, letterLedger, sanne } from '../../support/letter-ledger';
import { startLetters } from '../../support/letters-service';
import { readMail } from '../../support/read-mail';

const korenaar: Partial<Client> = { email: 'annemarie@korenaar.nl' };

/** A letter as it was issued, and the service that makes it an e-mail. */
const start = async (client = korenaar, profile = sanne) => {
  const room = await startLetters(letterLedger(client, profile));
  const { id, path } = await room.issue({ clientId: 'client-1', document: letterFor() });
  const mail = createMailService({ ledger: room.ledger, typesetter: room.typesetter, desktop: room.played });
  const emails = async () => (await readdir(room.letters)).filter((name) => name.endsWith('.eml'));
  return { ...room, mail, id, pdf: path, emails };
};
const codeOf = (result: unknown) => (result as { problem?: { code: string } }).problem?.code;
const shaOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('opening the e-mail', () => {
  it('keeps it beside the PDF, with that PDF byte for byte, and hands it to the mail program', async () => {
    const { mail, id, pdf, letters, desktop } = await start();
    const opened = await mail['mail.open']({ letterId: id });
    const path = join(letters, 'Opzegging Bakkerij De Korenaar B.V. 2026-11-24.eml');
    expect(opened).toEqual({ ok: true, value: { path } });
    expect(desktop.shown).toEqual([path]);
    const read = await readMail(await readFile(path));
    expect(read.from).toEqual({ name: 'Sanne Kuipers', address: 'sanne@studiokade.nl' });
    expect(read.to).toEqual([{ name: 'Annemarie de Vries', address: 'annemarie@korenaar.nl' }]);
    expect(read.subject).toBe('Opzegging van onze samenwerking per 31 december 2026');
    expect(read.files).toEqual([
      {
        filename: 'Opzegging Bakkerij De Korenaar B.V. 2026-11-24.pdf',
        mimeType: 'application/pdf',
        disposition: 'attachment',
        sha256: await shaOf(pdf),
      },
    ]);
  });

  it('is theirs alone to read', async () => {
    const { mail, id } = await start();
    const opened = await mail['mail.open']({ letterId: id });
    if (!opened.ok) throw new Error('not opened');
    if (process.platform !== 'win32') expect((await stat(opened.value.path)).mode & 0o777).toBe(0o600);
  });

  it('keeps the same e-mail once, and another under a name of its own', async () => {
    const { mail, id, emails, store } = await start({});
    await mail['mail.open']({ letterId: id });
    await mail['mail.open']({ letterId: id });
    expect(await emails()).toHaveLength(1);
    const client = store().ledger.clients.get('client-1');
    if (!client) throw new Error('gone');
    const known = { ...client, email: 'annemarie@korenaar.nl' };
    await store().commit('changeClient', () => ({ ok: true, value: [{ put: 'clients', record: known }] }));
    await mail['mail.open']({ letterId: id });
    await mail['mail.open']({ letterId: id });
    expect((await emails()).sort()).toEqual([
      'Opzegging Bakkerij De Korenaar B.V. 2026-11-24 (2).eml',
      'Opzegging Bakkerij De Korenaar B.V. 2026-11-24.eml',
    ]);
  });

  it('leaves out an address that is not in the ledger', async () => {
    const { email: _, ...profile } = sanne;
    const { mail, id } = await start({}, profile);
    const opened = await mail['mail.open']({ letterId: id });
    if (!opened.ok) throw new Error('not opened');
    const read = await readMail(await readFile(opened.value.path));
    expect([...read.header('From'), ...read.header('To')]).toEqual([]);
  });

  it('sets the PDF again where it is gone, and refuses where that gives another one', async () => {
    const { mail, id, pdf, letters, store } = await start();
    await rm(letters, { recursive: true });
    const opened = await mail['mail.open']({ letterId: id });
    if (!opened.ok) throw new Error('not opened');
    expect((await readMail(await readFile(opened.value.path))).files[0]?.sha256).toBe(await shaOf(pdf));
    const letter = store().ledger.letters.get(id);
    if (!letter) throw new Error('gone');
    const other = { ...letter, pdfSha256: '0'.repeat(64) };
    await store().commit('issueLetter', () => ({ ok: true, value: [{ put: 'letters', record: other }] }));
    expect(codeOf(await mail['mail.open']({ letterId: id }))).toBe('pdfMissing');
    expect(codeOf(await mail['mail.save']({ letterId: id }))).toBe('pdfMissing');
  });

  it('says where it is when no program opens it', async () => {
    const { mail, id, desktop, letters } = await start();
    desktop.opens = false;
    const path = join(letters, 'Opzegging Bakkerij De Korenaar B.V. 2026-11-24.eml');
    expect(await mail['mail.open']({ letterId: id })).toEqual({
      ok: false,
      problem: { code: 'noMailProgram', details: { path } },
    });
  });

  it('refuses in words where the folder beside the ledger cannot be made', async () => {
    const { mail, id, letters, desktop } = await start();
    await rm(letters, { recursive: true });
    await writeFile(letters, 'a file in its place');
    expect(codeOf(await mail['mail.open']({ letterId: id }))).toBe('notWritable');
    expect(desktop.shown).toEqual([]);
  });

  it('refuses a draft, and a letter that is not there', async () => {
    const { mail, service } = await start();
    const draft = await service['letters.saveDraft']({ clientId: 'client-1', document: letterFor() });
    if (!draft.ok) throw new Error('not saved');
    expect(codeOf(await mail['mail.open']({ letterId: draft.value.id }))).toBe('letterNotIssued');
    expect(codeOf(await mail['mail.save']({ letterId: 'nothing' }))).toBe('unknownRecord');
  });
});

describe('saving the e-mail', () => {
  it('suggests a name, adds the ending and writes the same e-mail there', async () => {
    const { mail, id, desktop, out } = await start();
    desktop.savePath = join(out, 'afscheid');
    const saved = await mail['mail.save']({ letterId: id });
    expect(desktop.suggested).toBe('Opzegging Bakkerij De Korenaar B.V. 2026-11-24.eml');
    expect(saved).toEqual({ ok: true, value: { path: join(out, 'afscheid.eml') } });
    const opened = await mail['mail.open']({ letterId: id });
    if (!opened.ok) throw new Error('not opened');
    expect((await readFile(join(out, 'afscheid.eml'))).equals(await readFile(opened.value.path))).toBe(true);
  });

  it('writes nothing when the user cancels, and says so where it cannot write', async () => {
    const { mail, id, desktop, out, emails } = await start();
    desktop.savePath = null;
    expect(codeOf(await mail['mail.save']({ letterId: id }))).toBe('cancelled');
    desktop.savePath = join(out, 'gone', 'afscheid.eml');
    expect(codeOf(await mail['mail.save']({ letterId: id }))).toBe('notWritable');
    expect(await emails()).toEqual([]);
  });
});
