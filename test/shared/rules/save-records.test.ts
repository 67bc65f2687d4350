import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/model/change';
import type { InputOf } from '../../../shared/model/record';
import type { TimeEntry } from '../../../shared/model/time-entry';
import type { Result } from '../../../shared/result';
import { removeHours } from '../../../shared/rules/remove-hours';
import { saveClient } from '../../../shared/rules/save-client';
import { saveCost } from '../../../shared/rules/save-cost';
import { saveHours } from '../../../shared/rules/save-hours';
import { savePayment } from '../../../shared/rules/save-payment';
import { saveProfile } from '../../../shared/rules/save-profile';
import { buildLedger, ruleContext } from '../../support/ledger-builder';

const changeOf = (result: Result<Change>): Change => {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return result.value;
};

const refusal = (code: string, field?: string) => ({ ok: false, problem: field ? { code, field } : { code } });

const hours = (fields: Partial<InputOf<TimeEntry>> = {}): InputOf<TimeEntry> => ({
  clientId: 'client-1',
  date: '2026-11-20',
  minutes: 90,
  billable: true,
  activity: 'work',
  ...fields,
});

const oneClient = () => buildLedger().client();

describe('saving a record', () => {
  it('gives a new one an id and stamps', () => {
    expect(changeOf(saveHours(oneClient().ledger(), hours(), ruleContext()))).toEqual([
      {
        put: 'timeEntries',
        record: {
          id: 'new-1',
          ...hours(),
          createdAt: '2026-11-24T12:00:00.000Z',
          changedAt: '2026-11-24T12:00:00.000Z',
        },
      },
    ]);
  });

  it('replaces the one with its id, and keeps when it was made and what another program wrote in it', () => {
    const createdAt = '2025-01-01T09:00:00.000Z';
    const { ledger } = oneClient()
      .record('timeEntries', { id: 'e', ...hours(), note: 'old words', createdAt, tags: ['web'] })
      .replica();
    expect(changeOf(saveHours(ledger, { id: 'e', ...hours({ minutes: 60 }) }, ruleContext()))).toEqual([
      {
        put: 'timeEntries',
        record: { id: 'e', ...hours({ minutes: 60 }), createdAt, tags: ['web'], changedAt: '2026-11-24T12:00:00.000Z' },
      },
    ]);
  });

  it('keeps unknown fields inside an address too', () => {
    const address = { street: 'Kade 1', city: 'Zwolle', geo: [52.5, 6.1] };
    const { ledger } = oneClient().client({ id: 'c', address }).replica();
    const { id, ...client } = ledger.clients.get('c') ?? { id: '', name: '' };
    const [step] = changeOf(
      saveClient(ledger, { ...client, id, address: { street: 'Kade 2' } } as never, ruleContext()),
    );
    expect(step).toMatchObject({ record: { address: { street: 'Kade 2', geo: [52.5, 6.1] } } });
    expect(step).not.toHaveProperty('record.address.city');
  });

  it('changes nothing when nothing differs, whatever the order of the fields', () => {
    const { ledger } = oneClient()
      .record('timeEntries', { id: 'e', ...hours(), changedAt: '2026-01-01T00:00:00Z' })
      .replica();
    const { clientId, ...rest } = hours();
    expect(changeOf(saveHours(ledger, { ...rest, clientId, id: 'e' }, ruleContext()))).toEqual([]);
  });

  it('refuses an id that is not in the ledger', () => {
    expect(saveHours(oneClient().ledger(), { id: 'gone', ...hours() }, ruleContext())).toEqual(
      refusal('unknownRecord'),
    );
    expect(removeHours(oneClient().ledger(), { id: 'gone' }, ruleContext())).toEqual(refusal('unknownRecord'));
  });
});

describe('saving hours', () => {
  const twoClients = () => oneClient().invoice(100_00).client().invoice(100_00);

  it.each([
    ['an unknown client', { clientId: 'gone' }, 'unknownClient', 'clientId'],
    ['no time', { minutes: 0 }, 'entryEmpty', 'minutes'],
    ['a minute over 24 hours', { minutes: 1_441 }, 'entryTooLong', 'minutes'],
    ['a day more than a week ahead', { date: '2026-12-02' }, 'dayTooFarAhead', 'date'],
    ['a day before 1970', { date: '1026-11-20' }, 'dayTooLongAgo', 'date'],
    ['an unknown invoice', { invoiceId: 'gone' }, 'unknownInvoice', 'invoiceId'],
    ['an invoice of another client', { invoiceId: 'invoice-2' }, 'invoiceOfOtherClient', 'invoiceId'],
  ])('refuses %s', (_, fields, code, field) => {
    expect(saveHours(twoClients().ledger(), hours(fields), ruleContext())).toEqual(refusal(code, field));
  });

  it.each([
    ['24 hours', { minutes: 1_440 }],
    ['a day a week ahead', { date: '2026-12-01' }],
    ['an invoice of the client', { invoiceId: 'invoice-1' }],
  ])('takes %s', (_, fields) => {
    expect(saveHours(twoClients().ledger(), hours(fields), ruleContext()).ok).toBe(true);
  });
});

describe('saving a payment', () => {
  const ledger = () => oneClient().invoice(100_00, { issuedOn: '2026-11-20' }).ledger();
  const payment = { invoiceId: 'invoice-1', receivedOn: '2026-11-24', grossCents: 121_00 };

  it.each([
    ['an unknown invoice', { invoiceId: 'gone' }, 'unknownInvoice', 'invoiceId'],
    ['an amount of 0', { grossCents: 0 }, 'amountZero', 'grossCents'],
    ['next year', { receivedOn: '2027-11-24' }, 'dayTooFarAhead', 'receivedOn'],
  ])('refuses %s', (_, fields, code, field) => {
    expect(savePayment(ledger(), { ...payment, ...fields }, ruleContext())).toEqual(refusal(code, field));
  });

  it.each([
    ['a prepayment', { receivedOn: '2026-11-01' }],
    ['a refund', { grossCents: -1_00 }],
    ['more than is open', { grossCents: 900_00 }],
  ])('takes %s', (_, fields) => {
    expect(savePayment(ledger(), { ...payment, ...fields }, ruleContext()).ok).toBe(true);
  });
});

describe('saving a cost', () => {
  const cost = { clientId: 'client-1', date: '2026-11-24', netCents: 25_00 };

  it.each([
    ['an unknown client', { clientId: 'gone' }, 'unknownClient', 'clientId'],
    ['an amount of 0', { netCents: 0 }, 'amountZero', 'netCents'],
    ['next year', { date: '2027-11-24' }, 'dayTooFarAhead', 'date'],
  ])('refuses %s', (_, fields, code, field) => {
    expect(saveCost(oneClient().ledger(), { ...cost, ...fields }, ruleContext())).toEqual(refusal(code, field));
  });

  it('takes a cost that was paid back', () => {
    expect(saveCost(oneClient().ledger(), { ...cost, netCents: -25_00 }, ruleContext()).ok).toBe(true);
  });
});

describe('saving the profile', () => {
  it('keeps what another program wrote and changes nothing when nothing differs', () => {
    const { ledger } = buildLedger().profile({ name: 'Eva', theme: 'blue' }).replica();
    expect(changeOf(saveProfile(ledger, { name: 'Eva L.' }, ruleContext()))).toEqual([
      { profile: { name: 'Eva L.', theme: 'blue' } },
    ]);
    expect(changeOf(saveProfile(ledger, { name: 'Eva' }, ruleContext()))).toEqual([]);
  });
});
