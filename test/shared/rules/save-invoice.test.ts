import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../shared/model/invoice';
import type { InputOf } from '../../../shared/model/record';
import { saveInvoice } from '../../../shared/rules/save-invoice';
import { buildLedger, ruleContext } from '../../support/ledger-builder';

const invoice = (fields: Partial<InputOf<Invoice>> = {}): InputOf<Invoice> => ({
  clientId: 'client-1',
  number: '2026-100',
  issuedOn: '2026-11-20',
  dueOn: '2026-12-20',
  netCents: 100_00,
  vatCents: 21_00,
  ...fields,
});

/** invoice-1 and its credit note invoice-2 of client-1; invoice-3 of client-2. */
const ledger = () =>
  buildLedger()
    .client()
    .invoice(500_00, { number: 'F-1' })
    .invoice(-50_00, { number: 'C-1', creditOf: 'invoice-1' })
    .client()
    .invoice(100_00, { number: 'F-2' });

const save = (fields: Partial<InputOf<Invoice>>) => saveInvoice(ledger().ledger(), invoice(fields), ruleContext());

const credit = { netCents: -100_00, vatCents: -21_00 };

describe('saving an invoice', () => {
  it.each([
    ['an unknown client', { clientId: 'gone' }, 'unknownClient', 'clientId'],
    ['a due date before the invoice', { dueOn: '2026-11-19' }, 'dueBeforeIssued', 'dueOn'],
    ['a date more than a quarter ahead', { issuedOn: '2027-02-25', dueOn: '2027-03-25' }, 'dayTooFarAhead', 'issuedOn'],
    ['work far ahead', { workUntil: '2062-11-20' }, 'dayTooFarAhead', 'workUntil'],
    ['a write-off before the invoice', { writtenOffOn: '2026-11-19' }, 'writtenOffBeforeIssued', 'writtenOffOn'],
    ['VAT with another sign', { vatCents: -21_00 }, 'vatDoesNotFit', 'vatCents'],
    [
      'more VAT than net, as when the two are swapped',
      { netCents: 21_00, vatCents: 100_00 },
      'vatDoesNotFit',
      'vatCents',
    ],
    ['a credit note of an unknown invoice', { ...credit, creditOf: 'gone' }, 'unknownInvoice', 'creditOf'],
    ['a credit note of a credit note', { ...credit, creditOf: 'invoice-2' }, 'creditOfCreditNote', 'creditOf'],
    [
      'a credit note of someone else’s invoice',
      { ...credit, creditOf: 'invoice-3' },
      'invoiceOfOtherClient',
      'creditOf',
    ],
    ['a credit note that is not negative', { creditOf: 'invoice-1' }, 'creditNoteNotNegative', 'netCents'],
    [
      'a credit note of nothing',
      { netCents: 0, vatCents: 0, creditOf: 'invoice-1' },
      'creditNoteNotNegative',
      'netCents',
    ],
    [
      'a credit note of itself',
      { id: 'invoice-1', ...credit, creditOf: 'invoice-1' },
      'creditOfCreditNote',
      'creditOf',
    ],
  ])('refuses %s', (_, fields, code, field) => {
    expect(save(fields)).toEqual({ ok: false, problem: { code, field } });
  });

  it('refuses to make a credit note of an invoice that has one itself', () => {
    const { ledger: records } = ledger().invoice(300_00, { clientId: 'client-1', number: 'F-3' }).replica();
    const input = invoice({ id: 'invoice-1', number: 'F-1', ...credit, creditOf: 'invoice-4' });
    expect(saveInvoice(records, input, ruleContext())).toMatchObject({ problem: { code: 'creditOfCreditNote' } });
  });

  it.each(['F-2', ' f-2 '])('refuses the number %s that another invoice has, of whatever client', (number) => {
    expect(save({ number })).toEqual({
      ok: false,
      problem: { code: 'duplicateInvoiceNumber', field: 'number', details: { number: 'F-2' } },
    });
  });

  it.each([
    ['its own number once more', { id: 'invoice-1', number: 'F-1' }],
    ['no VAT', { vatCents: 0 }],
    ['a credit note of VAT only', { netCents: 0, vatCents: -21_00, creditOf: 'invoice-1' }],
    ['a credit note that names none', credit],
    ['a due date on the day itself', { dueOn: '2026-11-20' }],
    ['an amount of 0', { netCents: 0, vatCents: 0 }],
  ])('takes %s', (_, fields) => {
    expect(save(fields)).toMatchObject({ ok: true });
  });

  it('keeps a write-off that the form does not know of', () => {
    const builder = buildLedger().client().invoice(100_00, { number: 'F-1', writtenOffOn: '2026-11-01' });
    const input = invoice({ id: 'invoice-1', number: 'F-1', issuedOn: '2026-10-02' });
    expect(saveInvoice(builder.ledger(), input, ruleContext())).toMatchObject({
      value: [{ put: 'invoices', record: { issuedOn: '2026-10-02', writtenOffOn: '2026-11-01' } }],
    });
  });

  it('that goes to another client takes its credit notes along and lets go of hours', () => {
    const { ledger: records } = ledger()
      .hours(2, { clientId: 'client-1', invoiceId: 'invoice-1' })
      .hours(3, { clientId: 'client-1' })
      .replica();
    const input = invoice({ id: 'invoice-1', number: 'F-1', clientId: 'client-2' });
    const saved = saveInvoice(records, input, ruleContext());
    expect(saved).toMatchObject({
      value: [
        { put: 'invoices', record: { id: 'invoice-1', clientId: 'client-2' } },
        { put: 'invoices', record: { id: 'invoice-2', clientId: 'client-2', creditOf: 'invoice-1' } },
        { put: 'timeEntries', record: { id: 'entry-1', clientId: 'client-1' } },
      ],
    });
    expect(saved).not.toHaveProperty('value[2].record.invoiceId');
  });
});
