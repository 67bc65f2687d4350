import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Ending, Offboarding } from '../../../shared/model/offboarding';
import { cancelParting, closeParting, reopenParting } from '../../../shared/rules/close-parting';
import { decide } from '../../../shared/rules/decide';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { doneSteps, letterOfParting, nextStep, partingOf } from '../../../shared/rules/parting';
import type { Rule, RuleContext } from '../../../shared/rules/rule';
import { saveEnding } from '../../../shared/rules/save-ending';
import { buildLedger, ruleContext, today } from '../../support/ledger-builder';
import { problemOf, value } from '../../support/temp-ledger';

const clientId = 'client-1';
const ending: Ending = {
  contract: 'project',
  way: 'completion',
  noticeOn: today,
  lastDay: '2026-12-24',
};

const run = <I>(replica: LedgerReplica, rule: Rule<I>, input: I, context: RuleContext = ruleContext()): void =>
  void replica.apply(value(rule(replica.ledger, input, context)));

const begun = (fields: Partial<Offboarding> = {}): LedgerReplica =>
  buildLedger()
    .client()
    .record('offboardings', { id: 'o', clientId, choice: 'partWays', decidedOn: today, ...fields })
    .replica();
const statusOf = ({ ledger }: LedgerReplica) => ledger.clients.get(clientId)?.status;
const partingIn = ({ ledger }: LedgerReplica) => partingOf(ledger, clientId);

describe('the parting from a client', () => {
  it('is the newest choice where that is to part, whatever is thought since', () => {
    const replica = begun();
    replica.apply([{ put: 'offboardings', record: { id: 'p', clientId, reflection: { on: today } } }]);
    expect(partingIn(replica)?.id).toBe('o');
    replica.apply([{ put: 'offboardings', record: { id: 'q', clientId, choice: 'talk', decidedOn: today } }]);
    expect(partingIn(replica)).toBeUndefined();
  });

  it('stays what it is when an older decision is thrown away and brought back, which puts it behind the others', () => {
    const replica = buildLedger().client().replica();
    const choose = (choice: 'keep' | 'partWays', day: string, id: string): void =>
      run(replica, decide, { clientId, choice }, { ...ruleContext(day), newId: () => id });
    choose('keep', '2026-10-01', 'z');
    choose('partWays', '2026-11-01', 'a');
    const older = replica.ledger.offboardings.get('z') as Offboarding;
    replica.apply([{ remove: 'offboardings', id: 'z' }]);
    replica.apply([{ put: 'offboardings', record: older }]);
    expect([...replica.ledger.offboardings.keys()]).toEqual(['a', 'z']);
    expect(partingIn(replica)?.id).toBe('a');
  });

  it('goes on where it was when parting is chosen once more, with how it ends', () => {
    const replica = begun({ ending });
    run(replica, decide, { clientId, choice: 'partWays', reflection: { why: 'Nog steeds.' } });
    expect(partingIn(replica)).toMatchObject({ id: 'o', ending, reflection: { why: 'Nog steeds.' } });
    expect(replica.ledger.offboardings.size).toBe(1);
  });

  it('makes a client who was leaving an active one again when another choice is made', () => {
    const replica = begun();
    run(replica, saveEnding, { id: 'o', ending });
    run(replica, decide, { clientId, choice: 'keep' }, { ...ruleContext(), newId: () => 'n' });
    expect(statusOf(replica)).toBe('active');
    expect(partingIn(replica)).toBeUndefined();
  });
});

describe('how it ends', () => {
  it('is kept, and makes the client leaving with the contract that was answered', () => {
    const replica = begun();
    run(replica, saveEnding, { id: 'o', ending });
    expect(partingIn(replica)?.ending).toEqual(ending);
    expect(replica.ledger.clients.get(clientId)).toMatchObject({ status: 'leaving', contract: 'project' });
  });

  it('changes nothing when it is saved as it was', () => {
    const replica = begun();
    run(replica, saveEnding, { id: 'o', ending });
    expect(value(saveEnding(replica.ledger, { id: 'o', ending }, ruleContext()))).toEqual([]);
  });

  it('leaves what another program wrote in it', () => {
    const notice = { count: 2, unit: 'months', source: 'contract', clause: 12 } as const;
    const replica = begun({
      ending: { ...ending, contract: 'openEnded', way: 'notice', notice, agreedBy: 'telephone' },
    });
    const { clause: _clause, ...answered } = { ...notice, count: 1 };
    run(replica, saveEnding, {
      id: 'o',
      ending: { ...ending, contract: 'openEnded', way: 'notice', notice: answered },
    });
    expect(partingIn(replica)?.ending).toMatchObject({ agreedBy: 'telephone', notice: { count: 1, clause: 12 } });
  });

  it('refuses a slip in the year of either day', () => {
    const { ledger } = begun();
    const refused = (days: Partial<Ending>) =>
      saveEnding(ledger, { id: 'o', ending: { ...ending, ...days } }, ruleContext());
    expect(refused({ lastDay: '2206-12-24' })).toMatchObject({ problem: { code: 'dayTooFarAhead', field: 'lastDay' } });
    expect(refused({ noticeOn: '1926-11-24' })).toMatchObject({
      problem: { code: 'dayTooLongAgo', field: 'noticeOn' },
    });
  });

  it('refuses a last day before the notice arrives, and a parting that is gone', () => {
    const { ledger } = begun();
    const early = { ...ending, lastDay: '2026-01-01' };
    expect(problemOf(saveEnding(ledger, { id: 'o', ending: early }, ruleContext()))).toBe('lastDayBeforeDate');
    expect(problemOf(saveEnding(ledger, { id: 'gone', ending }, ruleContext()))).toBe('unknownRecord');
  });
});

describe('the end of a parting', () => {
  it('makes the client a former one, and reopening goes on where it was', () => {
    const replica = begun({ ending });
    run(replica, closeParting, { id: 'o' });
    expect([statusOf(replica), partingIn(replica)?.closedOn]).toEqual(['former', today]);
    run(replica, reopenParting, { id: 'o' });
    expect(statusOf(replica)).toBe('leaving');
    expect(partingIn(replica)).not.toHaveProperty('closedOn');
    expect(partingIn(replica)?.ending).toEqual(ending);
  });

  it('can be that the two go on together: then there is no parting, and the plan is still on record', () => {
    const replica = begun({ ending, closedOn: today });
    run(replica, cancelParting, { id: 'o' });
    expect([statusOf(replica), partingIn(replica)]).toEqual(['active', undefined]);
    expect(replica.ledger.offboardings.get('o')).toMatchObject({ choice: 'keep', decidedOn: today, ending });
  });

  it('refuses a parting that is gone', () => {
    const { ledger } = begun();
    for (const rule of [closeParting, reopenParting, cancelParting]) {
      expect(problemOf(rule(ledger, { id: 'gone' }, ruleContext()))).toBe('unknownRecord');
    }
  });
});

describe('the guide', () => {
  const letter = (issuedAt: string) => ({ id: `l${issuedAt}`, clientId, status: 'issued', issuedAt }) as never;

  it('begins with how it ends, for the choice has been made', () => {
    const { ledger } = begun();
    expect([...doneSteps(ledger, partingOf(ledger, clientId) as Offboarding)]).toEqual(['reflect']);
    expect(nextStep(ledger, partingOf(ledger, clientId) as Offboarding)).toBe('ending');
  });

  it('counts a letter that was issued since the choice, and not one of before', () => {
    const replica = begun({ ending, plannedOn: today });
    const parting = partingIn(replica) as Offboarding;
    replica.apply([{ put: 'letters', record: letter('2025-01-01T10:00:00.000Z') }]);
    expect(nextStep(replica.ledger, parting)).toBe('letter');
    replica.apply([{ put: 'letters', record: letter(`${today}T10:00:00.000Z`) }]);
    expect(nextStep(replica.ledger, parting)).toBe('email');
  });

  it('counts a letter of shortly after midnight as of the day that has begun', () => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    onTestFinished(() => void vi.unstubAllEnvs());
    const replica = begun({ ending, plannedOn: today });
    replica.apply([{ put: 'letters', record: letter('2026-11-23T23:20:00.000Z') }]);
    expect(letterOfParting(replica.ledger, partingIn(replica) as Offboarding)).toBeDefined();
    replica.apply([{ put: 'letters', record: letter('2026-11-23T22:40:00.000Z') }]);
    expect(letterOfParting(replica.ledger, partingIn(replica) as Offboarding)?.issuedAt).toContain('23:20');
  });

  it('does not count a letter of which nobody can say when it was issued', () => {
    const replica = begun({ ending });
    replica.apply([{ put: 'letters', record: letter('last week') }]);
    expect(letterOfParting(replica.ledger, partingIn(replica) as Offboarding)).toBeUndefined();
  });

  it('follows up until all of the plan is done, and ends when it is closed', () => {
    const steps = [{ id: 's', text: 'Wachtwoorden overdragen' }];
    const sent = { on: today, how: 'email' as const };
    const open = begun({ ending, plannedOn: today, sent, steps });
    open.apply([{ put: 'letters', record: letter(`${today}T10:00:00.000Z`) }]);
    expect(nextStep(open.ledger, partingIn(open) as Offboarding)).toBe('followUp');
    const done = { ...(partingIn(open) as Offboarding), steps: [{ ...steps[0], doneOn: today }] } as Offboarding;
    expect(nextStep(open.ledger, done)).toBe('closed');
    expect(doneSteps(open.ledger, { ...done, closedOn: today }).has('closed')).toBe(true);
  });
});
