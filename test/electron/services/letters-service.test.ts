import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterFor, letterLedger } from '../../support/letter-ledger';
import { startLetters } from '../../support/letters-service';

const start = () => startLetters(letterLedger());

const document = letterFor();
const draft = { clientId: 'client-1', document };
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const codeOf = (result: unknown) => (result as { problem?: { code: string } }).problem?.code;

const issue = (room: Awaited<ReturnType<typeof start>>, name?: string) => room.issue(draft, name);

describe('a draft', () => {
  it('is saved, saved again under the same id, and thrown away', async () => {
    const { service, store } = await start();
    const first = await service['letters.saveDraft'](draft);
    if (!first.ok) throw new Error('not saved');
    const { id } = first.value;
    await service['letters.saveDraft']({ ...draft, id, document: { ...document, subject: 'Anders' } });
    expect(store().ledger.letters.size).toBe(1);
    expect(store().ledger.letters.get(id)).toMatchObject({ status: 'draft', document: { subject: 'Anders' } });
    await service['letters.discardDraft']({ id });
    expect(store().ledger.letters.size).toBe(0);
  });

  it('is refused for a client that is not there', async () => {
    const { service } = await start();
    expect(codeOf(await service['letters.saveDraft']({ ...draft, clientId: 'nobody' }))).toBe('unknownClient');
  });
});

describe('issuing a letter', () => {
  it('suggests a name, writes the same PDF twice and keeps the letter with its hash', async () => {
    const room = await start();
    const { id, path } = await issue(room);
    expect(room.desktop.suggested).toBe('Opzegging Bakkerij De Korenaar B.V. 2026-11-24.pdf');
    const saved = await readFile(path);
    const [kept = ''] = await readdir(room.letters);
    expect(saved.equals(await readFile(join(room.letters, kept)))).toBe(true);
    expect(room.store().ledger.letters.get(id)).toMatchObject({
      status: 'issued',
      document,
      pdfFile: kept,
      pdfSha256: hash(saved),
      pdfStandard: 'a-2a',
    });
  });

  it('makes a draft the issued letter, which then stays as it is', async () => {
    const room = await start();
    const saved = await room.service['letters.saveDraft'](draft);
    if (!saved.ok) throw new Error('not saved');
    room.desktop.savePath = join(room.out, 'brief.pdf');
    const issued = await room.service['letters.issue']({ ...draft, id: saved.value.id });
    expect(issued).toMatchObject({ ok: true, value: { id: saved.value.id } });
    expect(room.store().ledger.letters.size).toBe(1);
    expect(codeOf(await room.service['letters.saveDraft']({ ...draft, id: saved.value.id }))).toBe('letterIssued');
    expect(codeOf(await room.service['letters.discardDraft']({ id: saved.value.id }))).toBe('letterIssued');
    expect(codeOf(await room.service['letters.issue']({ ...draft, id: saved.value.id }))).toBe('letterIssued');
  });

  it('writes nothing when the user cancels', async () => {
    const room = await start();
    expect(codeOf(await room.service['letters.issue'](draft))).toBe('cancelled');
    expect(room.store().ledger.letters.size).toBe(0);
    await expect(readdir(room.letters)).rejects.toThrow();
  });

  it('never overwrites a kept PDF', async () => {
    const room = await start();
    await issue(room, 'een.pdf');
    await issue(room, 'twee.pdf');
    expect((await readdir(room.letters)).sort()).toEqual([
      'Opzegging Bakkerij De Korenaar B.V. 2026-11-24 (2).pdf',
      'Opzegging Bakkerij De Korenaar B.V. 2026-11-24.pdf',
    ]);
  });

  it('leaves a draft a draft where the chosen file cannot be replaced', async () => {
    const room = await start();
    const saved = await room.service['letters.saveDraft'](draft);
    if (!saved.ok) throw new Error('not saved');
    const { id } = saved.value;
    room.desktop.savePath = join(room.out, 'a folder.pdf');
    await mkdir(room.desktop.savePath);
    expect(codeOf(await room.service['letters.issue']({ ...draft, id }))).toBe('notWritable');
    expect(room.store().ledger.letters.get(id)?.status).toBe('draft');
    expect(await readdir(room.letters)).toEqual([]);
    expect(await readdir(room.out)).toEqual(['a folder.pdf']);
    const again = await room.issue({ ...draft, id }, 'brief.pdf');
    expect(again.id).toBe(id);
  });

  it('leaves nothing behind where the chosen folder is gone', async () => {
    const room = await start();
    room.desktop.savePath = join(room.out, 'gone', 'brief.pdf');
    expect(codeOf(await room.service['letters.issue'](draft))).toBe('notWritable');
    expect(room.store().ledger.letters.size).toBe(0);
    await expect(readdir(room.letters)).rejects.toThrow();
    expect(await readdir(room.out)).toEqual([]);
  });

  it('leaves nothing behind where the folder beside the ledger cannot be made', async () => {
    const room = await start();
    await writeFile(room.letters, 'a file in its place');
    room.desktop.savePath = join(room.out, 'brief.pdf');
    expect(codeOf(await room.service['letters.issue'](draft))).toBe('notWritable');
    expect(await readdir(room.out)).toEqual([]);
    expect(room.store().ledger.letters.size).toBe(0);
  });

  it('puts .pdf behind a name that has no ending', async () => {
    const { path } = await issue(await start(), 'brief');
    expect(path).toMatch(/brief\.pdf$/u);
  });
});

describe('an issued letter', () => {
  it('is exported again byte for byte, also when its client has changed or its file is gone', async () => {
    const room = await start();
    const { id, path } = await issue(room);
    const first = await readFile(path);
    await rm(room.letters, { recursive: true });
    room.desktop.savePath = join(room.out, 'nogmaals.pdf');
    expect(await room.service['letters.exportAgain']({ id })).toMatchObject({ ok: true });
    expect((await readFile(join(room.out, 'nogmaals.pdf'))).equals(first)).toBe(true);
  });

  it('is set again where its file cannot be read', async () => {
    const room = await start();
    const { id, path } = await issue(room);
    const bytes = await readFile(path);
    const [kept = ''] = await readdir(room.letters);
    await rm(join(room.letters, kept));
    await mkdir(join(room.letters, kept));
    room.desktop.savePath = join(room.out, 'nogmaals.pdf');
    const again = await room.service['letters.exportAgain']({ id });
    if (!again.ok) throw new Error(again.problem.code);
    expect((await readFile(again.value.path)).equals(bytes)).toBe(true);
  });

  it('is set again rather than given out changed', async () => {
    const room = await start();
    const { id, path } = await issue(room);
    const [kept = ''] = await readdir(room.letters);
    await writeFile(join(room.letters, kept), 'something else');
    room.desktop.savePath = join(room.out, 'nogmaals.pdf');
    await room.service['letters.exportAgain']({ id });
    expect((await readFile(join(room.out, 'nogmaals.pdf'))).equals(await readFile(path))).toBe(true);
  });

  it('is not given out where neither what is kept nor what is set again has its SHA-256', async () => {
    const room = await start();
    const { id } = await issue(room);
    await rm(room.letters, { recursive: true });
    const letter = room.store().ledger.letters.get(id);
    if (!letter) throw new Error('gone');
    await room.store().commit('issueLetter', () => ({
      ok: true,
      value: [{ put: 'letters', record: { ...letter, document: { ...letter.document, subject: 'Anders' } } }],
    }));
    room.desktop.savePath = join(room.out, 'nogmaals.pdf');
    expect(codeOf(await room.service['letters.exportAgain']({ id }))).toBe('pdfMissing');
    expect(await readdir(room.out)).toEqual(['brief.pdf']);
  });

  it('says whether its kept PDF is there and the same; a draft has none', async () => {
    const room = await start();
    const { id } = await issue(room);
    await room.service['letters.saveDraft'](draft);
    const check = async () => {
      const checked = await room.service['letters.checkKept']({ clientId: 'client-1' });
      return checked.ok && checked.value.letters;
    };
    expect(await check()).toEqual([{ id, kept: 'same' }]);
    const [kept = ''] = await readdir(room.letters);
    await writeFile(join(room.letters, kept), 'something else');
    expect(await check()).toEqual([{ id, kept: 'changed' }]);
    await rm(join(room.letters, kept));
    expect(await check()).toEqual([{ id, kept: 'gone' }]);
    expect(await room.service['letters.checkKept']({ clientId: 'client-2' })).toMatchObject({ value: { letters: [] } });
  });

  it('is shown where it was saved, and where it is kept once that is gone', async () => {
    const room = await start();
    const { id, path } = await issue(room);
    await room.service['letters.showInFolder']({ id });
    await rm(path);
    await room.service['letters.open']({ id });
    expect(room.desktop.shown).toEqual([path, join(room.letters, room.desktop.suggested)]);
    await rm(room.letters, { recursive: true });
    expect(codeOf(await room.service['letters.open']({ id }))).toBe('pdfMissing');
  });

  it('never leads out of its folder, whatever the ledger says', async () => {
    const room = await start();
    const { id, path } = await issue(room);
    await rm(path);
    await mkdir(room.letters, { recursive: true });
    await writeFile(join(room.letters, '..', 'secret.pdf'), 'secret');
    const letter = room.store().ledger.letters.get(id);
    if (!letter) throw new Error('gone');
    await room.store().commit('issueLetter', () => ({
      ok: true,
      value: [{ put: 'letters', record: { ...letter, pdfFile: '../secret.pdf' } }],
    }));
    expect(codeOf(await room.service['letters.open']({ id }))).toBe('pdfMissing');
    expect(room.desktop.shown).toEqual([]);
  });
});
