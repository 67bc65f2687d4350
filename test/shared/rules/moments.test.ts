import { describe, expect, it } from 'vitest';
import { PromiseInput } from '../../../shared/contract/inputs';
import type { Ledger } from '../../../shared/model/ledger';
import { doneReminders } from '../../../shared/rules/done-reminders';
import { dueReminders } from '../../../shared/rules/due-reminders';
import { finishReminder } from '../../../shared/rules/finish-reminder';
import { joyQuestion } from '../../../shared/rules/joy-question';
import type { Rule } from '../../../shared/rules/rule';
import { saveJoyScore } from '../../../shared/rules/save-joy-score';
import { saveMoment } from '../../../shared/rules/save-moment';
import { savePromise } from '../../../shared/rules/save-promise';
import { settlePromise } from '../../../shared/rules/settle-promise';
import { skipJoy } from '../../../shared/rules/skip-joy';
import { buildLedger, ruleContext } from '../../support/ledger-builder';

/** The ledger after a rule; throws on a refusal. */
const after = <Input>(rule: Rule<Input>, input: Input, builder = buildLedger().client(), day?: string): Ledger => {
  const replica = builder.replica();
  const result = rule(replica.ledger, input, ruleContext(day));
  if (!result.ok) throw new Error(result.problem.code);
  replica.apply(result.value);
  return replica.ledger;
};
const refusal = <Input>(rule: Rule<Input>, input: Input) => {
  const result = rule(buildLedger().client().ledger(), input, ruleContext());
  return result.ok ? null : result.problem;
};
const moment = { clientId: 'client-1', date: '2026-11-24', kind: 'praise', weight: 2 } as const;

describe('a moment', () => {
  it('is kept with its kind, weight and note', () => {
    const { moments } = after(saveMoment, { ...moment, note: 'Blij met het logo.' });
    expect([...moments.values()]).toMatchObject([
      { id: 'new-1', kind: 'praise', weight: 2, note: 'Blij met het logo.' },
    ]);
  });

  it('needs a client of the ledger and a likely day', () => {
    expect(refusal(saveMoment, { ...moment, clientId: 'nobody' })).toMatchObject({ code: 'unknownClient' });
    expect(refusal(saveMoment, { ...moment, date: '2062-11-24' })).toMatchObject({
      code: 'dayTooFarAhead',
      field: 'date',
    });
  });
});

describe('a promise', () => {
  const promise = { clientId: 'client-1', by: 'client', what: 'teksten aanleveren', dueOn: '2026-12-01' } as const;

  it('may be due ahead, not in 2062', () => {
    expect(after(savePromise, promise).promises.size).toBe(1);
    expect(refusal(savePromise, { ...promise, dueOn: '2062-12-01' })).toMatchObject({ code: 'dayTooFarAhead' });
  });

  it('says what was promised, by whom and to whom', () => {
    expect(PromiseInput.safeParse(promise).success).toBe(true);
    expect(PromiseInput.safeParse({ ...promise, what: '  ' }).success).toBe(false);
    expect(PromiseInput.safeParse({ ...promise, by: 'somebody' }).success).toBe(false);
    expect(refusal(savePromise, { ...promise, clientId: 'nobody' })).toMatchObject({ code: 'unknownClient' });
    expect(refusal(settlePromise, { id: 'nothing', outcome: 'kept' })).toMatchObject({ code: 'unknownRecord' });
  });

  it('gets its outcome with the day of today, and may be opened again', () => {
    const builder = buildLedger()
      .client()
      .record('promises', { id: 'p', ...promise });
    expect(after(settlePromise, { id: 'p', outcome: 'broken' }, builder).promises.get('p')).toMatchObject({
      outcome: 'broken',
      settledOn: '2026-11-24',
    });
    const settled = buildLedger()
      .client()
      .record('promises', { id: 'p', ...promise, outcome: 'kept', settledOn: '2026-11-01' });
    expect(after(settlePromise, { id: 'p', outcome: null }, settled).promises.get('p')).not.toHaveProperty('outcome');
  });
});

describe('the joy score', () => {
  const scored = () =>
    buildLedger().client().record('joyScores', { id: 'j', clientId: 'client-1', date: '2026-10-31', score: 2 });

  it('is one a month: a second takes the place of the first', () => {
    const { joyScores } = after(saveJoyScore, { clientId: 'client-1', date: '2026-10-01', score: 4 }, scored());
    expect([...joyScores.values()]).toMatchObject([{ id: 'j', date: '2026-10-31', score: 4 }]);
  });

  it('of another month stands beside it, and null takes a score away', () => {
    expect(after(saveJoyScore, { clientId: 'client-1', date: '2026-11-01', score: 4 }, scored()).joyScores.size).toBe(
      2,
    );
    expect(
      after(saveJoyScore, { clientId: 'client-1', date: '2026-10-09', score: null }, scored()).joyScores.size,
    ).toBe(0);
  });

  it('is asked about the month that is over, for clients with hours in it and without a score', () => {
    const ledger = buildLedger()
      .client()
      .hours(1, { date: '2026-12-31' })
      .client()
      .hours(1, { date: '2026-12-01' })
      .record('joyScores', { id: 'j', clientId: 'client-2', date: '2026-12-15', score: 3 })
      .client()
      .hours(1, { date: '2026-11-30' })
      .client({ status: 'former' })
      .hours(1, { date: '2026-12-05' })
      .ledger();
    expect(joyQuestion(ledger, '2027-01-01')).toMatchObject({
      ref: { id: '2026-12' },
      lastDay: '2026-12-31',
      clients: [{ id: 'client-1' }],
    });
  });

  it('is asked about this month from its last office day on: Friday 29 May 2026', () => {
    const ledger = buildLedger().client().hours(1, { date: '2026-05-11' }).ledger();
    expect(joyQuestion(ledger, '2026-05-28')).toBeNull();
    expect(joyQuestion(ledger, '2026-05-29')).toMatchObject({ ref: { id: '2026-05' }, lastDay: '2026-05-31' });
  });

  const december = () =>
    buildLedger().client().hours(1, { date: '2026-12-31' }).client().hours(1, { date: '2026-12-30' });

  it('is not asked again for a month that was passed over, here or among the reminders', () => {
    const asked = joyQuestion(december().ledger(), '2027-01-01');
    if (!asked) throw new Error('nothing asked');
    expect(joyQuestion(after(finishReminder, asked.ref, december(), '2027-01-01'), '2027-01-02')).toBeNull();
    const skipped = after(skipJoy, { date: '2026-12-31' }, december(), '2027-01-01');
    expect(joyQuestion(skipped, '2027-01-02')).toBeNull();
    expect(dueReminders(skipped, '2027-01-04T09:00').filter(({ ref }) => ref.source === 'joy')).toEqual([]);
  });

  it('is not asked again for a client that was passed over, also where reminders count whom to ask', () => {
    const ledger = after(skipJoy, { date: '2026-12-31', clientId: 'client-1' }, december(), '2027-01-01');
    expect(joyQuestion(ledger, '2027-01-01')?.clients).toMatchObject([{ id: 'client-2' }]);
    const due = dueReminders(ledger, '2027-01-04T09:00').filter(({ ref }) => ref.source === 'joy');
    expect(due.map(({ facts }) => facts)).toEqual([{ source: 'joy', month: '2026-12', clients: 1 }]);
    expect(doneReminders(ledger, '2000-01-01T00:00:00.000Z')).toEqual([]);
    // The mark goes when the client does.
    expect([...ledger.reminders.values()]).toMatchObject([{ clientId: 'client-1' }]);
    expect(refusal(skipJoy, { date: '2026-12-31', clientId: 'nobody' })).toMatchObject({ code: 'unknownClient' });
  });

  it('is asked by reminders for the same clients as on the page: those with hours, not with a moment alone', () => {
    const ledger = buildLedger()
      .client()
      .record('moments', { id: 'm', clientId: 'client-1', date: '2026-12-03', kind: 'praise', weight: 1 })
      .ledger();
    expect(joyQuestion(ledger, '2027-01-04')).toBeNull();
    expect(dueReminders(ledger, '2027-01-04T09:00')).toEqual([]);
  });

  it('refuses an unknown client and an odd year', () => {
    const joy = { clientId: 'client-1', date: '2026-10-31', score: 3 } as const;
    expect(refusal(saveJoyScore, { ...joy, clientId: 'nobody' })).toMatchObject({ code: 'unknownClient' });
    expect(refusal(saveJoyScore, { ...joy, date: '2062-10-31' })).toMatchObject({ field: 'date' });
  });
});
