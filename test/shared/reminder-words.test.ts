import { describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { Language } from '../../shared/model/record';
import { reminderWords } from '../../shared/reminder-words';
import type { DueReminder } from '../../shared/rules/due-reminders';
import { dueReminders } from '../../shared/rules/due-reminders';
import { buildLedger } from '../support/ledger-builder';

const reminder = (fields: Partial<DueReminder>): DueReminder => ({
  ref: { source: 'own', id: 'r', step: 'due', dueOn: '2026-11-24' },
  key: 'r',
  tellKey: 'r',
  facts: { source: 'own', text: 'Bel over de offerte' },
  clientName: 'Bakker',
  wakesAt: '2026-11-24T09:00',
  since: '2026-11-24',
  isUrgent: false,
  context: { openCents: 0, lastNote: null },
  nextAt: null,
  ...fields,
});
const say = (fields: Partial<DueReminder>, language: Language = 'nl'): string => {
  const { title, context } = reminderWords(reminder(fields), (language === 'nl' ? nl : en).reminders.told, language);
  // Intl puts a space that does not break behind the euro sign.
  return `${title} | ${context}`.replaceAll('\u00a0', ' ');
};

describe('a reminder in words', () => {
  it.each([
    [-3, 'Factuur 2026-014 vervalt over 3 dagen', 'Invoice 2026-014 is due in 3 days'],
    [-1, 'Factuur 2026-014 vervalt morgen', 'Invoice 2026-014 is due tomorrow'],
    [0, 'Factuur 2026-014 vervalt vandaag', 'Invoice 2026-014 is due today'],
    [1, 'Factuur 2026-014 is 1 dag te laat', 'Invoice 2026-014 is 1 day late'],
    [31, 'Factuur 2026-014 is 31 dagen te laat', 'Invoice 2026-014 is 31 days late'],
  ])('says of an invoice at %i days how it stands', (days, dutch, english) => {
    const facts = { source: 'invoice', number: '2026-014', days, cents: 121_000 } as const;
    const context = { openCents: 121_000, lastNote: null };
    expect(say({ facts, context })).toBe(`${dutch} | Bakker · € 1.210,00 open`);
    expect(say({ facts, context }, 'en')).toBe(`${english} | Bakker · €1,210.00 open`);
  });

  it('adds what the client has open in all, and the last note, cut to fit', () => {
    const facts = { source: 'invoice', number: '7', days: 0, cents: 100 } as const;
    const lastNote = { text: `Gebeld.\n${'Zegt morgen te betalen. '.repeat(9)}`, on: '2026-11-12' };
    expect(say({ facts, context: { openCents: 500, lastNote } })).toBe(
      'Factuur 7 vervalt vandaag | Bakker · € 1,00 open · € 5,00 in totaal · 12 nov: “Gebeld. Zegt morgen te betalen. Zegt morgen te betalen. Zegt morgen te betalen. Zegt morg…”',
    );
  });

  it('says who promised what, and by when', () => {
    expect(say({ facts: { source: 'promise', by: 'client', what: 'teksten sturen' } })).toBe(
      'Bakker beloofde: teksten sturen | uiterlijk 24 nov',
    );
    expect(say({ facts: { source: 'promise', by: 'me', what: 'send a quote' } }, 'en')).toBe(
      'You promised Bakker: send a quote | by 24 Nov',
    );
  });

  it('says of a plan what I am to do, and what the client was asked', () => {
    const text = 'Toegang intrekken';
    expect(say({ facts: { source: 'offboarding', by: 'me', text } })).toBe('Toegang intrekken | Bakker');
    expect(say({ facts: { source: 'offboarding', by: 'client', text } })).toBe(
      'Gevraagd aan Bakker: Toegang intrekken | ',
    );
    expect(say({ facts: { source: 'offboarding', by: 'client', text } }, 'en')).toBe(
      'Asked of Bakker: Toegang intrekken | ',
    );
  });

  it('asks for the joy of a month', () => {
    const facts = { source: 'joy', month: '2026-10', clients: 2 } as const;
    const { clientName: _, ...nobody } = reminder({ facts });
    const { title, context } = reminderWords(nobody, nl.reminders.told, 'nl');
    expect(`${title} | ${context}`).toBe('Hoeveel plezier had je in het werk in oktober? | 2 klanten zonder cijfer');
  });

  it('is the same reminder after a switch of language', () => {
    const { ledger } = buildLedger().client({ name: 'Bakker' }).invoice(100_000, { dueOn: '2026-11-24' }).replica();
    const [due] = dueReminders(ledger, '2026-11-24T09:00');
    if (!due) throw new Error('nothing is due');
    expect(reminderWords(due, nl.reminders.told, 'nl').title).toBe('Factuur 2026-001 vervalt vandaag');
    expect(reminderWords(due, en.reminders.told, 'en').title).toBe('Invoice 2026-001 is due today');
    expect(due.tellKey).toBe('invoice:invoice-1:due:2026-11-24');
  });

  it('says since when it waits, when the last contact was, and my own note', () => {
    expect(say({ since: '2026-11-20' })).toBe('Bel over de offerte | Bakker · sinds 20 nov');
    const touch = { source: 'own', text: 'Bel', everyDays: 30, note: 'Over de site' } as const;
    expect(say({ facts: touch })).toBe('Bel | Bakker · nog geen contact genoteerd · Over de site');
    expect(say({ facts: { ...touch, lastContact: '2025-10-03' } }, 'en')).toBe(
      'Bel | Bakker · last contact 3 Oct 2025 · Over de site',
    );
  });
});
