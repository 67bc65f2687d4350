import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../shared/model/change';
import type { Reminder, ReminderRef } from '../../../shared/model/reminder';
import { dueReminders, plannedReminders, reminderOutlook } from '../../../shared/rules/due-reminders';
import { finishReminder } from '../../../shared/rules/finish-reminder';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { inverseOf } from '../../../shared/rules/ledger-replica';
import { reopenReminder } from '../../../shared/rules/reopen-reminder';
import type { Rule } from '../../../shared/rules/rule';
import { snoozeReminder } from '../../../shared/rules/snooze-reminder';
import { snoozeUntil } from '../../../shared/rules/snooze-until';
import { addDays } from '../../../shared/units/calendar-day';
import { addMinutes, firstInstantAt, wallDay, wallTimeOf } from '../../../shared/units/wall-time';
import { buildLedger, ruleContext } from '../../support/ledger-builder';

const own = (fields: Partial<Reminder> = {}): Reminder => ({ id: 'r1', text: 'Call', dueOn: '2026-11-24', ...fields });
const keys = (replica: LedgerReplica, now: string): string[] => dueReminders(replica.ledger, now).map(({ key }) => key);

/** Does it, and gives the change that takes it back. */
const does = <I>(replica: LedgerReplica, rule: Rule<I>, input: I, now: string): Change => {
  const result = rule(replica.ledger, input, {
    ...ruleContext(wallDay(now)),
    newId: () => `mark-${replica.ledger.reminders.size}`,
  });
  if (!result.ok) throw new Error(result.problem.code);
  const back = inverseOf(replica.ledger, result.value);
  replica.apply(result.value);
  return back;
};
const only = (replica: LedgerReplica, now: string) => {
  const [first, ...others] = dueReminders(replica.ledger, now);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} reminders`);
  return first;
};

// 24 November 2026 is a Tuesday; the office is open Monday to Friday, 9:00 to 17:30.
describe('a reminder of my own', () => {
  it('comes when the office opens, or at its time', () => {
    const replica = buildLedger()
      .record('reminders', own())
      .record('reminders', own({ id: 'r2', at: '14:15' }))
      .replica();
    expect(keys(replica, '2026-11-24T08:59')).toEqual([]);
    expect(keys(replica, '2026-11-24T09:00')).toEqual(['own:r1:due:2026-11-24']);
    expect(keys(replica, '2026-11-24T14:15')).toHaveLength(2);
  });

  it('waits outside office hours for the next office day, unless it is urgent', () => {
    const saturday = { dueOn: '2026-11-28', at: '20:00' };
    const replica = buildLedger()
      .record('reminders', own(saturday))
      .record('reminders', own({ ...saturday, id: 'r2', urgent: true }))
      .replica();
    expect(keys(replica, '2026-11-28T19:59')).toEqual([]);
    expect(keys(replica, '2026-11-28T20:00')).toEqual(['own:r2:due:2026-11-28']);
    expect(keys(replica, '2026-11-30T08:59')).toHaveLength(1);
    expect(keys(replica, '2026-11-30T09:00')).toEqual(['own:r2:due:2026-11-28', 'own:r1:due:2026-11-28']);
  });

  it('stays in the list at night, but makes itself heard in office hours only', () => {
    const { ledger } = buildLedger().record('reminders', own()).replica();
    expect(dueReminders(ledger, '2026-11-24T23:00')).toHaveLength(1);
    expect(reminderOutlook(ledger, '2026-11-24T23:00').audible).toEqual([]);
    expect(reminderOutlook(ledger, '2026-11-25T00:00').nextWake).toBe('2026-11-25T09:00');
    expect(reminderOutlook(ledger, '2026-11-25T09:00').audible).toHaveLength(1);
  });

  it('goes by the office hours in the ledger, odd ones included', () => {
    const at = (workingHours: { days: number[]; from: string; until: string }) => {
      const { ledger } = buildLedger()
        .profile({ workingHours })
        .record('reminders', own({ at: '23:00' }))
        .replica();
      return plannedReminders(ledger, '2026-11-24T00:00')[0]?.wakesAt;
    };
    expect(at({ days: [6], from: '10:00', until: '12:00' })).toBe('2026-11-28T10:00');
    expect(at({ days: [], from: '09:00', until: '23:30' })).toBe('2026-11-24T23:00');
    expect(at({ days: [2], from: '12:00', until: '09:00' })).toBe('2026-11-24T23:00');
  });

  it('tells of the client what is open and the last note, and nothing of what is dated ahead', () => {
    const { ledger } = buildLedger()
      .client({ name: 'Bakker' })
      .invoice(100_000, { dueOn: '2026-12-30' })
      .payment(21_000)
      .hours(1, { date: '2026-11-01', note: 'old' })
      .hours(1, { date: '2026-11-20', note: 'new' })
      .hours(1, { date: '2026-12-20', note: 'ahead' })
      .record('reminders', own({ clientId: 'client-1' }))
      .replica();
    expect(dueReminders(ledger, '2026-11-24T09:00')).toMatchObject([
      { clientName: 'Bakker', context: { openCents: 100_000, lastNote: { text: 'new', on: '2026-11-20' } } },
    ]);
  });
});

describe('done, snooze and undo', () => {
  it('is done, comes back with undo, and can be put back long after', () => {
    const replica = buildLedger().record('reminders', own()).replica();
    const now = '2026-11-24T10:00';
    const { ref } = only(replica, now);
    replica.apply(does(replica, finishReminder, ref, now));
    expect(keys(replica, now)).toEqual(['own:r1:due:2026-11-24']);
    does(replica, finishReminder, ref, now);
    expect(keys(replica, now)).toEqual([]);
    does(replica, reopenReminder, ref, '2026-12-24T10:00');
    expect(keys(replica, now)).toHaveLength(1);
    expect(replica.ledger.reminders.get('r1')).toEqual({ ...own(), changedAt: expect.any(String) });
  });

  it('snoozes an hour, to tomorrow and to next week, past the weekend', () => {
    const { ledger } = buildLedger().replica();
    expect(snoozeUntil(ledger, 'hour', '2026-11-24T23:30')).toBe('2026-11-25T00:30');
    expect(snoozeUntil(ledger, 'tomorrow', '2026-11-24T10:00')).toBe('2026-11-25T09:00');
    expect(snoozeUntil(ledger, 'tomorrow', '2026-11-27T10:00')).toBe('2026-11-30T09:00');
    expect(snoozeUntil(ledger, 'nextWeek', '2026-11-24T10:00')).toBe('2026-11-30T09:00');
    expect(snoozeUntil(ledger, 'nextWeek', '2026-11-30T10:00')).toBe('2026-12-07T09:00');
  });

  it('is silent while snoozed, and is told once more after it', () => {
    const replica = buildLedger().record('reminders', own()).replica();
    const now = '2026-11-24T10:00';
    const { ref, tellKey } = only(replica, now);
    const back = does(replica, snoozeReminder, { ...ref, until: '2026-11-24T11:00' }, now);
    expect(keys(replica, '2026-11-24T10:59')).toEqual([]);
    expect(reminderOutlook(replica.ledger, now).nextWake).toBe('2026-11-24T11:00');
    expect(only(replica, '2026-11-24T11:00').tellKey).not.toBe(tellKey);
    replica.apply(back);
    expect(only(replica, now).tellKey).toBe(tellKey);
  });

  it('refuses what is not there, and a snooze into yesterday', () => {
    const { ledger } = buildLedger().record('reminders', own()).replica();
    const gone: ReminderRef = { source: 'invoice', id: 'gone', step: 'due', dueOn: '2026-11-24' };
    const mine: ReminderRef = { source: 'own', id: 'r1', step: 'due', dueOn: '2026-11-24' };
    expect(finishReminder(ledger, gone, ruleContext())).toMatchObject({ problem: { code: 'unknownRecord' } });
    expect(snoozeReminder(ledger, { ...mine, until: '2026-11-23T10:00' }, ruleContext())).toMatchObject({
      problem: { code: 'dayTooLongAgo' },
    });
  });
});

describe('repeating', () => {
  it('gathers what was missed into one, since the first', () => {
    const replica = buildLedger()
      .record('reminders', own({ repeat: 'FREQ=DAILY', dueOn: '2026-11-16' }))
      .replica();
    expect(only(replica, '2026-11-24T09:00')).toMatchObject({ key: 'own:r1:due:2026-11-24', since: '2026-11-16' });
    expect(only(replica, '2026-11-24T08:59')).toMatchObject({ key: 'own:r1:due:2026-11-23' });
  });

  it('is done for this time, and comes again', () => {
    const replica = buildLedger()
      .record('reminders', own({ repeat: 'FREQ=MONTHLY;BYDAY=-1FR', dueOn: '2026-01-01' }))
      .replica();
    const now = '2026-11-24T09:00';
    const { ref, since, nextAt } = only(replica, now);
    expect({ day: ref.dueOn, since, nextAt }).toEqual({
      day: '2026-10-30',
      since: '2026-01-30',
      nextAt: '2026-11-27T09:00',
    });
    does(replica, finishReminder, ref, now);
    expect(keys(replica, '2026-11-27T08:59')).toEqual([]);
    expect(only(replica, '2026-11-27T09:00')).toMatchObject({ since: '2026-11-27' });
    does(replica, reopenReminder, ref, now);
    expect(only(replica, now)).toMatchObject({ ref, since: '2026-10-30' });
  });

  it('waits over the weekend as one, and Friday’s stays until Monday', () => {
    const replica = buildLedger()
      .record('reminders', own({ repeat: 'FREQ=DAILY', dueOn: '2026-11-27' }))
      .replica();
    expect(keys(replica, '2026-11-29T12:00')).toEqual(['own:r1:due:2026-11-27']);
    does(replica, finishReminder, only(replica, '2026-11-29T12:00').ref, '2026-11-29T12:00');
    expect(keys(replica, '2026-11-29T12:00')).toEqual([]);
    expect(only(replica, '2026-11-30T09:00')).toMatchObject({ key: 'own:r1:due:2026-11-30', since: '2026-11-28' });
  });

  it('finds a last time long ago', () => {
    const replica = buildLedger()
      .record('reminders', own({ repeat: 'FREQ=YEARLY', dueOn: '2024-02-29' }))
      .replica();
    expect(only(replica, '2026-11-24T09:00')).toMatchObject({
      ref: { dueOn: '2024-02-29' },
      nextAt: '2028-02-29T09:00',
    });
  });

  it('ends after the last time', () => {
    const replica = buildLedger()
      .record('reminders', own({ repeat: 'FREQ=DAILY;COUNT=2' }))
      .replica();
    does(replica, finishReminder, only(replica, '2026-12-24T09:00').ref, '2026-12-24T09:00');
    expect(plannedReminders(replica.ledger, '2026-12-24T09:00')).toEqual([]);
  });
});

describe('staying in touch', () => {
  const every = { clientId: 'client-1', everyDaysWithoutContact: 30, dueOn: '2026-01-01' };

  it('counts from the last contact: work, a meeting, a moment, but no travel', () => {
    const replica = buildLedger()
      .client()
      .hours(1, { date: '2026-10-20', activity: 'meeting' })
      .hours(1, { date: '2026-11-20', activity: 'travel' })
      .record('joyScores', { id: 'j', clientId: 'client-1', date: '2026-10-31', score: 4 })
      .record('reminders', own(every))
      .replica();
    expect(keys(replica, '2026-11-19T08:59')).toEqual([]);
    expect(only(replica, '2026-11-19T09:00')).toMatchObject({ facts: { lastContact: '2026-10-20' } });
    const moment = { id: 'm', clientId: 'client-1', date: '2026-11-18', kind: 'praise', weight: 1 } as const;
    replica.apply([{ put: 'moments', record: moment }]);
    expect(keys(replica, '2026-11-24T09:00')).toEqual([]);
    expect(keys(replica, '2026-12-18T09:00')).toContain('own:r1:due:2026-12-18');
  });

  it('counts from today when it is done without a note of it', () => {
    const replica = buildLedger().client().record('reminders', own(every)).replica();
    does(replica, finishReminder, only(replica, '2026-11-24T09:00').ref, '2026-11-24T09:00');
    expect(keys(replica, '2026-12-23T12:00')).toEqual([]);
    expect(keys(replica, '2026-12-24T09:00')).toEqual(['own:r1:due:2026-12-24']);
  });

  it('comes no sooner than its first day', () => {
    const replica = buildLedger()
      .client()
      .record('reminders', own({ ...every, dueOn: '2027-03-01' }))
      .replica();
    expect(plannedReminders(replica.ledger, '2026-11-24T09:00')[0]?.wakesAt).toBe('2027-03-01T09:00');
  });
});

describe('invoices', () => {
  // Due on Monday 2 November 2026.
  const replica = () => buildLedger().client({ name: 'Bakker' }).invoice(100_000, { dueOn: '2026-11-02' }).replica();

  it.each([
    ['2026-10-30T08:59', null],
    ['2026-10-30T09:00', 'comingDue'],
    ['2026-11-02T09:00', 'due'],
    ['2026-11-09T09:00', 'overdue7'],
    ['2026-11-16T09:00', 'overdue14'],
    ['2026-12-02T09:00', 'overdue30'],
    ['2027-12-02T09:00', 'overdue30'],
  ])('at %s: %s, and only that', (now, step) => {
    expect(dueReminders(replica().ledger, now).map(({ ref }) => ref.step)).toEqual(step === null ? [] : [step]);
  });

  it('says how late it is by now, and how much is open', () => {
    const { ledger } = replica();
    expect(dueReminders(ledger, '2026-11-12T09:00')[0]?.facts).toEqual({
      source: 'invoice',
      number: '2026-001',
      days: 10,
      cents: 121_000,
    });
    expect(dueReminders(ledger, '2026-11-01T12:00')[0]?.facts).toMatchObject({ days: -1 });
  });

  it('is done until its next step, and gone when it is paid or written off', () => {
    const each = replica();
    const now = '2026-11-10T09:00';
    does(each, finishReminder, only(each, now).ref, now);
    expect(keys(each, '2026-11-16T08:59')).toEqual([]);
    expect(keys(each, '2026-11-16T09:00')).toEqual(['invoice:invoice-1:overdue14:2026-11-16']);
    const payment = { id: 'p', invoiceId: 'invoice-1', receivedOn: '2026-11-16', grossCents: 121_000 };
    each.apply([{ put: 'payments', record: payment }]);
    expect(plannedReminders(each.ledger, '2026-11-16T09:00')).toEqual([]);
  });

  it('puts off the steps that follow too', () => {
    const each = replica();
    const now = '2026-11-12T09:00';
    does(each, snoozeReminder, { ...only(each, now).ref, until: '2026-11-17T09:00' }, now);
    expect(keys(each, '2026-11-17T08:59')).toEqual([]);
    expect(keys(each, '2026-11-17T09:00')).toEqual(['invoice:invoice-1:overdue14:2026-11-16']);
  });

  it('is another reminder when the due date moves', () => {
    const each = replica();
    const now = '2026-11-09T09:00';
    does(each, finishReminder, only(each, now).ref, now);
    const invoice = each.ledger.invoices.get('invoice-1');
    if (invoice) each.apply([{ put: 'invoices', record: { ...invoice, dueOn: '2026-11-10' } }]);
    expect(keys(each, '2026-11-17T09:00')).toEqual(['invoice:invoice-1:overdue7:2026-11-17']);
    does(each, finishReminder, only(each, '2026-11-17T09:00').ref, '2026-11-17T09:00');
    expect([...each.ledger.reminders.values()]).toHaveLength(1);
  });

  it('leaves a mark that names its client, and that reads as what it is', () => {
    const each = replica();
    const now = '2026-11-09T09:00';
    const back = does(each, finishReminder, only(each, now).ref, now);
    expect([...each.ledger.reminders.values()]).toEqual([
      {
        id: 'mark-0',
        clientId: 'client-1',
        about: { source: 'invoice', id: 'invoice-1', step: 'overdue7' },
        dueOn: '2026-11-09',
        doneThrough: '2026-11-09',
        doneAt: '2026-11-09T12:00:00.000Z',
        createdAt: '2026-11-09T12:00:00.000Z',
        changedAt: '2026-11-09T12:00:00.000Z',
      },
    ]);
    each.apply(back);
    expect(each.ledger.reminders.size).toBe(0);
  });
});

describe('promises, steps and joy', () => {
  it('comes on the day of a promise, until something came of it', () => {
    const promise = { id: 'p', clientId: 'client-1', by: 'client', what: 'pay', dueOn: '2026-11-24' } as const;
    const replica = buildLedger().client().record('promises', promise).replica();
    expect(keys(replica, '2026-11-24T09:00')).toEqual(['promise:p:due:2026-11-24']);
    replica.apply([{ put: 'promises', record: { ...promise, outcome: 'kept' } }]);
    expect(keys(replica, '2026-11-24T09:00')).toEqual([]);
  });

  it('tells of each step of an offboarding, done and put off one by one', () => {
    const steps = ['a', 'b', 'c'].map((id) => ({ id, text: id, dueOn: '2026-11-24' }));
    const offboarding = { id: 'o', clientId: 'client-1', steps };
    const replica = buildLedger().client().record('offboardings', offboarding).replica();
    const now = '2026-11-24T09:00';
    const [first, second] = dueReminders(replica.ledger, now);
    if (!first || !second) throw new Error('too few');
    does(replica, finishReminder, first.ref, now);
    does(replica, snoozeReminder, { ...second.ref, until: '2026-11-25T09:00' }, now);
    expect(keys(replica, now)).toEqual(['offboarding:o:c:2026-11-24']);
    expect(keys(replica, '2026-11-25T09:00')).toHaveLength(2);
  });

  it('asks for joy on the last office day of a month, for clients with work and no score', () => {
    const replica = buildLedger()
      .client()
      .hours(1, { date: '2026-10-05' })
      .client()
      .hours(1, { date: '2026-10-06' })
      .client({ status: 'former' })
      .hours(1, { date: '2026-10-07' })
      .client()
      .replica();
    // 31 October 2026 is a Saturday.
    expect(keys(replica, '2026-10-30T08:59')).toEqual([]);
    expect(only(replica, '2026-10-30T09:00').facts).toEqual({ source: 'joy', month: '2026-10', clients: 2 });
    const score = (id: string) => ({ id, clientId: id, date: '2026-11-02', score: 4 });
    replica.apply([{ put: 'joyScores', record: score('client-1') }]);
    expect(only(replica, '2026-11-02T09:00').facts).toMatchObject({ clients: 1 });
    replica.apply([{ put: 'joyScores', record: score('client-2') }]);
    expect(keys(replica, '2026-11-02T09:00')).toEqual([]);
  });

  it('never piles up months of joy', () => {
    const months = ['2026-08-05', '2026-09-05', '2026-10-05'];
    const builder = buildLedger().client();
    for (const date of months) builder.hours(1, { date });
    expect(keys(builder.replica(), '2026-11-24T09:00')).toEqual(['joy:2026-10:due:2026-10-30']);
  });
});

describe('nothing is lost or told twice', () => {
  /** A clock that wakes when it is told to, as the tray's does, and tells each reminder once. */
  const tellAll = (
    replica: LedgerReplica,
    from: string,
    until: string,
    sleeps: (now: string) => string = (now) => now,
  ) => {
    const told: string[] = [];
    for (let now = from; now <= until; now = sleeps(reminderOutlook(replica.ledger, now).nextWake)) {
      for (const { tellKey } of reminderOutlook(replica.ledger, now).audible)
        if (!told.includes(tellKey)) told.push(tellKey);
    }
    return told;
  };
  const busy = () => {
    const builder = buildLedger().client().hours(1, { date: '2026-11-02' });
    builder.invoice(100_000, { dueOn: '2026-11-02' });
    builder.record('reminders', own({ dueOn: '2026-11-15', at: '23:45' }));
    builder.record('reminders', own({ id: 'r2', dueOn: '2026-11-02', at: '10:30', repeat: 'FREQ=WEEKLY' }));
    builder.record('reminders', own({ id: 'r3', dueOn: '2026-11-21', at: '23:59', urgent: true }));
    return builder.replica();
  };
  const all = [
    'invoice:invoice-1:comingDue:2026-10-30',
    'invoice:invoice-1:due:2026-11-02',
    'own:r2:due:2026-11-02',
    'invoice:invoice-1:overdue7:2026-11-09',
    'own:r2:due:2026-11-09',
    'own:r1:due:2026-11-15',
    'invoice:invoice-1:overdue14:2026-11-16',
    'own:r2:due:2026-11-16',
    'own:r3:due:2026-11-21',
    'own:r2:due:2026-11-23',
    'joy:2026-11:due:2026-11-30',
    'own:r2:due:2026-11-30',
  ];

  it('tells everything of a month, each once, by waking when it said it would', () => {
    expect(tellAll(busy(), '2026-10-30T00:00', '2026-11-30T23:59').sort()).toEqual(all.toSorted());
  });

  it('tells what came while the machine slept over midnight', () => {
    const replica = buildLedger()
      .record('reminders', own({ dueOn: '2026-11-24', at: '17:00' }))
      .record('reminders', own({ id: 'r2', dueOn: '2026-11-25', at: '00:10', urgent: true }))
      .replica();
    const asleep = (now: string): string => (now < '2026-11-25T10:00' ? '2026-11-25T10:00' : now);
    expect(tellAll(replica, '2026-11-24T16:00', '2026-11-25T12:00', asleep)).toEqual([
      'own:r2:due:2026-11-25',
      'own:r1:due:2026-11-24',
    ]);
  });

  it('loses none of 500 at once, and finishes them one by one', () => {
    const builder = buildLedger();
    for (let number = 0; number < 500; number += 1) builder.record('reminders', own({ id: `r${number}` }));
    const replica = builder.replica();
    const now = '2026-11-24T09:00';
    expect(tellAll(replica, '2026-11-24T00:00', '2026-11-24T23:59')).toHaveLength(500);
    for (const { ref } of dueReminders(replica.ledger, now)) does(replica, finishReminder, ref, now);
    expect(keys(replica, now)).toEqual([]);
  });

  it('never loses one as time goes on', () => {
    const replica = busy();
    const seen = new Set<string>();
    for (let now = '2026-10-30T00:00'; now < '2026-12-01T00:00'; now = addMinutes(now, 47)) {
      const due = new Set(dueReminders(replica.ledger, now).map(({ ref }) => `${ref.source}:${ref.id}`));
      for (const source of seen) expect(due, `${source} at ${now}`).toContain(source);
      for (const source of due) seen.add(source);
    }
    expect(seen.size).toBe(5);
  });

  it.each([
    // 2:30 does not exist: it comes at 3:00, which is 1:00 UTC.
    ['2026-03-29', '2026-03-29T01:00:00.000Z'],
    // 2:30 comes twice: it is told the first time, at 0:30 UTC.
    ['2026-10-25', '2026-10-25T00:30:00.000Z'],
  ])('tells once, at the right instant, where the clock is changed on %s', (dueOn, expected) => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    const replica = buildLedger()
      .record('reminders', own({ dueOn, at: '02:30', urgent: true }))
      .replica();
    const told: string[] = [];
    const look = (instant: Date): void => {
      for (const { tellKey } of reminderOutlook(replica.ledger, wallTimeOf(instant)).audible)
        if (!told.some((each) => each.startsWith(tellKey))) told.push(`${tellKey} ${instant.toISOString()}`);
    };
    const start = new Date(`${addDays(dueOn, -1)}T12:00:00Z`);
    // One clock looks every minute, another only when it was told to.
    for (let minute = 0; minute < 2 * 1_440; minute += 1) look(new Date(start.getTime() + minute * 60_000));
    expect(told).toEqual([`own:r1:due:${dueOn} ${expected}`]);
    told.length = 0;
    let instant = start;
    while (instant.getTime() < start.getTime() + 2 * 86_400_000) {
      instant = firstInstantAt(reminderOutlook(replica.ledger, wallTimeOf(instant)).nextWake);
      look(instant);
    }
    expect(told).toEqual([`own:r1:due:${dueOn} ${expected}`]);
    vi.unstubAllEnvs();
  });

  it('does not wait longer than till midnight to ask again', () => {
    expect(reminderOutlook(buildLedger().ledger(), '2026-11-24T12:00').nextWake).toBe(
      `${addDays('2026-11-24', 1)}T00:00`,
    );
  });
});
