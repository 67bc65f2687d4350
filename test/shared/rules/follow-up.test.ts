import { describe, expect, it } from 'vitest';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { markSent } from '../../../shared/rules/mark-sent';
import { doneSteps, partingOf } from '../../../shared/rules/parting';
import type { Rule } from '../../../shared/rules/rule';
import { saveAnswer } from '../../../shared/rules/save-answer';
import { buildLedger, ruleContext, today } from '../../support/ledger-builder';
import { value } from '../../support/temp-ledger';

const clientId = 'client-1';
const begun = (): LedgerReplica =>
  buildLedger().client().record('offboardings', { id: 'o', clientId, choice: 'partWays', decidedOn: today }).replica();
const run = <I>(replica: LedgerReplica, rule: Rule<I>, input: I): void =>
  void replica.apply(value(rule(replica.ledger, input, ruleContext())));
const refused = (code: string, field?: string) => ({ problem: field === undefined ? { code } : { code, field } });
const partingIn = ({ ledger }: LedgerReplica) => partingOf(ledger, clientId);

describe('that the letter was sent', () => {
  const sent = { on: today, how: 'both' } as const;

  it('is kept with its day, makes the step done, and is taken back', () => {
    const replica = begun();
    run(replica, markSent, { id: 'o', sent });
    const parting = partingIn(replica);
    expect(parting?.sent).toEqual(sent);
    expect(parting && doneSteps(replica.ledger, parting).has('email')).toBe(true);
    run(replica, markSent, { id: 'o', sent: null });
    expect(partingIn(replica)).not.toHaveProperty('sent');
  });

  it('changes nothing when it is so already', () => {
    const replica = begun();
    expect(value(markSent(replica.ledger, { id: 'o', sent: null }, ruleContext()))).toEqual([]);
    run(replica, markSent, { id: 'o', sent });
    expect(value(markSent(replica.ledger, { id: 'o', sent: { ...sent } }, ruleContext()))).toEqual([]);
  });

  it('refuses a parting that is gone, and a day that is more than a week ahead', () => {
    const { ledger } = begun();
    const ahead = { on: '2026-12-02', how: 'post' } as const;
    expect(markSent(ledger, { id: 'gone', sent }, ruleContext())).toMatchObject(refused('unknownRecord'));
    expect(markSent(ledger, { id: 'o', sent: ahead }, ruleContext())).toMatchObject(
      refused('dayTooFarAhead', 'sent.on'),
    );
    expect(markSent(ledger, { id: 'o', sent: { ...ahead, on: '2026-12-01' } }, ruleContext()).ok).toBe(true);
  });
});

describe('the answer of the client', () => {
  const answer = { on: today, outcome: 'questions', note: 'Wil weten wie het overneemt.' } as const;

  it('is noted, changed and taken back', () => {
    const replica = begun();
    run(replica, saveAnswer, { id: 'o', answer });
    expect(partingIn(replica)?.answer).toEqual(answer);
    run(replica, saveAnswer, { id: 'o', answer: { on: today, outcome: 'agrees' } });
    expect(partingIn(replica)?.answer).toEqual({ on: today, outcome: 'agrees' });
    expect(
      value(saveAnswer(replica.ledger, { id: 'o', answer: { outcome: 'agrees', on: today } }, ruleContext())),
    ).toEqual([]);
    run(replica, saveAnswer, { id: 'o', answer: null });
    expect(partingIn(replica)).not.toHaveProperty('answer');
  });

  it('refuses a parting that is gone, and a day of long ago', () => {
    const { ledger } = begun();
    const longAgo = { ...answer, on: '1926-11-24' };
    expect(saveAnswer(ledger, { id: 'gone', answer }, ruleContext())).toMatchObject(refused('unknownRecord'));
    expect(saveAnswer(ledger, { id: 'o', answer: longAgo }, ruleContext())).toMatchObject(
      refused('dayTooLongAgo', 'answer.on'),
    );
  });
});
