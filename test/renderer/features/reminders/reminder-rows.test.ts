import { expect, it } from 'vitest';
import { draftOf, newDraft, toInput } from '../../../../renderer/features/reminders/reminder-draft';
import { listReminders, rowKey } from '../../../../renderer/features/reminders/reminder-rows';
import { doneReminders } from '../../../../shared/rules/done-reminders';
import { plannedReminders } from '../../../../shared/rules/due-reminders';
import { buildLedger } from '../../../support/ledger-builder';

const now = '2026-11-24T12:00';

it('puts what is due first, urgent before the rest, then later today, what comes, and what was done', () => {
  const { ledger } = buildLedger()
    .client()
    .invoice(100_000, { dueOn: '2026-12-20' })
    .invoice(100_000, { dueOn: '2027-02-20' })
    .record('reminders', { id: 'old', text: 'a', dueOn: '2026-11-02' })
    .record('reminders', { id: 'now', text: 'b', dueOn: '2026-11-24', urgent: true })
    .record('reminders', { id: 'today', text: 'c', dueOn: '2026-11-24', at: '15:00' })
    .record('reminders', { id: 'far', text: 'd', dueOn: '2028-11-24' })
    .record('reminders', {
      id: 'done',
      text: 'e',
      dueOn: '2026-11-20',
      doneThrough: '2026-11-20',
      doneAt: '2026-11-20T12:00:00.000Z',
    })
    .replica();
  const rows = listReminders(plannedReminders(ledger, now), doneReminders(ledger, '2026-11-10'), now);
  expect(rows.map(rowKey)).toEqual([
    'due',
    'planned own:now:due:2026-11-24',
    'planned own:old:due:2026-11-02',
    'today',
    'planned own:today:due:2026-11-24',
    'coming',
    'planned invoice:invoice-1:comingDue:2026-12-17',
    'planned own:far:due:2028-11-24',
    'done',
    'done own:done:due:2026-11-20',
  ]);
});

it('gives a form the choice that a rule came from, and saves that rule again', () => {
  const reminder = { id: 'r', text: 'Bel', dueOn: '2026-11-27', repeat: 'FREQ=MONTHLY;BYDAY=-1FR' };
  const draft = draftOf(reminder);
  expect(draft.repeat).toBe('lastWeekday');
  expect(toInput(draft, '2026-11-27', 'r')).toEqual(reminder);
  expect(draftOf({ ...reminder, repeat: 'FREQ=DAILY;COUNT=3' })).toMatchObject({ repeat: 'custom' });
});

it('saves only what was filled in', () => {
  const draft = { ...newDraft('client-1'), text: ' Bel ', repeat: 'touch' as const };
  expect(toInput(draft, '2026-11-24', undefined)).toEqual({
    clientId: 'client-1',
    text: 'Bel',
    dueOn: '2026-11-24',
    everyDaysWithoutContact: 30,
  });
});
