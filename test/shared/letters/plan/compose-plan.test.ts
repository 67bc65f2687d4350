/** Hand-worked: today is 24 November 2026, the last day 31 December. */
import { describe, expect, it } from 'vitest';
import type { PlanQuestion, Proposal } from '../../../../shared/letters/plan/compose-plan';
import { composePlan } from '../../../../shared/letters/plan/compose-plan';
import { planSlots } from '../../../../shared/letters/plan/plan-texts';
import type { Ledger } from '../../../../shared/model/ledger';
import { buildLedger, today } from '../../../support/ledger-builder';
import { korenaar, letterLedger } from '../../../support/letter-ledger';

const question: PlanQuestion = { clientId: 'client-1', language: 'nl', today, lastDay: '2026-12-31' };
const plan = (ledger: Ledger = letterLedger(), more: Partial<PlanQuestion> = {}): Proposal[] =>
  composePlan(ledger, { ...question, ...more });
const slot = (proposals: readonly Proposal[], name: string): Proposal | undefined =>
  proposals.find((proposal) => proposal.slot === name);

const client = { ...korenaar, agreedCentsPerHour: 90_00 };
/** 12.5 billable hours on no invoice; 3 invoiced, 2 not billable, and one of tomorrow do not count. */
const worked = () =>
  buildLedger()
    .client(client)
    .invoice(270_00)
    .hours(3, { invoiceId: 'invoice-1' })
    .hours(12, { date: '2026-11-20' })
    .hours(0.5, { date: today })
    .hours(2, { billable: false })
    .hours(1, { date: '2026-11-25' })
    .ledger();

describe('the plan as the ledger proposes it', () => {
  it('has every part of a parting, each with somebody who does it', () => {
    const proposals = plan();
    expect(proposals.map(({ slot: name }) => name)).toEqual(
      planSlots.filter((name) => proposals.some((p) => p.slot === name)),
    );
    expect(new Set(proposals.map(({ kind }) => kind))).toEqual(
      new Set([
        ...['finish', 'stop', 'deadline', 'finalInvoice', 'openInvoices', 'handover', 'myAccess', 'theirAccess'],
        ...['returnData', 'deleteData', 'keepData', 'other'],
      ]),
    );
    expect(proposals.every(({ owner }) => owner !== undefined)).toBe(true);
  });

  it('counts out its days between today, the last day and after', () => {
    expect(Object.fromEntries(plan().map(({ slot: name, dueOn }) => [name, dueOn]))).toEqual({
      finish: '2026-12-31',
      overview: '2026-12-17',
      noNewWork: '2026-11-24',
      noUpkeep: '2027-01-01',
      takeDeadlines: '2026-12-31',
      finalInvoice: '2027-01-14',
      payOverdue: '2026-12-08',
      payOpen: '2026-12-10',
      sayTo: '2026-12-08',
      handoverList: '2026-12-24',
      handoverTalk: '2026-12-31',
      logOut: '2026-12-31',
      withdrawAccess: '2027-01-01',
      closeAccess: '2027-01-14',
      returnFiles: '2026-12-31',
      dataChoice: '2026-12-08',
      deleteData: '2027-01-31',
      // The last invoice is of 2027: seven years on from the end of it.
      keepBooks: '2034-12-31',
      confirm: '2026-12-08',
    });
  });

  it('asks for nothing before today, however short or past the time', () => {
    for (const lastDay of [today, '2026-11-25', '2026-11-30', '2026-06-30']) {
      const days = plan(letterLedger(), { lastDay }).map(({ dueOn = today }) => dueOn);
      expect(days.filter((day) => day < today)).toEqual([]);
    }
  });

  it('bills what is on no invoice yet: 12.5 hours at € 90.00 are € 1,125.00, without VAT', () => {
    expect(slot(plan(worked()), 'finalInvoice')?.text).toBe(
      'De eindfactuur sturen: tot nu toe 12,5 uur, €\u00a01.125,00 excl. btw',
    );
    expect(slot(plan(worked(), { language: 'en' }), 'finalInvoice')?.text).toBe(
      'Send the final invoice: 12.5 hours so far, €1,125.00 excl. VAT',
    );
    expect(slot(plan(worked(), { lastDay: today }), 'finalInvoice')?.text).toBe(
      'De eindfactuur sturen: 12,5 uur, €\u00a01.125,00 excl. btw',
    );
  });

  it('rounds the amount once, half to even, and names none without an agreed rate', () => {
    // A minute at € 57.50 is 95.83… cents.
    const minute = buildLedger()
      .client({ ...client, agreedCentsPerHour: 57_50 })
      .hours(1 / 60)
      .ledger();
    expect(slot(plan(minute), 'finalInvoice')?.text).toContain('€\u00a00,96');
    const free = buildLedger().client(korenaar).hours(4).ledger();
    expect(slot(plan(free), 'finalInvoice')?.text).toBe('De eindfactuur sturen: tot nu toe 4 uur');
  });

  it('has no final invoice where the work is over and all of it billed', () => {
    expect(slot(plan(letterLedger(), { lastDay: today }), 'finalInvoice')).toBeUndefined();
    expect(slot(plan(letterLedger()), 'finalInvoice')?.text).toBe('De eindfactuur sturen');
  });

  it('asks for open invoices with what is open of them, VAT included', () => {
    const proposals = plan();
    expect(slot(proposals, 'payOverdue')?.text).toBe(
      'Factuur 2026-014 betalen: €\u00a01.210,00 incl. btw, vervaldatum 1 oktober 2026',
    );
    expect(slot(proposals, 'payOpen')?.text).toContain('Factuur 2026-019 betalen: €\u00a0605,00');
    const late = buildLedger().client(client).invoice(100_00).invoice(200_00).payment(42_00).ledger();
    // 121.00 and 242.00, of which 42.00 was paid.
    expect(slot(plan(late), 'payOverdue')?.text).toBe(
      '2 facturen betalen waarvan de vervaldatum voorbij is: samen €\u00a0321,00 incl. btw',
    );
    expect(slot(plan(worked()), 'payOpen')).toBeUndefined();
  });

  it('finishes what was promised, passes on what was promised for later, and keeps their promises to itself', () => {
    const promise = { clientId: 'client-1', by: 'me' as const };
    const ledger = buildLedger()
      .client(client)
      .record('promises', { ...promise, id: 'a', what: 'nieuwe homepage', dueOn: '2026-12-18' })
      .record('promises', { ...promise, id: 'b', what: 'jaarverslag', dueOn: '2027-02-01' })
      .record('promises', { ...promise, id: 'c', what: 'logo', dueOn: '2026-11-01', outcome: 'kept' })
      .record('promises', { ...promise, id: 'd', by: 'client', what: 'foto’s sturen', dueOn: '2026-11-10' })
      .ledger();
    const made = plan(ledger).filter(({ slot: name }) => name.startsWith('promise:'));
    const remind = false;
    expect(made).toEqual([
      { slot: 'promise:a', text: 'Nieuwe homepage', kind: 'finish', owner: 'me', dueOn: '2026-12-18', remind },
      { slot: 'promise:b', text: 'Jaarverslag', kind: 'deadline', owner: 'client', dueOn: '2027-02-01', remind },
      {
        slot: 'promise:d',
        text: 'Foto’s sturen',
        kind: 'other',
        owner: 'client',
        dueOn: today,
        remind,
        inLetter: false,
      },
    ]);
  });

  it('passes on the deadlines that its reminders know of, and keeps their words out of the letter', () => {
    const ledger = buildLedger()
      .client(client)
      .record('reminders', { id: 'a', clientId: 'client-1', text: 'Domein verlengen', dueOn: '2027-03-01' })
      .record('reminders', {
        id: 'b',
        clientId: 'client-1',
        text: 'Nieuwsbrief',
        dueOn: '2026-01-15',
        repeat: 'FREQ=MONTHLY',
      })
      .record('reminders', { id: 'c', clientId: 'client-1', text: 'Bellen', dueOn: '2026-12-01' })
      .record('reminders', {
        id: 'd',
        clientId: 'client-1',
        text: 'Koffie',
        dueOn: '2027-03-01',
        everyDaysWithoutContact: 30,
      })
      .ledger();
    const made = plan(ledger).filter(({ slot: name }) => name.startsWith('reminder:'));
    expect(made.map(({ text, dueOn, remind, inLetter }) => [text, dueOn, remind, inLetter])).toEqual([
      ['Domein verlengen', '2027-03-01', false, false],
      ['Nieuwsbrief', '2027-01-15', false, false],
    ]);
  });

  it('speaks of the project where there is one, and asks a consumer nothing that only a business can answer', () => {
    expect(slot(plan(letterLedger({ contract: 'project' })), 'finish')?.text).toContain('project');
    const atHome = plan(letterLedger({ kind: 'consumer' }));
    for (const business of [
      'takeDeadlines',
      'sayTo',
      'handoverList',
      'logOut',
      'withdrawAccess',
      'dataChoice',
    ] as const) {
      expect(slot(atHome, business)).toBeUndefined();
    }
    expect(slot(atHome, 'returnFiles')).toBeDefined();
    expect(plan(letterLedger(), { clientId: 'nobody' })).toEqual([]);
  });
});
