import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../shared/model/ledger';
import { createLedgerReplica } from '../../../shared/rules/ledger-replica';
import type { FactKey, SignalKind } from '../../../shared/rules/signal';
import { clientSignals } from '../../../shared/rules/signals';
import { makeSampleLedger } from '../../../shared/sample/make-sample-ledger';
import { buildLedger, today } from '../../support/ledger-builder';

const signalOf = (ledger: Ledger, kind: SignalKind, id = 'client-1') => {
  const found = clientSignals(ledger, today).find((client) => client.id === id);
  if (!found) throw new Error(`no client ${id}`);
  return found.signals[kind];
};
const factOf = (ledger: Ledger, kind: SignalKind, key: FactKey, id?: string) =>
  signalOf(ledger, kind, id).facts.find((fact) => fact.key === key);

describe('late payer', () => {
  it('weighs days late by amount, and counts money still open up to today', () => {
    // 2026-10-31 due. €1,210: €968 paid 10 days late, €242 open for 24 days: (968×10 + 242×24) / 1,210 = 12.8 days.
    const ledger = buildLedger().client().invoice(1_000_00).payment(968_00, { receivedOn: '2026-11-10' }).ledger();
    expect(factOf(ledger, 'latePayer', 'meanDaysLate')?.value).toBeCloseTo(12.8, 10);
    expect(factOf(ledger, 'latePayer', 'oldestDaysOverdue')?.value).toBe(24);
    expect(factOf(ledger, 'latePayer', 'overdueCents')?.value).toBe(242_00);
    expect(signalOf(ledger, 'latePayer').level).toBe('watch');
  });

  it('says what is missing while no invoice is due or paid', () => {
    const ledger = buildLedger().client().invoice(1_000_00, { dueOn: '2026-12-31' }).ledger();
    expect(signalOf(ledger, 'latePayer')).toMatchObject({ level: 'notEnoughData', missing: ['invoices'] });
  });
});

it('gives the sample three kinds of trouble, good clients, and one of which little is known', () => {
  const { ledger } = createLedgerReplica(makeSampleLedger({ today }));
  const levels = clientSignals(ledger, today).map(({ name, signals }) => [
    name,
    signals.latePayer.level,
    signals.timeEater.level,
    signals.disrespect.level,
  ]);
  for (const kind of [1, 2, 3]) {
    const told = levels.map((row) => row[kind]);
    expect(told).toContain('strong');
    expect(told).toContain('fine');
    expect(told).toContain('notEnoughData');
  }
});
