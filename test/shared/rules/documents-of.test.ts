import { expect, it } from 'vitest';
import type { Letter } from '../../../shared/model/letter';
import { documentsOf } from '../../../shared/rules/documents-of';
import { buildLedger } from '../../support/ledger-builder';
import { letterFor } from '../../support/letter-ledger';

const letter = (id: string, fields: Partial<Letter>): Letter => ({
  id,
  clientId: 'client-1',
  status: 'issued',
  document: letterFor(),
  ...fields,
});

it('the documents of a client are what was issued, last first, with the newest draft apart and no versions', () => {
  const { ledger } = buildLedger()
    .client()
    .client()
    .record('letters', letter('march', { issuedAt: '2026-03-02T09:00:00.000Z', pdfStandard: 'ua-1' }))
    .record('letters', letter('old draft', { status: 'draft', createdAt: '2026-11-01T09:00:00.000Z' }))
    .record('letters', letter('october', { issuedAt: '2026-10-02T09:00:00.000Z' }))
    .record('letters', letter('draft', { status: 'draft', createdAt: '2026-11-02T09:00:00.000Z' }))
    .record('letters', letter('version', { status: 'version' }))
    .record('letters', letter('other', { clientId: 'client-2', issuedAt: '2026-11-02T09:00:00.000Z' }))
    .replica();
  const { issued, draft } = documentsOf(ledger, 'client-1');
  expect(issued.map(({ id, standard }) => [id, standard])).toEqual([
    ['october', 'a-2a'],
    ['march', 'ua-1'],
  ]);
  expect(issued[0]).toMatchObject({ kind: 'letter', date: '2026-11-24', subject: letterFor().subject });
  expect(draft?.id).toBe('draft');
});

it('a client without letters has no documents', () => {
  expect(documentsOf(buildLedger().client().ledger(), 'client-1')).toEqual({ issued: [], draft: undefined });
});
