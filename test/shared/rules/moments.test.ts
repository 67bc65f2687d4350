import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../shared/model/ledger';
import { finishReminder } from '../../../shared/rules/finish-reminder';
import { joyQuestion } from '../../../shared/rules/joy-question';
import type { Rule } from '../../../shared/rules/rule';
import { saveJoyScore } from '../../../shared/rules/save-joy-score';
import { saveMoment } from '../../../shared/rules/save-moment';
import { savePromise } from '../../../shared/rules/save-promise';
import { settlePromise } from '../../../shared/rules/settle-promise';
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

  it('is not asked again for a month that was passed over', () => {
    const builder = buildLedger().client().hours(1, { date: '2026-12-31' });
    const asked = joyQuestion(builder.ledger(), '2027-01-01');
    if (!asked) throw new Error('nothing asked');
    expect(joyQuestion(after(finishReminder, asked.ref, builder, '2027-01-01'), '2027-01-02')).toBeNull();
  });
});
