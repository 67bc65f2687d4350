import { describe, expect, it } from 'vitest';
import type { TalkFacts } from '../../../shared/letters/talk-facts';
import { mannerKinds, talkFacts, timeKinds } from '../../../shared/letters/talk-facts';
import { composeTalkNote } from '../../../shared/letters/talk-note';
import type { Client } from '../../../shared/model/client';
import type { Moment } from '../../../shared/model/moment';
import type { Signal, SignalKind, SignalLevel } from '../../../shared/rules/signal';
import { buildLedger, today } from '../../support/ledger-builder';
import { ratesOf } from '../../support/rates';
import { anyLanguage, dutchPatterns, englishPatterns } from './tone-patterns';

const signalsAt = (level: SignalLevel) => {
  const signal = (kind: SignalKind): Signal => ({ kind, level, facts: [], missing: [], easings: [] });
  return { latePayer: signal('latePayer'), timeEater: signal('timeEater'), disrespect: signal('disrespect') };
};

const moment = (id: string, kind: Moment['kind'], date: string, note?: string): Moment => ({
  id,
  clientId: 'client-1',
  kind,
  date,
  weight: 2,
  ...(note === undefined ? {} : { note }),
});

/** Agreed € 80, 30 of 40 hours billed for € 2,400, of which one invoice of € 1,200 is 24 days late. */
const troubled = (client: Partial<Client> = {}) =>
  buildLedger()
    .client({ name: 'De Korenaar', contactName: 'Joris Blom', agreedCentsPerHour: 80_00, ...client })
    .hours(30)
    .hours(10, { billable: false })
    .invoice(1_200_00, { number: '2026-01', dueOn: '2026-10-20' })
    .payment(1_452_00)
    .invoice(1_200_00, { number: '2026-02', dueOn: '2026-10-31' })
    .record('moments', moment('m1', 'rush', '2026-11-01'))
    .record('moments', moment('m2', 'rush', '2026-10-01'))
    .record('moments', moment('m3', 'scopeChange', '2026-09-01'))
    .record('moments', moment('m4', 'rude', '2026-11-12', 'Hing op tijdens het gesprek.'))
    .record('moments', moment('m5', 'brokenPromise', '2026-10-08'))
    .record('moments', moment('m6', 'rude', '2026-05-01', 'Te lang geleden.'))
    .record('moments', moment('m7', 'praise', '2026-11-02'));

const factsOf = (builder = troubled(), level: SignalLevel = 'strong', needed = 70_00): TalkFacts => {
  const facts = talkFacts(builder.ledger(), ratesOf(builder), needed, signalsAt(level), today);
  if (!facts) throw new Error('no client');
  return facts;
};

describe('the facts for a conversation', () => {
  it('are what is late, the hours, the moments of the last half year, and the price', () => {
    expect(factsOf()).toEqual({
      name: 'Joris Blom',
      formality: 'formal',
      paymentTermDays: 30,
      answerBy: '2026-12-08',
      newPriceFrom: '2027-01-01',
      payment: { overdue: [{ number: '2026-02', openCents: 1_452_00, daysLate: 24 }], meanDaysLate: null },
      time: {
        minutes: 2_400,
        unbilledMinutes: 600,
        moments: [
          { kind: 'scopeChange', count: 1 },
          { kind: 'rush', count: 2 },
        ],
      },
      manner: {
        moments: [
          { date: '2026-11-12', kind: 'rude', note: 'Hing op tijdens het gesprek.' },
          { date: '2026-10-08', kind: 'brokenPromise', note: null },
        ],
      },
      // € 1,200 over 40 hours; € 70 × 40 over 30 billable hours is € 93.33.
      price: { agreedCents: 80_00, effectiveCents: 30_00, fixingCents: 93_33 },
    });
  });

  it('hold no topic whose signal is fine, but do hold an overdue invoice', () => {
    expect(factsOf(troubled(), 'fine', 20_00)).toMatchObject({
      payment: { overdue: [{ number: '2026-02' }] },
      time: null,
      manner: null,
      price: null,
    });
  });

  it('speak to the person by first name where that is how they are addressed, else to the client', () => {
    expect(factsOf(troubled({ formality: 'informal' })).name).toBe('Joris');
    expect(factsOf(troubled({ contactName: '' })).name).toBe('De Korenaar');
  });

  it('are none for an unknown client', () => {
    const rates = { ...ratesOf(troubled()), id: 'nobody' };
    expect(talkFacts(troubled().ledger(), rates, null, signalsAt('fine'), today)).toBeNull();
  });
});

describe('the note', () => {
  it('names the facts with their numbers and dates, in both languages', () => {
    // The space behind the euro sign does not break.
    const dutch = composeTalkNote(factsOf(), 'nl').replaceAll('\u00a0', ' ');
    expect(dutch).toContain('Open staat factuur 2026-02 (€ 1.452,00, 24 dagen over de datum).');
    expect(dutch).toContain('40,0 uur, waarvan ik er 10,0 niet in rekening bracht');
    expect(dutch).toContain('één keer een wijziging in de opdracht en 2 keer een spoedvraag');
    expect(dutch).toContain(
      'op 12 november 2026: Hing op tijdens het gesprek; op 8 oktober 2026: een afspraak die anders liep.',
    );
    expect(dutch).toContain('Bij dezelfde uren is dat € 93,33 per uur.');
    expect(dutch).toContain('uiterlijk 8 december 2026');
    const english = composeTalkNote(factsOf(), 'en');
    expect(english).toContain('Still open is invoice 2026-02 (€1,452.00, 24 days past its date).');
    expect(english).toContain('1 change to the assignment and 2 rush requests');
    expect(english).toContain('At the same hours that is €93.33 per hour.');
  });

  it('has a fact, its effect, a need and a question for every topic', () => {
    const labels = ['Wat ik zie', 'Wat het met mij doet', 'Wat ik nodig heb', 'Wat ik vraag'];
    const note = composeTalkNote(factsOf(), 'nl');
    for (const label of labels) expect(note.split(`- ${label}: `)).toHaveLength(5);
  });

  it('still opens the conversation where no fact asks for one', () => {
    const calm = buildLedger().client().hours(10).invoice(900_00).payment(1_089_00);
    expect(composeTalkNote(factsOf(calm, 'fine', 50_00), 'nl')).toContain('Hoe het gaat');
    expect(composeTalkNote(factsOf(calm, 'fine', 50_00), 'en')).toContain('How it is going');
  });

  it('is told to the person as “u” or “je”, never both', () => {
    const formal = composeTalkNote(factsOf(), 'nl');
    expect(formal).toMatch(/\bu\b/u);
    expect(formal).not.toMatch(/\b(je|jij|jou)\b/u);
    const informal = composeTalkNote(factsOf(troubled({ formality: 'informal' })), 'nl');
    expect(informal).toMatch(/\bje\b/u);
    expect(informal).not.toMatch(/\bu\b/u);
  });

  it('holds no reproach, threat or order, whatever the moments', () => {
    const builder = troubled();
    for (const [at, kind] of [...timeKinds, ...mannerKinds].entries()) {
      builder.record('moments', moment(`all-${at}`, kind, '2026-11-20'));
    }
    const plain = {
      ...factsOf(builder),
      manner: { moments: mannerKinds.map((kind) => ({ date: today, kind, note: null })) },
    };
    for (const formality of ['formal', 'informal'] as const) {
      for (const facts of [
        { ...plain, formality },
        { ...factsOf(troubled(), 'fine', 1), formality, payment: null },
      ]) {
        for (const pattern of [...dutchPatterns, ...anyLanguage]) {
          expect(composeTalkNote(facts, 'nl')).not.toMatch(pattern);
        }
        for (const pattern of [...englishPatterns, ...anyLanguage]) {
          expect(composeTalkNote(facts, 'en')).not.toMatch(pattern);
        }
      }
    }
  });
});
