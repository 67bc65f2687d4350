import { expect, it } from 'vitest';
import type { Client } from '../../../shared/model/client';
import { timeTogether } from '../../../shared/rules/time-together';
import type { LedgerBuilder } from '../../support/ledger-builder';
import { buildLedger } from '../../support/ledger-builder';

const ask = (builder: LedgerBuilder, until: string) => {
  const ledger = builder.ledger();
  return timeTogether(ledger, ledger.clients.get('client-1') as Client, until);
};

it.each([
  ['2024-03-15', '2026-11-14', 31],
  ['2024-03-15', '2026-11-15', 32],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-11-20', '2026-11-24', 0],
  ['2026-12-01', '2026-11-24', 0],
])('from %s to %s are %i full months', (startedOn, until, months) => {
  expect(ask(buildLedger().client({ startedOn }), until)).toEqual({ since: startedOn, months });
});

it('without a first day it begins with the first hours or invoice of the client, and without any it is not known', () => {
  const worked = buildLedger().client().hours(1, { date: '2026-02-01' }).invoice(100, { issuedOn: '2026-01-05' });
  const other = worked.client().hours(1, { date: '2020-01-01' });
  expect(ask(other, '2026-11-24')).toEqual({ since: '2026-01-05', months: 10 });
  expect(ask(buildLedger().client(), '2026-11-24')).toBeNull();
});
