import { describe, expect, it } from 'vitest';
import { doneReminders } from '../../../shared/rules/done-reminders';
import { finishReminder } from '../../../shared/rules/finish-reminder';
import { removeClient } from '../../../shared/rules/remove-client';
import { removeInvoice } from '../../../shared/rules/remove-invoice';
import { removeReminder } from '../../../shared/rules/remove-reminder';
import type { ReminderInput } from '../../../shared/rules/save-reminder';
import { saveReminder } from '../../../shared/rules/save-reminder';
import { buildLedger, ruleContext } from '../../support/ledger-builder';

const input = (fields: Partial<ReminderInput> = {}): ReminderInput => ({
  text: 'Call',
  dueOn: '2026-11-24',
  ...fields,
});
const stored = {
  id: 'r1',
  text: 'Call',
  dueOn: '2026-11-24',
  doneThrough: '2026-11-24',
  doneAt: '2026-11-24T12:00:00Z',
};

describe('saving a reminder', () => {
  it('makes one, with what the form gave and no more', () => {
    const { ledger } = buildLedger().client().replica();
    const fields = { clientId: 'client-1', at: '14:00', repeat: 'FREQ=MONTHLY;BYDAY=-1FR', urgent: true };
    expect(saveReminder(ledger, input(fields), ruleContext())).toEqual({
      ok: true,
      value: [
        {
          put: 'reminders',
          record: {
            id: 'new-1',
            ...input(fields),
            createdAt: '2026-11-24T12:00:00.000Z',
            changedAt: '2026-11-24T12:00:00.000Z',
          },
        },
      ],
    });
  });

  it.each([
    [{ clientId: 'gone' }, 'unknownClient', 'clientId'],
    [{ everyDaysWithoutContact: 30 }, 'clientMissing', 'clientId'],
    [{ repeat: 'FREQ=HOURLY' }, 'repeatUnknown', 'repeat'],
    [{ repeat: 'FREQ=DAILY;UNTIL=20260101' }, 'repeatNever', 'repeat'],
    [{ repeat: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'repeatNever', 'repeat'],
    [{ dueOn: '2062-11-24' }, 'dayTooFarAhead', 'dueOn'],
    [{ id: 'gone' }, 'unknownRecord', undefined],
  ])('refuses %j', (fields, code, field) => {
    const { ledger } = buildLedger().replica();
    const result = saveReminder(ledger, input(fields), ruleContext());
    expect(result).toEqual({ ok: false, problem: { code, ...(field && { field }) } });
  });

  it('keeps what was done when the words change, and opens it again on another day', () => {
    const { ledger } = buildLedger()
      .record('reminders', { ...stored, mood: 'kept' })
      .replica();
    const saved = (fields: Partial<ReminderInput>): unknown => {
      const result = saveReminder(ledger, input({ id: 'r1', ...fields }), ruleContext());
      return result.ok ? result.value[0] : result.problem;
    };
    expect(saved({ text: 'Write' })).toMatchObject({ record: { doneThrough: '2026-11-24', mood: 'kept' } });
    const moved = saved({ dueOn: '2026-12-01' });
    expect(moved).toMatchObject({ record: { dueOn: '2026-12-01', mood: 'kept' } });
    expect(moved).not.toHaveProperty('record.doneThrough');
    expect(saved({ dueOn: '2026-01-01', repeat: 'FREQ=DAILY' })).toMatchObject({
      record: { doneThrough: '2026-11-24' },
    });
  });

  it('does not save over a mark, nor remove one', () => {
    const about = { source: 'joy', id: '2026-10', step: 'due' } as const;
    const { ledger } = buildLedger().record('reminders', { id: 'mark', about, dueOn: '2026-10-30' }).replica();
    expect(saveReminder(ledger, input({ id: 'mark' }), ruleContext())).toMatchObject({ ok: false });
    expect(removeReminder(ledger, { id: 'mark' }, ruleContext())).toMatchObject({ ok: false });
  });
});

describe('what was done', () => {
  it('tells it last first, own and derived, as long as its record is there', () => {
    const replica = buildLedger()
      .client({ name: 'Bakker' })
      .invoice(100_000, { dueOn: '2026-11-02' })
      .record('reminders', { ...stored, doneAt: '2026-11-20T12:00:00.000Z' })
      .replica();
    const { ledger } = replica;
    const ref = { source: 'invoice', id: 'invoice-1', step: 'overdue14', dueOn: '2026-11-16' } as const;
    const done = finishReminder(ledger, ref, ruleContext());
    if (done.ok) replica.apply(done.value);
    const all = doneReminders(ledger, '2026-11-10');
    expect(all.map(({ facts, clientName }) => [facts, clientName])).toEqual([
      [{ source: 'invoice', number: '2026-001', days: 14, cents: 0 }, 'Bakker'],
      [{ source: 'own', text: 'Call' }, undefined],
    ]);
    expect(all[0]?.ref).toEqual(ref);
    expect(doneReminders(ledger, '2026-11-21')).toHaveLength(1);
    replica.apply([{ remove: 'invoices', id: 'invoice-1' }]);
    expect(doneReminders(ledger, '2026-11-10')).toHaveLength(1);
  });

  it.each(['invoice', 'client'])('goes with its %s', (what) => {
    const replica = buildLedger().client().invoice(100_000).replica();
    const ref = { source: 'invoice', id: 'invoice-1', step: 'due', dueOn: '2026-10-31' } as const;
    const done = finishReminder(replica.ledger, ref, ruleContext());
    if (done.ok) replica.apply(done.value);
    expect(replica.ledger.reminders.size).toBe(1);
    const gone =
      what === 'invoice'
        ? removeInvoice(replica.ledger, { id: 'invoice-1' }, ruleContext())
        : removeClient(replica.ledger, { id: 'client-1' }, ruleContext());
    if (gone.ok) replica.apply(gone.value);
    expect(replica.ledger.reminders.size).toBe(0);
  });
});
