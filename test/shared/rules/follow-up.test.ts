import { describe, expect, it } from 'vitest';
import type { Offboarding, OffboardingStep } from '../../../shared/model/offboarding';
import { followUp } from '../../../shared/rules/follow-up';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { markSent } from '../../../shared/rules/mark-sent';
import { doneSteps, partingOf } from '../../../shared/rules/parting';
import type { Rule } from '../../../shared/rules/rule';
import { saveAnswer } from '../../../shared/rules/save-answer';
import { booksKeptUntil, whatRemains } from '../../../shared/rules/what-remains';
import type { LedgerBuilder } from '../../support/ledger-builder';
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

describe('what is still to be done', () => {
  const steps: OffboardingStep[] = [
    { id: 'undated', text: 'Bellen' },
    { id: 'late', text: 'Afmaken', kind: 'finish', dueOn: '2026-11-20' },
    { id: 'soon', text: 'Overdragen', kind: 'handover', dueOn: '2026-11-20', doneOn: '2026-11-18' },
    { id: 'access', text: 'Uitloggen', kind: 'myAccess', dueOn: '2026-12-24' },
    { id: 'data', text: 'Verwijderen', kind: 'deleteData', dueOn: '2027-01-24' },
    { id: 'first', text: 'Melden', kind: 'other', dueOn: '2026-11-01', doneOn: '2026-11-20' },
    { id: 'stop', text: 'Nieuw werk aannemen', kind: 'stop', dueOn: '2026-11-24' },
    { id: 'keep', text: 'Bewaren', kind: 'keepData', dueOn: '2033-12-31' },
  ];
  const ending = { contract: 'openEnded', way: 'notice', noticeOn: '2026-10-24', lastDay: '2026-11-20' } as const;
  /** € 90 an hour; 10 hours invoiced of which € 100 is paid, 2 after the last day billable, half an hour not. */
  const books = (fields: Partial<Offboarding> = {}): LedgerReplica =>
    buildLedger()
      .client({ agreedCentsPerHour: 9_000 })
      .hours(10, { date: '2026-10-01', invoiceId: 'invoice-1' })
      .hours(2, { date: '2026-11-21' })
      .hours(0.5, { date: '2026-11-23', billable: false })
      .invoice(90_000, { dueOn: '2026-10-31' })
      .payment(10_000)
      .record('offboardings', { id: 'o', clientId, choice: 'partWays', decidedOn: today, steps, ending, ...fields })
      .replica();
  const ask = (replica: LedgerReplica, day = today) => {
    const { ledger } = replica;
    const [client, parting] = [ledger.clients.get(clientId), partingIn(replica)];
    if (!client || !parting) throw new Error('no parting');
    return followUp(ledger, client, parting, day);
  };
  const ids = (list: readonly OffboardingStep[]) => list.map(({ id }) => id);

  it('lists open tasks by day, undated ones last, what was done last on top, and apart what is only to know', () => {
    const { open, done, notes } = ask(books());
    expect(ids(open)).toEqual(['late', 'access', 'data', 'undated']);
    expect(ids(done)).toEqual(['first', 'soon']);
    expect(ids(notes)).toEqual(['stop', 'keep']);
  });

  it('counts the money: 2 hours are 180 euro, and 1089 less 100 is still open', () => {
    const { notInvoiced, unpaid, unpaidCents, creditOwedCents, minutesAfterLastDay } = ask(books());
    expect(notInvoiced).toEqual({ minutes: 120, cents: 18_000 });
    expect(unpaid.map(({ number }) => number)).toEqual(['2026-001']);
    expect([unpaidCents, creditOwedCents, minutesAfterLastDay]).toEqual([98_900, 0, 150]);
  });

  it('knows which tasks the books say are done: all is paid, and all hours are on an invoice after the last day', () => {
    const filled = (slot: string, text: string) => ({ filled: { slot, text, lastDay: '2026-11-20' } });
    const money: OffboardingStep[] = [
      { id: 'pay', text: 'Betalen', kind: 'openInvoices', ...filled('payOpen', 'Betalen') },
      { id: 'bill', text: 'De laatste factuur', kind: 'finalInvoice', ...filled('finalInvoice', 'Eindfactuur') },
      { id: 'paid', text: 'Betaald', kind: 'openInvoices', doneOn: today, ...filled('payOverdue', 'Betaald') },
      { id: 'own', text: 'De borg van de sleutel terugvragen', kind: 'finalInvoice' },
    ];
    const settled = (build: LedgerBuilder, lastDay = '2026-11-20'): string[] => {
      const parting = { id: 'o', clientId, choice: 'partWays', steps: money, ending: { ...ending, lastDay } } as const;
      return [...ask(build.record('offboardings', parting).replica()).settled];
    };
    const worked = () => buildLedger().client().hours(1, { date: '2026-11-01' });
    expect(settled(worked().invoice(9_000, { workUntil: '2026-11-20' }))).toEqual(['bill']);
    expect(settled(worked().invoice(9_000, { workUntil: '2026-11-20' }).payment(10_890))).toEqual(['pay', 'bill']);
    expect(settled(worked().invoice(9_000, { workUntil: '2026-11-20' }).payment(10_890), today)).toEqual(['pay']);
    expect(settled(worked())).toEqual(['pay']);
  });

  it('asks for an answer from a week after sending, as long as there is none', () => {
    const sent = { on: '2026-11-17', how: 'email' } as const;
    expect(ask(books()).isAnswerDue).toBe(false);
    expect(ask(books({ sent }), '2026-11-23').isAnswerDue).toBe(false);
    expect(ask(books({ sent }), '2026-11-24').isAnswerDue).toBe(true);
    expect(ask(books({ sent, answer: { on: '2026-11-20', outcome: 'none' } })).isAnswerDue).toBe(true);
    expect(ask(books({ sent, answer: { on: '2026-11-20', outcome: 'agrees' } })).isAnswerDue).toBe(false);
  });

  it('is behind the user when the letter is sent and all tasks are done, whatever is to be kept for years', () => {
    const sent = { on: today, how: 'post' } as const;
    const isFollowedUp = (replica: LedgerReplica): boolean => {
      const parting = partingIn(replica);
      return parting !== undefined && doneSteps(replica.ledger, parting).has('followUp');
    };
    expect(isFollowedUp(books({ sent }))).toBe(false);
    const allDone = steps.map((step) => (ids(steps.slice(-2)).includes(step.id) ? step : { ...step, doneOn: today }));
    expect(isFollowedUp(books({ sent, steps: allDone }))).toBe(true);
    expect(isFollowedUp(books({ steps: allDone }))).toBe(false);
  });

  it('says at the closing what remains, access and data apart', () => {
    expect(
      whatRemains(ask(books()), ending.lastDay, today).map((each) =>
        'steps' in each ? [each.kind, ids(each.steps)] : each,
      ),
    ).toEqual([
      { kind: 'notInvoiced', minutes: 120, cents: 18_000 },
      { kind: 'unpaid', count: 1, cents: 98_900 },
      ['tasks', ['late', 'undated']],
      ['access', ['access']],
      ['data', ['data']],
    ]);
  });

  it('says so when the last day is still to come', () => {
    const kinds = (lastDay: string | undefined) => whatRemains(ask(books()), lastDay, today).map(({ kind }) => kind);
    expect(kinds('2026-11-25')[0]).toBe('lastDay');
    expect(kinds(today)).not.toContain('lastDay');
    expect(kinds(undefined)).not.toContain('lastDay');
  });

  it('keeps the books seven years after the year of their last record, and of today while money is to come', () => {
    const { ledger } = books();
    expect(booksKeptUntil(ledger, clientId, true, '2028-02-01')).toBe('2033-12-31');
    expect(booksKeptUntil(ledger, clientId, false, '2028-02-01')).toBe('2035-12-31');
    const paidLater = buildLedger().client().invoice(100).payment(121, { receivedOn: '2027-01-02' }).ledger();
    expect(booksKeptUntil(paidLater, clientId, true, today)).toBe('2034-12-31');
    expect(booksKeptUntil(buildLedger().client().ledger(), clientId, true, today)).toBe('2033-12-31');
  });
});
