import { describe, expect, it } from 'vitest';
import { createLedgerReplica, inverseOf, toLedgerFile } from '../../../shared/rules/ledger-replica';
import { removeClient } from '../../../shared/rules/remove-client';
import { removeInvoice } from '../../../shared/rules/remove-invoice';
import { buildLedger, ruleContext } from '../../support/ledger-builder';

/** Two clients; the first with one record of every kind. */
const fullLedger = () =>
  buildLedger()
    .client()
    .hours(1, { invoiceId: 'invoice-1' })
    .invoice(100_00)
    .payment(60_00)
    .payment(61_00)
    .invoice(-10_00, { creditOf: 'invoice-1' })
    .cost(5_00)
    .record('moments', { id: 'm', clientId: 'client-1', date: '2026-10-01', kind: 'rush', weight: 1 })
    .record('joyScores', { id: 'j', clientId: 'client-1', date: '2026-10-01', score: 2 })
    .record('promises', { id: 'p', clientId: 'client-1', by: 'client', what: 'pay', dueOn: '2026-10-01' })
    .record('reminders', { id: 'r', clientId: 'client-1', text: 'call', dueOn: '2026-10-01' })
    .record('reminders', { id: 'own reminder', text: 'tax', dueOn: '2026-10-01' })
    .record('offboardings', { id: 'o', clientId: 'client-1' })
    .client()
    .hours(2)
    .invoice(200_00)
    .payment(242_00);

const byId = (file: ReturnType<typeof toLedgerFile>) =>
  JSON.parse(
    JSON.stringify(file, (_, value: unknown) =>
      Array.isArray(value)
        ? [...(value as { id?: string }[])].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
        : value,
    ),
  ) as unknown;

describe('removing a client', () => {
  it('takes everything along that hangs on it, and nothing else', () => {
    const replica = fullLedger().replica();
    const removed = removeClient(replica.ledger, { id: 'client-1' }, ruleContext());
    if (!removed.ok) throw new Error('refused');
    replica.apply(removed.value);
    const left = Object.entries(toLedgerFile(replica.ledger)).flatMap(([name, records]) =>
      Array.isArray(records) ? records.map((record: { id: string }) => `${name} ${record.id}`) : [],
    );
    expect(left).toEqual([
      'clients client-2',
      'timeEntries entry-2',
      'invoices invoice-3',
      'payments payment-3',
      'reminders own reminder',
    ]);
  });

  it('comes back whole with one undo', () => {
    const replica = createLedgerReplica(fullLedger().file());
    const removed = removeClient(replica.ledger, { id: 'client-1' }, ruleContext());
    if (!removed.ok) throw new Error('refused');
    const inverse = inverseOf(replica.ledger, removed.value);
    replica.apply(removed.value);
    replica.apply(inverse);
    expect(byId(toLedgerFile(replica.ledger))).toEqual(byId(fullLedger().file()));
  });

  it('refuses one that is not in the ledger', () => {
    expect(removeClient(fullLedger().ledger(), { id: 'gone' }, ruleContext())).toEqual({
      ok: false,
      problem: { code: 'unknownClient' },
    });
  });
});

describe('removing an invoice', () => {
  it('takes its payments along, makes its hours not invoiced and its credit note stand alone', () => {
    const replica = fullLedger().replica();
    const removed = removeInvoice(replica.ledger, { id: 'invoice-1' }, ruleContext());
    if (!removed.ok) throw new Error('refused');
    expect(removed.value).toHaveLength(5);
    replica.apply(removed.value);
    const { ledger } = replica;
    expect([...ledger.payments.keys()]).toEqual(['payment-3']);
    expect(ledger.timeEntries.get('entry-1')).not.toHaveProperty('invoiceId');
    expect(ledger.invoices.get('invoice-2')).not.toHaveProperty('creditOf');
    expect(ledger.invoices.get('invoice-2')).toMatchObject({ changedAt: '2026-11-24T12:00:00.000Z' });
  });

  it('refuses one that is not in the ledger', () => {
    expect(removeInvoice(fullLedger().ledger(), { id: 'gone' }, ruleContext())).toEqual({
      ok: false,
      problem: { code: 'unknownInvoice' },
    });
  });
});
