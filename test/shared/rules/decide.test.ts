import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../shared/model/ledger';
import type { Offboarding } from '../../../shared/model/offboarding';
import { decide } from '../../../shared/rules/decide';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { offboardingsOf, openOffboarding } from '../../../shared/rules/offboardings-of';
import { removeOffboarding } from '../../../shared/rules/remove-offboarding';
import type { Rule, RuleContext } from '../../../shared/rules/rule';
import { saveReflection } from '../../../shared/rules/save-reflection';
import { saveTalkNote } from '../../../shared/rules/save-talk-note';
import { buildLedger, ruleContext, today } from '../../support/ledger-builder';
import { value } from '../../support/temp-ledger';

const clientId = 'client-1';
const later = '2026-12-15';
const start = (): LedgerReplica => buildLedger().client().client().replica();

const run = <I>(replica: LedgerReplica, rule: Rule<I>, input: I, context: RuleContext): void =>
  void replica.apply(value(rule(replica.ledger, input, context)));
const records = (ledger: Ledger): Offboarding[] => offboardingsOf(ledger, clientId);

describe('the checklist', () => {
  it('is saved with its date, in one open record of the client', () => {
    const replica = start();
    const context = ruleContext();
    run(replica, saveReflection, { clientId, reflection: { why: 'Het kost me mijn avonden.' } }, context);
    run(
      replica,
      saveReflection,
      { clientId, reflection: { tried: 'Gebeld op 3 november.', isRight: 'unsure' } },
      context,
    );
    expect(records(replica.ledger)).toEqual([
      {
        id: 'new-1',
        clientId,
        reflection: { on: today, tried: 'Gebeld op 3 november.', isRight: 'unsure' },
        createdAt: context.now,
        changedAt: context.now,
      },
    ]);
  });

  it('keeps its date while its answers stay the same, and gets a new one when they change', () => {
    const replica = start();
    const reflection = { wouldTakeOn: 'no' } as const;
    run(replica, saveReflection, { clientId, reflection }, ruleContext());
    expect(value(saveReflection(replica.ledger, { clientId, reflection }, ruleContext(later)))).toEqual([]);
    run(replica, saveReflection, { clientId, reflection: { wouldTakeOn: 'yes' } }, ruleContext(later));
    expect(openOffboarding(replica.ledger, clientId)?.reflection?.on).toBe(later);
  });

  it('keeps what another program wrote in it', () => {
    const reflection = { on: today, why: 'Druk.', mood: 'tired' };
    const { ledger } = buildLedger().client().record('offboardings', { id: 'o', clientId, reflection }).replica();
    const [step] = value(saveReflection(ledger, { clientId, reflection: { why: 'Te druk.' } }, ruleContext()));
    expect(step).toMatchObject({ record: { id: 'o', reflection: { mood: 'tired', why: 'Te druk.' } } });
  });

  it('refuses an unknown client, and a record that is gone or another client’s', () => {
    const replica = start();
    run(replica, saveReflection, { clientId, reflection: {} }, ruleContext());
    const refused = (input: { id?: string; clientId: string }) =>
      saveReflection(replica.ledger, { ...input, reflection: {} }, ruleContext());
    expect(refused({ clientId: 'nobody' })).toMatchObject({ ok: false, problem: { code: 'unknownClient' } });
    expect(refused({ clientId, id: 'gone' })).toMatchObject({ ok: false, problem: { code: 'unknownRecord' } });
    expect(refused({ clientId: 'client-2', id: 'new-1' })).toMatchObject({ problem: { code: 'unknownRecord' } });
  });
});

describe('the choice', () => {
  it('is kept with its date and the answers, in one change', () => {
    const replica = start();
    run(replica, saveReflection, { clientId, reflection: { why: 'Druk.' } }, ruleContext());
    run(replica, decide, { clientId, choice: 'talk', reflection: { why: 'Te druk.' } }, ruleContext(later));
    expect(records(replica.ledger)).toMatchObject([
      { id: 'new-1', choice: 'talk', decidedOn: later, reflection: { on: later, why: 'Te druk.' } },
    ]);
    expect(openOffboarding(replica.ledger, clientId)).toBeUndefined();
  });

  it('can be made without a word of reflection, and be changed later', () => {
    const replica = start();
    run(replica, decide, { clientId, choice: 'talk' }, ruleContext());
    run(replica, decide, { clientId, id: 'new-1', choice: 'partWays' }, ruleContext(later));
    expect(records(replica.ledger)).toMatchObject([{ id: 'new-1', choice: 'partWays', decidedOn: later }]);
    const again = { clientId, id: 'new-1', choice: 'partWays' } as const;
    expect(value(decide(replica.ledger, again, ruleContext('2027-01-01')))).toEqual([]);
  });

  it('begins a new record when thinking it over again; the past one stays', () => {
    const replica = start();
    const context = ruleContext();
    run(replica, decide, { clientId, choice: 'talk' }, context);
    run(replica, saveReflection, { clientId, reflection: { why: 'Niets veranderd.' } }, context);
    expect(records(replica.ledger)).toMatchObject([{ reflection: { why: 'Niets veranderd.' } }, { choice: 'talk' }]);
    run(replica, removeOffboarding, { id: 'new-1' }, context);
    expect(records(replica.ledger)).toMatchObject([{ id: 'new-2' }]);
    expect(removeOffboarding(replica.ledger, { id: 'new-1' }, context)).toMatchObject({ ok: false });
  });
});

describe('the note for a conversation', () => {
  it('is kept with the newest record, decided or not', () => {
    const replica = start();
    const context = ruleContext();
    run(replica, decide, { clientId, choice: 'talk' }, context);
    run(replica, saveTalkNote, { clientId, talkNote: 'Ik wil het over de facturen hebben.' }, context);
    expect(records(replica.ledger)).toMatchObject([
      { choice: 'talk', talkNote: 'Ik wil het over de facturen hebben.' },
    ]);
    const same = { clientId, talkNote: 'Ik wil het over de facturen hebben.' };
    expect(value(saveTalkNote(replica.ledger, same, context))).toEqual([]);
  });

  it('makes a record where there is none, and refuses an unknown client', () => {
    const replica = start();
    run(replica, saveTalkNote, { clientId, talkNote: 'Eerst koffie.' }, ruleContext());
    expect(openOffboarding(replica.ledger, clientId)).toMatchObject({ talkNote: 'Eerst koffie.' });
    const unknown = saveTalkNote(replica.ledger, { clientId: 'nobody', talkNote: 'x' }, ruleContext());
    expect(unknown).toMatchObject({ problem: { code: 'unknownClient' } });
  });
});
