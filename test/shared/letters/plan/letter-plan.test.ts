/** The letter says what the plan says. It is 24 November 2026; the last day is 31 December. */
import { describe, expect, it } from 'vitest';
import { recompose } from '../../../../shared/letters/compose-letter';
import { composePlan } from '../../../../shared/letters/plan/compose-plan';
import { fillPlan } from '../../../../shared/letters/plan/fill-plan';
import { checkTone } from '../../../../shared/letters/tone/check-tone';
import type { Client } from '../../../../shared/model/client';
import type { Ledger } from '../../../../shared/model/ledger';
import type { LetterDocument, SectionKey } from '../../../../shared/model/letter';
import { LetterReason, LetterTone } from '../../../../shared/model/letter';
import type { Offboarding, OffboardingStep } from '../../../../shared/model/offboarding';
import type { LedgerBuilder } from '../../../support/ledger-builder';
import { buildLedger, today } from '../../../support/ledger-builder';
import { korenaar, letterChoices, letterFor, sanne } from '../../../support/letter-ledger';

const lastDay = '2026-12-31';
const ending = { contract: 'openEnded', way: 'notice', noticeOn: today, lastDay } as const;
const parting: Offboarding = { id: 'p', clientId: 'client-1', choice: 'partWays', decidedOn: today, ending };

/** € 1.210,00 overdue, € 605,00 to come, and 12.5 hours at € 90 on no invoice. */
const books = (client: Partial<Client> = {}): LedgerBuilder =>
  buildLedger()
    .profile(sanne)
    .client({ ...korenaar, agreedCentsPerHour: 90_00, ...client })
    .invoice(100_000, { number: '2026-014', issuedOn: '2026-09-01', dueOn: '2026-10-01' })
    .hours(5, { invoiceId: 'invoice-1' })
    .invoice(50_000, { number: '2026-019', issuedOn: '2026-11-10', dueOn: '2026-12-10' })
    .hours(12.5);

const withSteps = (steps: OffboardingStep[], client: Partial<Client> = {}): Ledger =>
  books(client)
    .record('offboardings', { ...parting, steps })
    .ledger();

const filled = (client: Partial<Client> = {}): OffboardingStep[] => {
  let count = 0;
  const language = client.language ?? 'nl';
  const proposals = composePlan(books(client).ledger(), { clientId: 'client-1', language, today, lastDay });
  return fillPlan({}, proposals, lastDay, () => `step-${++count}`);
};

const textOf = (document: LetterDocument, key: SectionKey): string =>
  document.sections.find((section) => section.key === key)?.text ?? '';
const sections = (steps: OffboardingStep[], choices = {}, client: Partial<Client> = {}) => {
  const document = letterFor(withSteps(steps, client), choices);
  return (key: SectionKey): string => textOf(document, key);
};

describe('a letter with a plan', () => {
  it('lists what I still do and no longer do, by day', () => {
    expect(sections(filled())('remainingWork')).toBe(
      [
        'Dit doe ik nog voor u:',
        '- Een overzicht sturen van wat klaar is en wat niet (uiterlijk 17 december 2026)',
        '- Het werk afmaken dat we hebben afgesproken (uiterlijk 31 december 2026)',
        '',
        'Dit doe ik niet meer:',
        '- Nieuw werk aannemen (vanaf 24 november 2026)',
        '- Onderhoud, wijzigingen en spoedvragen oppakken (vanaf 1 januari 2027)',
      ].join('\n'),
    );
  });

  it('asks what the client is to do, with payments by their day', () => {
    const text = sections(filled())('requests');
    expect(text.split('\n')).toHaveLength(8);
    expect(text).toContain('- De ontvangst van mijn brief per e-mail bevestigen (uiterlijk 8 december 2026)');
    expect(text).toContain('vervaldatum 1 oktober 2026 (uiterlijk 8 december 2026)');
    expect(text).toContain('- Mijn toegang tot systemen en accounts intrekken (uiterlijk 1 januari 2027)');
  });

  it('names a day once, where the words name it already', () => {
    const text = sections(filled())('requests');
    expect(text).toContain('€\u00a0605,00 incl. btw, vervaldatum 10 december 2026\n');
    expect(sections(filled({ language: 'en' }), { language: 'en' })('requests')).toContain(
      '€605.00 incl. VAT, due on 10 December 2026\n',
    );
  });

  it('hands over, and says how long the books are kept', () => {
    const text = sections(filled())('handover');
    expect(text).toContain('- Bestanden en documenten teruggeven (uiterlijk 31 december 2026)');
    expect(text).toContain('zoals de wet voorschrijft (tot en met 31 december 2034)');
  });

  it('names the final invoice with its day and what it comes to so far, in both languages', () => {
    const steps = filled().map((step) => (step.kind === 'finalInvoice' ? { ...step, dueOn: '2027-01-08' } : step));
    expect(sections(steps)('money')).toContain('Uiterlijk 8 januari 2027 stuur ik u de eindfactuur');
    expect(sections(steps)('money')).toContain('Tot nu toe gaat het om €\u00a01.125,00 exclusief btw.');
    const english = sections(steps, { language: 'en' });
    expect(english('money')).toContain('So far it comes to €1,125.00 excluding VAT.');
    expect(english('remainingWork')).toContain('- Finish the work we have agreed on (by 31 December 2026)');
  });

  it('keeps the words of the user, in whatever language, and says them where they belong', () => {
    const own: OffboardingStep[] = [
      { id: 'a', text: 'De huisstijl afmaken.', kind: 'finish', dueOn: '2026-12-04' },
      { id: 'b', text: 'De drukker betalen', kind: 'openInvoices', owner: 'me' },
      { id: 'c', text: 'Iemand aanwijzen', kind: 'other', owner: 'client', dueOn: '2026-11-20' },
    ];
    const section = sections(own, { language: 'en' });
    expect(section('remainingWork')).toBe(
      'This is what I will still do for you:\n- De huisstijl afmaken (by 4 December 2026)',
    );
    expect(section('money')).toMatch(/^About the invoices:\n- De drukker betalen\n/u);
    // A day that is over by the date of the letter is not asked for.
    expect(section('requests')).toBe('This is what I ask of you:\n- Iemand aanwijzen');
    expect(section('handover')).toBe('');
  });

  it('leaves out what is done, what is kept out, and what has no kind', () => {
    const own: OffboardingStep[] = [
      { id: 'a', text: 'Gedaan', kind: 'finish', doneOn: today },
      { id: 'b', text: 'Alleen voor mij', kind: 'finish', inLetter: false },
      { id: 'c', text: 'Zonder soort' },
      { id: 'd', text: 'Toch erin', inLetter: true },
    ];
    expect(sections(own)('remainingWork')).toBe('Dit doe ik nog voor u:\n- Toch erin');
    // With nothing for a letter the plan is none.
    expect(sections(own.slice(0, 3))('remainingWork')).toBe(textOf(letterFor(books().ledger()), 'remainingWork'));
  });

  it('follows the ledger where the words are Adieu’s: paid is not asked for, more hours are more money', () => {
    const paid = books()
      .payment(605_00, { receivedOn: today })
      .hours(1)
      .record('offboardings', { ...parting, steps: filled() })
      .ledger();
    const document = letterFor(paid);
    expect(textOf(document, 'requests')).not.toContain('2026-019');
    expect(textOf(document, 'money')).toContain('€\u00a01.215,00 exclusief btw');
  });

  it('counts the days that the user left as they were from the last day of the letter', () => {
    const steps = filled().map((step) => (step.filled?.slot === 'overview' ? { ...step, dueOn: '2026-12-20' } : step));
    const text = sections(steps, { lastDay: '2027-01-31' })('remainingWork');
    expect(text).toContain('- Het werk afmaken dat we hebben afgesproken (uiterlijk 31 januari 2027)');
    expect(text).toContain('- Een overzicht sturen van wat klaar is en wat niet (uiterlijk 20 december 2026)');
  });

  it('composes anew when the plan changes, but not what was edited in the letter', () => {
    const before = letterFor(withSteps(filled()));
    const edited = {
      ...before,
      sections: before.sections.map((s) => (s.key === 'requests' ? { ...s, text: 'Niets.', edited: true } : s)),
    };
    const steps: OffboardingStep[] = [...filled(), { id: 'x', text: 'De posters drukken', kind: 'finish' }];
    const next = recompose(edited, withSteps(steps), letterChoices());
    if (!next.ok) throw new Error(next.problem.code);
    expect(textOf(next.value, 'remainingWork')).toContain('- De posters drukken\n');
    expect(textOf(next.value, 'requests')).toBe('Niets.');
  });
});

describe('the words of a filled plan', () => {
  const cases = (['nl', 'en'] as const).flatMap((language) =>
    (['openEnded', 'project', 'fixedTerm'] as const).flatMap((contract) =>
      (['formal', 'informal'] as const).map((formality) => ({ language, contract, formality })),
    ),
  );
  it.each(cases)('have the tone that is asked of others: $language, $contract, $formality', (client) => {
    for (const reason of LetterReason.options) {
      for (const tone of LetterTone.options) {
        const document = letterFor(withSteps(filled(client), client), { reason, tone });
        for (const { key, text } of document.sections) {
          expect(checkTone(text, { language: client.language }).map(({ found }) => `${key}: ${found}`)).toEqual([]);
          const other = client.formality === 'formal' ? /\b(je|jij|jou|jouw)\b/iu : /\b(u|uw)\b/iu;
          if (client.language === 'nl') expect(other.exec(text)?.[0]).toBeUndefined();
        }
      }
    }
  });
});
