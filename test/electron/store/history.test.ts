import { describe, expect, test } from 'vitest';
import type { LedgerStore } from '../../../electron/store/ledger-store';
import type { Client } from '../../../shared/model/client';
import type { LetterDocument } from '../../../shared/model/letter';
import { ok } from '../../../shared/result';
import { toLedgerFile } from '../../../shared/rules/ledger-replica';
import { buildLedger } from '../../support/ledger-builder';
import { crash, openStore, problemOf, put, tempLedger, value } from '../../support/temp-ledger';

const [client] = buildLedger().client().file().clients as [Client];
const rename = (store: LedgerStore, name: string): ReturnType<typeof put> =>
  put(store, { put: 'clients', record: { ...client, name } });
const nameIn = (store: LedgerStore): string | undefined => store.ledger.clients.get('client-1')?.name;

const letter = (reference: string): LetterDocument => ({
  language: 'nl',
  formality: 'formal',
  reason: 'changeOfCourse',
  tone: 'warm',
  date: '2026-11-24',
  lastDay: '2026-12-31',
  sender: [],
  returnAddress: '',
  addressee: [],
  place: '',
  reference,
  subject: '',
  salutation: '',
  sections: [],
  openInvoices: [],
  closing: '',
  signature: [],
  enclosures: [],
  windowPosition: 'left',
  accentColour: '#1f6f5c',
  edited: [],
});

describe('undo and redo', () => {
  test('go back at least a hundred changes, and forward again', async () => {
    const store = await openStore(await tempLedger());
    for (let count = 0; count < 120; count++) value(await rename(store, `name ${count}`));
    for (let count = 119; count >= 20; count--) {
      expect(nameIn(store)).toBe(`name ${count}`);
      value(await store.undo());
    }
    expect(nameIn(store)).toBe('name 19');
    for (let count = 0; count < 100; count++) value(await store.redo());
    expect(nameIn(store)).toBe('name 119');
    expect(problemOf(await store.redo())).toBe('nothingToRedo');
  });

  test('say when there is nothing', async () => {
    const store = await openStore(await tempLedger());
    expect(problemOf(await store.undo())).toBe('nothingToUndo');
    expect(problemOf(await store.redo())).toBe('nothingToRedo');
    expect(store.revision).toBe(0);
  });

  test('a new change clears what could be redone', async () => {
    const store = await openStore(await tempLedger());
    value(await rename(store, 'one'));
    value(await store.undo());
    expect(store.history).toEqual({ undo: null, redo: 'changeClient' });
    value(await rename(store, 'two'));
    expect(store.history).toEqual({ undo: 'changeClient', redo: null });
  });

  test('take back a change of many records in one step, also when it touches one record twice', async () => {
    const file = buildLedger().client().hours(1).hours(2).file();
    const store = await openStore(await tempLedger(file));
    const before = structuredClone(toLedgerFile(store.ledger));
    value(
      await put(
        store,
        { remove: 'timeEntries', id: 'entry-1' },
        { put: 'clients', record: { ...client, name: 'first' } },
        { put: 'clients', record: { ...client, name: 'second' } },
        { put: 'clients', record: { ...client, id: 'new' } },
        { remove: 'clients', id: 'new' },
        { remove: 'costs', id: 'never was there' },
        { profile: { name: 'Jansen' } },
      ),
    );
    expect(nameIn(store)).toBe('second');
    value(await store.undo());
    const after = toLedgerFile(store.ledger);
    expect(after.timeEntries).toEqual(expect.arrayContaining(before.timeEntries));
    expect({ ...after, timeEntries: [] }).toEqual({ ...before, timeEntries: [] });
    value(await store.redo());
    expect(nameIn(store)).toBe('second');
    expect(store.ledger.profile).toEqual({ name: 'Jansen' });
    expect([...store.ledger.timeEntries.keys()]).toEqual(['entry-2']);
  });

  test('the saves of one letter while it is typed are one step, also after a crash', async () => {
    const path = await tempLedger();
    const store = await openStore(path);
    const save = (id: string, reference: string) =>
      store.commit('saveDraft', () =>
        ok([{ put: 'letters', record: { id, clientId: 'client-1', status: 'draft', document: letter(reference) } }]),
      );
    value(await rename(store, 'one'));
    for (const reference of ['D', 'De', 'Dank']) value(await save('first', reference));
    value(await save('second', 'Andere'));
    await crash(path);

    const again = await openStore(path);
    value(await again.undo());
    expect([...again.ledger.letters.keys()]).toEqual(['first']);
    value(await again.undo());
    expect(again.ledger.letters.size).toBe(0);
    expect(again.history.undo).toBe('changeClient');
    value(await again.redo());
    expect(again.ledger.letters.get('first')?.document.reference).toBe('Dank');
  });

  test('a letter typed before a restart is one step after it, and leaves room for what came before', async () => {
    const path = await tempLedger();
    const store = await openStore(path);
    const save = (reference: string) =>
      store.commit('saveDraft', () =>
        ok([
          { put: 'letters', record: { id: 'a', clientId: 'client-1', status: 'draft', document: letter(reference) } },
        ]),
      );
    value(await rename(store, 'one'));
    for (let count = 0; count < 210; count++) value(await save(`Dank ${count}`));
    await store.close();

    const again = await openStore(path);
    value(await again.undo());
    expect(again.ledger.letters.size).toBe(0);
    expect(again.history).toEqual({ undo: 'changeClient', redo: 'saveDraft' });
    value(await again.redo());
    expect(again.ledger.letters.get('a')?.document.reference).toBe('Dank 209');
  });

  test('a change that changes nothing is no step to undo', async () => {
    const store = await openStore(await tempLedger());
    value(await rename(store, 'one'));
    value(await store.commit('changeProfile', () => ok([])));
    expect(store.history.undo).toBe('changeClient');
    expect(store.revision).toBe(1);
  });

  test('still work after a crash, for what was in the journal', async () => {
    const path = await tempLedger();
    const store = await openStore(path);
    value(await rename(store, 'one'));
    value(await rename(store, 'two'));
    value(await rename(store, 'three'));
    value(await store.undo());
    await crash(path);

    const again = await openStore(path);
    expect(again.history).toEqual({ undo: 'changeClient', redo: 'changeClient' });
    value(await again.redo());
    expect(nameIn(again)).toBe('three');
    value(await again.undo());
    value(await again.undo());
    value(await again.undo());
    expect(nameIn(again)).toBeUndefined();
  });

  test('go on through a save', async () => {
    const store = await openStore(await tempLedger());
    value(await rename(store, 'one'));
    value(await store.save());
    value(await store.undo());
    expect(nameIn(store)).toBeUndefined();
    value(await store.save());
    value(await store.redo());
    expect(nameIn(store)).toBe('one');
  });
});
