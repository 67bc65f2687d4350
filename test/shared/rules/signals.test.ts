/** What the three signals share. The day is 24 November 2026. */
import { expect, it } from 'vitest';
import { createLedgerReplica } from '../../../shared/rules/ledger-replica';
import { clientSignals } from '../../../shared/rules/signals';
import { makeSampleLedger } from '../../../shared/sample/make-sample-ledger';
import { buildLedger, today } from '../../support/ledger-builder';
import { factOf, signalOf } from '../../support/signals';

it('follows the thresholds of the user, and falls back on the usual ones', () => {
  const late = buildLedger()
    .profile({ thresholds: { meanDaysLate: { watch: 2, strong: 5 } } })
    .client()
    .invoice(100_00)
    .payment(121_00, { receivedOn: '2026-11-06' })
    .ledger();
  expect(signalOf(late, 'latePayer')).toMatchObject({
    level: 'strong',
    easings: [{ fact: 'meanDaysLate', to: 5, level: 'watch' }],
  });
  expect(factOf(late, 'latePayer', 'oldestDaysOverdue').threshold).toEqual({ watch: 14, strong: 60 });
});

it('gives the sample three kinds of trouble, good clients, and one of which little is known', () => {
  const { ledger } = createLedgerReplica(makeSampleLedger({ today }));
  const all = clientSignals(ledger, today);
  for (const kind of ['latePayer', 'timeEater', 'disrespect'] as const) {
    const levels = all.map(({ signals }) => signals[kind].level);
    for (const level of ['strong', 'fine', 'notEnoughData']) expect(levels).toContain(level);
  }
});
