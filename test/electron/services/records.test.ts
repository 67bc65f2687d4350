/** Every verb through the gate: saved, found in the ledger, undone. */
import { expect, test } from 'vitest';
import { startServices } from '../../support/services';
import { value } from '../../support/temp-ledger';

const client = {
  name: 'Bakkerij Blom',
  kind: 'business',
  salutation: 'neutral',
  formality: 'informal',
  language: 'nl',
  paymentTermDays: 30,
  contract: 'openEnded',
  status: 'active',
} as const;
const amounts = { netCents: 100_000, vatCents: 21_000 };

test('a client’s hours, invoice, payment and costs are saved, changed and removed, each under its own name', async () => {
  const { ask, ledger, told } = await startServices();
  await ask('ledger.create', { where: 'suggested' });
  const records = () => {
    const store = ledger.store();
    if (!store) throw new Error('no ledger');
    return store.ledger;
  };

  const { id: clientId } = value(await ask('clients.save', client));
  const hours = { clientId, date: '2026-11-02', minutes: 90, billable: true, activity: 'work' } as const;
  const entry = value(await ask('hours.save', hours));
  value(await ask('hours.save', { ...hours, id: entry.id, minutes: 120 }));
  expect(records().timeEntries.get(entry.id)?.minutes).toBe(120);

  const invoice = { clientId, number: '2026-01', issuedOn: '2026-11-03', dueOn: '2026-12-03', ...amounts };
  const billed = value(await ask('invoices.bill', { invoice, entryIds: [entry.id] }));
  expect(records().timeEntries.get(entry.id)?.invoiceId).toBe(billed.id);
  const payment = { invoiceId: billed.id, receivedOn: '2026-11-10', grossCents: 21_000 };
  value(await ask('payments.save', payment));
  const paid = value(await ask('invoices.markPaid', { id: billed.id, receivedOn: '2026-11-20' }));
  expect(records().payments.get(paid.id)?.grossCents).toBe(100_000);
  value(await ask('payments.remove', { id: paid.id }));
  value(await ask('invoices.writeOff', { id: billed.id, on: '2026-11-21' }));
  expect(records().invoices.get(billed.id)?.writtenOffOn).toBe('2026-11-21');

  const back = { netCents: -10_000, vatCents: -2_100, creditOf: billed.id };
  value(await ask('invoices.save', { ...invoice, ...back, number: '2026-02' }));

  const cost = value(await ask('costs.save', { clientId, date: '2026-11-04', netCents: 2_500 }));
  value(await ask('costs.remove', { id: cost.id }));
  value(await ask('profile.save', { name: 'Eva Lindeman' }));
  expect(records().profile.name).toBe('Eva Lindeman');
  value(await ask('clients.remove', { id: clientId }));
  expect([records().clients.size, records().timeEntries.size, records().invoices.size]).toEqual([0, 0, 0]);

  expect(told.slice(1).map((commit) => (commit as { label: string }).label)).toEqual([
    'addClient',
    'addHours',
    'changeHours',
    'addInvoice',
    'addPayment',
    'markPaid',
    'removePayment',
    'writeOffInvoice',
    'addCreditNote',
    'addCost',
    'removeCost',
    'changeProfile',
    'removeClient',
  ]);
  value(await ask('history.undo', {}));
  expect(records().invoices.get(billed.id)?.number).toBe('2026-01');
});

test('what a rule refuses crosses as it is, and nothing changes', async () => {
  const { ask, told } = await startServices();
  await ask('ledger.create', { where: 'suggested' });
  const result = await ask('costs.save', { clientId: 'nobody', date: '2026-11-04', netCents: 2_500 });
  expect(result).toMatchObject({ ok: false, problem: { code: 'unknownClient' } });
  expect(told).toHaveLength(1);
});

test('saving a form in which nothing was changed answers with the same id and changes nothing', async () => {
  const { ask, ledger } = await startServices();
  await ask('ledger.create', { where: 'suggested' });
  const { id } = value(await ask('clients.save', client));
  const revision = ledger.store()?.revision;
  expect(value(await ask('clients.save', { ...client, id }))).toEqual({ id });
  expect(ledger.store()?.revision).toBe(revision);
});

test('a decision is thought over, made and removed, each under its own name', async () => {
  const { ask, ledger, told } = await startServices();
  await ask('ledger.create', { where: 'suggested' });
  const { id: clientId } = value(await ask('clients.save', client));
  const reflection = { why: 'Het kost me mijn avonden.', isRight: 'unsure' } as const;
  const { id } = value(await ask('decisions.saveReflection', { clientId, reflection }));
  expect(value(await ask('decisions.saveReflection', { clientId, reflection }))).toEqual({ id });
  expect(value(await ask('decisions.decide', { clientId, choice: 'talk' }))).toEqual({ id });
  expect(value(await ask('decisions.decide', { clientId, id, choice: 'talk' }))).toEqual({ id });
  value(await ask('decisions.saveTalkNote', { clientId, talkNote: 'Ik wil het over de uren hebben.' }));
  const kept = ledger.store()?.ledger.offboardings.get(id);
  expect(kept).toMatchObject({ choice: 'talk', reflection, talkNote: 'Ik wil het over de uren hebben.' });
  value(await ask('decisions.remove', { id }));
  expect(told.slice(2).map((commit) => (commit as { label: string }).label)).toEqual([
    'saveReflection',
    'decide',
    'saveTalkNote',
    'removeDecision',
  ]);
});
