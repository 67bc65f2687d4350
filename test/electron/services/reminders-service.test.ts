import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { dueReminders } from '../../../shared/rules/due-reminders';
import { startServices } from '../../support/services';

const now = '2026-11-24T12:00';

it('finishes a reminder, keeps that in the file, and takes it back with undo', async () => {
  const { ask, ledger } = await startServices();
  await ask('ledger.create', { where: 'suggested' });
  const saved = await ask('reminders.save', { text: 'Bel', dueOn: '2026-11-24' });
  const due = () => dueReminders(ledger.store()?.ledger ?? expect.fail(), now);
  const [first] = due();
  if (!first || !saved.ok) throw new Error('nothing is due');
  expect(first.ref.id).toBe(saved.value.id);
  expect(await ask('reminders.finish', first.ref)).toEqual({ ok: true, value: {} });
  expect(due()).toEqual([]);
  expect(await ask('history.undo', {})).toEqual({ ok: true, value: { label: 'finishReminder' } });
  expect(due()).toHaveLength(1);
  await ask('reminders.snooze', { ...first.ref, until: '2026-11-25T09:00' });
  expect(due()).toEqual([]);

  const path = ledger.path() ?? '';
  await ledger.close();
  const { reminders } = JSON.parse(await readFile(path, 'utf8'));
  expect(reminders).toMatchObject([{ text: 'Bel', dueOn: '2026-11-24', snoozedUntil: '2026-11-25T09:00' }]);
});

it('lets no form write what became of a reminder', async () => {
  const { ask, ledger } = await startServices();
  await ask('ledger.create', { where: 'suggested' });
  const input = { text: 'Bel', dueOn: '2026-11-24', doneThrough: '2026-11-24' };
  await ask('reminders.save', input);
  expect(dueReminders(ledger.store()?.ledger ?? expect.fail(), now)).toHaveLength(1);
});

it('refuses office hours without a day, and an office that closes before it opens', async () => {
  const { ask } = await startServices();
  await ask('ledger.create', { where: 'suggested' });
  const hours = { days: [1], from: '09:00', until: '17:00' };
  expect(await ask('profile.save', { workingHours: { ...hours, days: [] } })).toMatchObject({
    problem: { code: 'noOfficeDay' },
  });
  expect(await ask('profile.save', { workingHours: { ...hours, until: '09:00' } })).toMatchObject({
    problem: { code: 'closesBeforeOpens' },
  });
  expect(await ask('profile.save', { workingHours: hours })).toMatchObject({ ok: true });
});
