import { describe, expect, it } from 'vitest';
import { invoiceStanding, invoiceStandings, openAmounts } from '../../../shared/rules/invoice-standing';
import { markPaid } from '../../../shared/rules/mark-paid';
import { writeOff } from '../../../shared/rules/write-off';
import { buildLedger, ruleContext, today } from '../../support/ledger-builder';

const invoiced = () => buildLedger().client().invoice(1_000_00, { issuedOn: '2026-10-01', dueOn: '2026-10-31' });
const credited = () =>
  invoiced().invoice(-200_00, { issuedOn: '2026-11-05', dueOn: '2026-11-05', creditOf: 'invoice-1' });

describe('how an invoice stands', () => {
  it('late: what is open and how many days', () => {
    const ledger = invoiced().payment(210_00, { receivedOn: '2026-10-20' }).ledger();
    expect(invoiceStanding(ledger, 'invoice-1', today)).toEqual({
      invoiceId: 'invoice-1',
      clientId: 'client-1',
      number: '2026-001',
      issuedOn: '2026-10-01',
      dueOn: '2026-10-31',
      netCents: 1_000_00,
      grossCents: 1_210_00,
      receivedCents: 210_00,
      openCents: 1_000_00,
      writtenOffCents: 0,
      creditOwedCents: 0,
      daysLate: 24,
      status: 'overdue',
    });
    expect(invoiceStanding(ledger, 'invoice-1', '2026-10-31')).toMatchObject({ daysLate: 0, status: 'notDue' });
    expect(invoiceStanding(ledger, 'invoice-1', '2026-10-19')).toMatchObject({ receivedCents: 0 });
    expect(invoiceStanding(ledger, 'invoice-1', '2026-09-30')).toBeNull();
    expect(invoiceStanding(ledger, 'gone', today)).toBeNull();
  });

  it('settled, overpaid, written off, or a credit note by itself', () => {
    const standing = (builder: ReturnType<typeof invoiced>, id = 'invoice-1') =>
      invoiceStanding(builder.ledger(), id, today);
    expect(standing(invoiced().payment(1_210_00))).toMatchObject({ status: 'settled', openCents: 0, daysLate: 0 });
    expect(standing(invoiced().payment(1_300_00))).toMatchObject({ status: 'settled', creditOwedCents: 90_00 });
    expect(
      standing(buildLedger().client().invoice(1_000_00, { writtenOffOn: '2026-11-01' }).payment(210_00)),
    ).toMatchObject({
      status: 'writtenOff',
      openCents: 0,
      writtenOffCents: 1_000_00,
      daysLate: 0,
    });
    expect(standing(invoiced().invoice(-100_00), 'invoice-2')).toMatchObject({
      status: 'credit',
      openCents: 0,
      creditOwedCents: 121_00,
    });
  });

  it('with its credit note: asked by either, the answer is that of the invoice', () => {
    const ledger = credited().ledger();
    const standing = invoiceStanding(ledger, 'invoice-2', today);
    expect(standing).toMatchObject({
      invoiceId: 'invoice-1',
      grossCents: 968_00,
      openCents: 968_00,
      status: 'overdue',
    });
    expect(invoiceStanding(ledger, 'invoice-1', today)).toEqual(standing);
    expect(invoiceStandings(ledger, today)).toEqual([standing]);
    expect(invoiceStanding(ledger, 'invoice-1', '2026-11-04')).toMatchObject({ grossCents: 1_210_00 });
  });

  it('alone, where its credit note is of another client', () => {
    const ledger = invoiced().client().invoice(-100_00, { creditOf: 'invoice-1' }).ledger();
    expect(invoiceStanding(ledger, 'invoice-1', today)).toMatchObject({ grossCents: 1_210_00 });
    expect(invoiceStanding(ledger, 'invoice-2', today)).toMatchObject({ invoiceId: 'invoice-2', status: 'credit' });
    expect(invoiceStandings(ledger, today)).toHaveLength(2);
  });

  it('open amounts: of one client or of all, longest due first', () => {
    const ledger = invoiced()
      .invoice(50_00, { dueOn: '2026-10-15' })
      .invoice(70_00)
      .payment(84_70)
      .client()
      .invoice(80_00, { dueOn: '2026-10-20' })
      .ledger();
    expect(openAmounts(ledger, today).map((open) => open.invoiceId)).toEqual(['invoice-2', 'invoice-4', 'invoice-1']);
    expect(openAmounts(ledger, today, 'client-1').map((open) => open.openCents)).toEqual([60_50, 1_210_00]);
  });
});

describe('marking an invoice as paid', () => {
  const pay = (builder: ReturnType<typeof invoiced>, id = 'invoice-1', receivedOn = today) =>
    markPaid(builder.ledger(), { id, receivedOn }, ruleContext());

  it('records one payment of what is still open', () => {
    expect(pay(invoiced().payment(210_00))).toEqual({
      ok: true,
      value: [
        {
          put: 'payments',
          record: {
            id: 'new-1',
            invoiceId: 'invoice-1',
            receivedOn: today,
            grossCents: 1_000_00,
            createdAt: '2026-11-24T12:00:00.000Z',
            changedAt: '2026-11-24T12:00:00.000Z',
          },
        },
      ],
    });
  });

  it('takes its credit notes off, whichever of them is marked', () => {
    for (const id of ['invoice-1', 'invoice-2']) {
      expect(pay(credited(), id)).toMatchObject({
        value: [{ record: { invoiceId: 'invoice-1', grossCents: 968_00 } }],
      });
    }
  });

  it('records the refund of a credit note that stands alone', () => {
    const builder = invoiced().invoice(-100_00).payment(-21_00);
    expect(pay(builder, 'invoice-2')).toMatchObject({ value: [{ record: { grossCents: -100_00 } }] });
  });

  it('takes a late payment on an invoice that was written off', () => {
    expect(pay(buildLedger().client().invoice(100_00, { writtenOffOn: '2026-11-01' }))).toMatchObject({
      value: [{ record: { grossCents: 121_00 } }],
    });
  });

  it.each([
    ['paid already', invoiced().payment(1_210_00), 'nothingOpen'],
    ['overpaid', invoiced().payment(1_300_00), 'nothingOpen'],
    ['credited in full', invoiced().invoice(-1_000_00, { creditOf: 'invoice-1' }), 'nothingOpen'],
    ['not in the ledger', buildLedger(), 'unknownInvoice'],
  ])('refuses one that is %s', (_, builder, code) => {
    expect(pay(builder)).toMatchObject({ ok: false, problem: { code } });
  });

  it('refuses a day next year', () => {
    expect(pay(invoiced(), 'invoice-1', '2027-11-24')).toMatchObject({
      problem: { code: 'dayTooFarAhead', field: 'receivedOn' },
    });
  });
});

describe('writing an invoice off', () => {
  const write = (builder: ReturnType<typeof invoiced>, on: string | null, id = 'invoice-1') =>
    writeOff(builder.ledger(), { id, on }, ruleContext());
  const writtenOff = () => buildLedger().client().invoice(100_00, { writtenOffOn: '2026-11-01' });

  it('says since when, and a joined credit note stands for its invoice', () => {
    const step = { put: 'invoices', record: { id: 'invoice-1', writtenOffOn: '2026-11-20' } };
    expect(write(invoiced(), '2026-11-20')).toMatchObject({ value: [step] });
    expect(write(credited(), '2026-11-20', 'invoice-2')).toMatchObject({ value: [step] });
  });

  it('is taken away again, and twice the same changes nothing', () => {
    const taken = write(writtenOff(), null);
    expect(taken).toMatchObject({ value: [{ put: 'invoices', record: { id: 'invoice-1' } }] });
    expect(taken).not.toHaveProperty('value[0].record.writtenOffOn');
    expect(write(writtenOff(), '2026-11-01')).toEqual({ ok: true, value: [] });
    expect(write(invoiced(), null)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['before its own date', invoiced(), '2026-09-30', 'writtenOffBeforeIssued'],
    ['far ahead', invoiced(), '2027-11-24', 'dayTooFarAhead'],
    ['with nothing open', invoiced().payment(1_210_00), '2026-11-20', 'nothingOpen'],
  ])('is refused %s', (_, builder, on, code) => {
    expect(write(builder, on)).toEqual({ ok: false, problem: { code, field: 'on' } });
  });

  it('is refused for one that is not in the ledger', () => {
    expect(write(buildLedger(), today)).toMatchObject({ problem: { code: 'unknownInvoice' } });
  });
});
