/** A step of a plan and its reminder are one truth. 24 November 2026 is a Tuesday. */
import { describe, expect, it } from 'vitest';
import type { ReminderRef } from '../../../shared/model/reminder';
import { doneReminders } from '../../../shared/rules/done-reminders';
import { dueReminders } from '../../../shared/rules/due-reminders';
import { finishReminder } from '../../../shared/rules/finish-reminder';
import { finishStep } from '../../../shared/rules/finish-step';
import { reopenReminder } from '../../../shared/rules/reopen-reminder';
import type { Rule } from '../../../shared/rules/rule';
import { buildLedger, ruleContext, today } from '../../support/ledger-builder';

const steps = [
  { id: 'a', text: 'Bestanden teruggeven', kind: 'returnData' as const, dueOn: '2026-11-23' },
  { id: 'b', text: 'Nieuw werk aannemen', kind: 'stop' as const, dueOn: '2026-11-23', remind: false },
  { id: 'c', text: 'Ooit nog bellen' },
];
const parting = { id: 'p', clientId: 'client-1', choice: 'partWays' as const, decidedOn: '2026-11-20', steps };
const ref: ReminderRef = { source: 'offboarding', id: 'p', step: 'a', dueOn: '2026-11-23' };

const begin = () => {
  const replica = buildLedger().client().record('offboardings', parting).replica();
  const run = <Input>(rule: Rule<Input>, input: Input): void => {
    const result = rule(replica.ledger, input, ruleContext());
    if (!result.ok) throw new Error(result.problem.code);
    replica.apply(result.value);
  };
  return {
    run,
    ledger: replica.ledger,
    due: () => dueReminders(replica.ledger, `${today}T12:00`).map(({ ref: { step } }) => step),
    done: () => doneReminders(replica.ledger, '2026-11-01').map(({ ref: { step } }) => step),
    doneOn: (id: string) => replica.ledger.offboardings.get('p')?.steps?.find((step) => step.id === id)?.doneOn,
  };
};

describe('a step of a plan', () => {
  it('reminds when it has a day, unless the user would rather not', () => {
    expect(begin().due()).toEqual(['a']);
  });

  it('is done with its reminder, and comes back with it', () => {
    const { run, due, done, doneOn } = begin();
    run(finishReminder, ref);
    expect([doneOn('a'), due(), done()]).toEqual([today, [], ['a']]);
    run(reopenReminder, ref);
    expect([doneOn('a'), due(), done()]).toEqual([undefined, ['a'], []]);
  });

  it('takes its reminder along when it is ticked in the plan', () => {
    const { run, due, done, doneOn } = begin();
    run(finishStep, { id: 'p', stepId: 'a', doneOn: '2026-11-22' });
    expect([doneOn('a'), due(), done()]).toEqual(['2026-11-22', [], ['a']]);
    run(finishStep, { id: 'p', stepId: 'a', doneOn: null });
    expect([doneOn('a'), due(), done()]).toEqual([undefined, ['a'], []]);
  });

  it('can be ticked in one place and taken back in the other', () => {
    const { run, due, done, doneOn } = begin();
    run(finishStep, { id: 'p', stepId: 'a', doneOn: today });
    run(reopenReminder, ref);
    expect([doneOn('a'), due(), done()]).toEqual([undefined, ['a'], []]);
    run(finishReminder, ref);
    run(finishStep, { id: 'p', stepId: 'a', doneOn: null });
    expect([doneOn('a'), due(), done()]).toEqual([undefined, ['a'], []]);
  });

  it('keeps the day on which it was done when a reminder of before is clicked away later', () => {
    const { run, doneOn } = begin();
    run(finishStep, { id: 'p', stepId: 'a', doneOn: '2026-11-22' });
    run(finishReminder, ref);
    expect(doneOn('a')).toBe('2026-11-22');
  });

  it('leaves no mark where it has no reminder', () => {
    const { run, ledger, doneOn } = begin();
    for (const stepId of ['b', 'c']) run(finishStep, { id: 'p', stepId, doneOn: today });
    expect([doneOn('b'), doneOn('c'), ledger.reminders.size]).toEqual([today, today, 0]);
  });

  it('changes nothing the second time, and refuses what is gone or has not been yet', () => {
    const { run, ledger } = begin();
    run(finishStep, { id: 'p', stepId: 'a', doneOn: today });
    const input = { id: 'p', stepId: 'a', doneOn: today };
    expect(finishStep(ledger, input, ruleContext())).toEqual({ ok: true, value: [] });
    const gone = { id: 'p', stepId: 'z', doneOn: today };
    expect(finishStep(ledger, gone, ruleContext())).toMatchObject({ problem: { code: 'unknownRecord' } });
    const ahead = { id: 'p', stepId: 'c', doneOn: '2027-11-24' };
    expect(finishStep(ledger, ahead, ruleContext())).toMatchObject({ problem: { code: 'dayTooFarAhead' } });
  });
});
