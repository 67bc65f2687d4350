import { describe, expect, it } from 'vitest';
import { composeLetter, recompose } from '../../../shared/letters/compose-letter';
import { moveSection } from '../../../shared/letters/section-order';
import type { LetterDocument, SectionKey } from '../../../shared/model/letter';
import { LetterReason, LetterTone } from '../../../shared/model/letter';
import { buildLedger } from '../../support/ledger-builder';
import { letterChoices, letterFor, letterLedger, sanne } from '../../support/letter-ledger';

const textOf = (document: LetterDocument, key: SectionKey): string =>
  document.sections.find((section) => section.key === key)?.text ?? '';
const refusal = (ledger: Parameters<typeof composeLetter>[0], more = {}) => {
  const result = composeLetter(ledger, letterChoices(more));
  return result.ok ? null : { code: result.problem.code, field: result.problem.field };
};

describe('composing a letter', () => {
  it('puts the organisation first, then the person, and the town in capitals behind two spaces', () => {
    expect(letterFor().addressee).toEqual([
      'Bakkerij De Korenaar B.V.',
      'T.a.v. mevrouw Annemarie de Vries',
      'Molenstraat 4',
      '3512 AB  UTRECHT',
    ]);
    expect(letterFor(letterLedger(), { language: 'en' }).addressee[1]).toBe('Attn: Ms Annemarie de Vries');
  });

  it('puts the country last, and says where it comes from, only abroad', () => {
    const address = { street: 'Rue Haute 3', postcode: '1000', city: 'Brussel', country: 'België' };
    const document = letterFor(letterLedger({ address }));
    expect(document.addressee.slice(2)).toEqual(['Rue Haute 3', '1000 BRUSSEL', 'BELGIË']);
    expect(document.sender).toContain('Nederland');
    expect(letterFor().sender).not.toContain('Nederland');
  });

  it('writes to a consumer by name alone', () => {
    const ledger = letterLedger({ name: 'Anna de Vries', kind: 'consumer', contactName: '' });
    expect(letterFor(ledger).addressee[0]).toBe('Mevrouw Anna de Vries');
  });

  it('has the sender with the KvK number, and never a VAT number', () => {
    const document = letterFor(letterLedger({}, { ...sanne, vatId: 'NL123456789B13' }));
    expect(document.sender).toEqual([
      'Studio Kade',
      'Sanne Kuipers, grafisch ontwerper',
      'Kade 12',
      '1013 AB Amsterdam',
      '06 12345678',
      'sanne@studiokade.nl',
      'KvK 12345678',
    ]);
    expect(JSON.stringify(document)).not.toContain('NL123456789B13');
    expect(document.returnAddress).toBe('Studio Kade · Kade 12 · 1013 AB Amsterdam');
  });

  it('speaks of since when only where the work is older than the month of the letter', () => {
    expect(textOf(letterFor(), 'thanks')).toMatch(/^Sinds maart 2024 werk ik voor u\./u);
    expect(textOf(letterFor(letterLedger({ startedOn: '2026-11-03' })), 'thanks')).toMatch(/^De afgelopen tijd/u);
  });

  it('counts the days: answer in two weeks, final invoice two weeks after the end, reachable for a month', () => {
    const document = letterFor();
    expect(textOf(document, 'requests')).toContain('8 december 2026');
    expect(textOf(document, 'remainingWork')).toContain('17 december 2026');
    expect(textOf(document, 'money')).toContain('14 januari 2027');
    expect(textOf(document, 'contact')).toContain('31 januari 2027');
  });

  it('asks for nothing after the last day, however short the notice', () => {
    const document = letterFor(letterLedger(), { lastDay: '2026-11-27' });
    expect(textOf(document, 'requests')).not.toMatch(/december/u);
    expect(textOf(document, 'remainingWork')).not.toMatch(/december/u);
  });

  it('mentions the notice period only where the letter keeps it', () => {
    expect(textOf(letterFor(), 'decision')).toContain('opzegtermijn van 30 dagen');
    expect(textOf(letterFor(letterLedger(), { lastDay: '2026-12-23' }), 'decision')).not.toContain('opzegtermijn');
    expect(textOf(letterFor(letterLedger(), { lastDay: '2026-12-24' }), 'decision')).toContain('opzegtermijn');
    expect(textOf(letterFor(letterLedger({ contract: 'project' })), 'decision')).not.toContain('opzegtermijn');
  });

  it('ends by notice, by completion or by agreement, as the contract allows', () => {
    expect(letterFor().subject).toBe('Opzegging van onze samenwerking per 31 december 2026');
    expect(textOf(letterFor(letterLedger({ contract: 'project' })), 'decision')).toContain('rond het lopende project');
    expect(textOf(letterFor(letterLedger({ contract: 'fixedTerm' })), 'decision')).toContain('wederzijds goedvinden');
  });

  it('lists what is open on the date of the letter, part payments and credit notes taken off', () => {
    const ledger = buildLedger()
      .profile(sanne)
      .client()
      .invoice(100_000, { number: 'A', issuedOn: '2026-09-01', dueOn: '2026-10-01' })
      .payment(21_000)
      .invoice(50_000, { number: 'B', issuedOn: '2026-11-10', dueOn: '2026-12-10' })
      .invoice(-50_000, { number: 'C', creditOf: 'invoice-2', issuedOn: '2026-11-11', dueOn: '2026-11-11' })
      .invoice(70_000, { number: 'D', issuedOn: '2026-12-01', dueOn: '2026-12-31' })
      .ledger();
    expect(letterFor(ledger).openInvoices).toEqual([
      { number: 'A', issuedOn: '2026-09-01', dueOn: '2026-10-01', openCents: 100_000 },
    ]);
  });

  it('counts an invoice as overdue from the day after its due date', () => {
    const due = (dueOn: string) =>
      textOf(letterFor(buildLedger().profile(sanne).client().invoice(10_000, { dueOn }).ledger()), 'money');
    expect(due('2026-11-24')).not.toContain('voorbij');
    expect(due('2026-11-23')).toContain('de vervaldatum is voorbij');
  });

  it('refuses an unknown client, a last day before its date, a day that does not exist, and a sender without a name', () => {
    expect(refusal(letterLedger(), { clientId: 'nobody' })).toEqual({ code: 'unknownClient', field: 'clientId' });
    expect(refusal(letterLedger(), { lastDay: '2026-11-23' })).toEqual({ code: 'lastDayBeforeDate', field: 'lastDay' });
    expect(refusal(letterLedger(), { lastDay: '2026-02-30' })).toEqual({ code: 'invalidInput', field: 'lastDay' });
    expect(refusal(letterLedger({}, { kvk: '12345678' }))).toEqual({
      code: 'profileIncomplete',
      field: 'profile.name',
    });
    expect(refusal(letterLedger(), { lastDay: '2026-11-24' })).toBeNull();
  });
});

describe('composing anew', () => {
  const edit = (document: LetterDocument, key: SectionKey, text: string): LetterDocument => ({
    ...document,
    sections: document.sections.map((section) => (section.key === key ? { ...section, text, edited: true } : section)),
  });
  const again = (document: LetterDocument, more = {}, ledger = letterLedger()): LetterDocument => {
    const result = recompose(document, ledger, letterChoices(more));
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  };

  it('keeps edited sections and writes the others for the new choices', () => {
    const next = again(edit(letterFor(), 'reason', 'Mijn eigen woorden.'), {
      tone: 'businesslike',
      formality: 'informal',
    });
    expect(textOf(next, 'reason')).toBe('Mijn eigen woorden.');
    expect(textOf(next, 'thanks')).toBe(
      textOf(letterFor(letterLedger(), { tone: 'businesslike', formality: 'informal' }), 'thanks'),
    );
    expect(next.salutation).toBe('Beste Annemarie,');
  });

  it('keeps what was typed and the order through every reason, tone, language and form of address', () => {
    const typed = moveSection(edit(letterFor(), 'reason', 'Mijn eigen woorden.'), 'wishes', 0);
    for (const reason of LetterReason.options)
      for (const tone of LetterTone.options)
        for (const language of ['nl', 'en'] as const)
          for (const formality of ['formal', 'informal'] as const) {
            const next = again(typed, { reason, tone, language, formality });
            expect(textOf(next, 'reason')).toBe('Mijn eigen woorden.');
            expect(next.sections.map(({ key }) => key)).toEqual(typed.sections.map(({ key }) => key));
            const fresh = letterFor(letterLedger(), { reason, tone, language, formality });
            for (const { key, text } of fresh.sections) if (key !== 'reason') expect(textOf(next, key)).toBe(text);
          }
  });

  it('keeps sections off that were off', () => {
    const document = letterFor();
    const without = { ...document, sections: document.sections.map((s) => ({ ...s, on: s.key !== 'reason' })) };
    expect(
      again(without, { tone: 'businesslike' })
        .sections.filter(({ on }) => !on)
        .map(({ key }) => key),
    ).toEqual(['reason']);
  });

  it('keeps a subject that was typed, and renews one that was not', () => {
    const typed: LetterDocument = { ...letterFor(), subject: 'Afscheid', edited: ['subject'] };
    expect(again(typed, { lastDay: '2027-01-31' })).toMatchObject({ subject: 'Afscheid', edited: ['subject'] });
    expect(again(letterFor(), { lastDay: '2027-01-31' }).subject).toContain('31 januari 2027');
  });

  it('shows the sender as the details are now', () => {
    const later = buildLedger()
      .profile({ ...sanne, kvk: '12345678' })
      .client()
      .ledger();
    expect(again(letterFor(), {}, later).sender).toContain('KvK 12345678');
  });

  it('keeps the choices that are left out', () => {
    const document = letterFor(letterLedger(), { tone: 'businesslike', formality: 'informal', lastDay: '2027-01-31' });
    const { clientId } = letterChoices({});
    expect(recompose(document, letterLedger(), { clientId })).toEqual({ ok: true, value: document });
    expect(recompose(document, letterLedger(), { clientId, lastDay: '2027-02-28' })).toMatchObject({
      value: { tone: 'businesslike', formality: 'informal', lastDay: '2027-02-28' },
    });
  });

  it('gives the same letter for the same choices', () => {
    expect(again(letterFor())).toEqual(letterFor());
  });

  it('shows the invoices as they are now', () => {
    expect(again(letterFor(), {}, buildLedger().profile(sanne).client().ledger()).openInvoices).toEqual([]);
  });
});
