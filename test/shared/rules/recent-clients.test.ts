import { expect, it } from 'vitest';
import { recentClients } from '../../../shared/rules/recent-clients';
import { buildLedger } from '../../support/ledger-builder';

it('the clients worked for last come first, those without hours by name, and former ones not at all', () => {
  const { ledger } = buildLedger()
    .client({ name: 'Vroeger', status: 'former' })
    .hours(1, { date: '2026-11-24' })
    .client({ name: 'Zus' })
    .client({ name: 'Oud' })
    .hours(1, { date: '2026-10-01' })
    .client({ name: 'Nieuw' })
    .hours(1, { date: '2026-09-01' })
    .hours(1, { date: '2026-11-20' })
    .client({ name: 'Aag' })
    .replica();
  expect(recentClients(ledger, 9).map(({ name }) => name)).toEqual(['Nieuw', 'Oud', 'Aag', 'Zus']);
  expect(recentClients(ledger, 1).map(({ name }) => name)).toEqual(['Nieuw']);
});
