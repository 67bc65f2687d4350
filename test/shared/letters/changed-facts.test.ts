import { describe, expect, it } from 'vitest';
import { changedFacts, leaveChanged, noteFacts, withSubjectNow } from '../../../shared/letters/changed-facts';
import { recompose } from '../../../shared/letters/compose-letter';
import { factsIn } from '../../../shared/letters/fact-list';
import { factsNow, followedSections, newsBetween, statedNow } from '../../../shared/letters/letter-news';
import type { Ledger } from '../../../shared/model/ledger';
import type { LetterDocument, SectionKey } from '../../../shared/model/letter';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { buildLedger } from '../../support/ledger-builder';
import { korenaar, letterFor, letterLedger, sanne } from '../../support/letter-ledger';

const day: CalendarDay = '2026-11-24';
/** As in letterLedger, with € 605,00 of 2026-014 (€ 1.210,00) received since. */
const partlyPaid = (client = {}, profile = sanne): Ledger =>
  buildLedger()
    .profile(profile)
    .client({ ...korenaar, ...client })
    .invoice(100_000, { number: '2026-014', issuedOn: '2026-09-01', dueOn: '2026-10-01' })
    .payment(60_500, { receivedOn: day })
    .invoice(50_000, { number: '2026-019', issuedOn: '2026-11-10', dueOn: '2026-12-10' })
    .ledger();
/** And all of it paid. */
const paid = (): Ledger =>
  buildLedger()
    .profile(sanne)
    .client(korenaar)
    .invoice(100_000, { number: '2026-014', issuedOn: '2026-09-01', dueOn: '2026-10-01' })
    .payment(121_000, { receivedOn: day })
    .invoice(50_000, { number: '2026-019', issuedOn: '2026-11-10', dueOn: '2026-12-10' })
    .ledger();

/** The user writes these words, while the ledger is as it was. */
const write = (text: string, key: SectionKey = 'money', ledger = letterLedger(), document = letterFor()) =>
  noteFacts(
    document,
    {
      ...document,
      sections: document.sections.map((section) =>
        section.key === key ? { ...section, text, edited: true } : section,
      ),
    },
    factsNow(ledger, 'client-1', document),
  );
const textOf = (document: LetterDocument, key: SectionKey = 'money'): string =>
  document.sections.find((section) => section.key === key)?.text ?? '';
const changedIn = (document: LetterDocument, ledger: Ledger) =>
  changedFacts(document, factsNow(ledger, 'client-1', document)).map(({ where, text, now }) => [where, text, now]);
/** As the user clicks them away, the first one first. */
const replaceAll = (document: LetterDocument, ledger: Ledger): LetterDocument => {
  const now = factsNow(ledger, 'client-1', document);
  const fact = changedFacts(document, now).find((each) => each.now !== null);
  if (!fact) return document;
  const { where, at, text, now: words } = fact;
  const over = (whole: string): string => whole.slice(0, at) + words + whole.slice(at + text.length);
  const next =
    where === 'subject'
      ? withSubjectNow(document, fact)
      : {
          ...document,
          sections: document.sections.map((section) =>
            section.key === where ? { ...section, text: over(section.text) } : section,
          ),
        };
  return replaceAll(noteFacts(document, next, now), ledger);
};

describe('facts in words of the user’s own', () => {
  it('are said to have changed when an invoice was paid since, and replaced in one click', () => {
    const document = write('Er staat nog € 1.815,00 open, waarvan € 1.210,00 op factuur 2026-014.');
    expect(changedIn(document, letterLedger())).toEqual([]);
    expect(changedIn(document, partlyPaid())).toEqual([
      ['money', '€ 1.815,00', '€ 1.210,00'],
      ['money', '€ 1.210,00', '€ 605,00'],
    ]);
    expect(textOf(replaceAll(document, partlyPaid()))).toBe(
      'Er staat nog € 1.210,00 open, waarvan € 605,00 op factuur 2026-014.',
    );
  });

  it('name an invoice that is no longer open, for which there are no other words', () => {
    const document = write('Graag de € 1.210,00 van 2026-014.');
    expect(changedIn(document, paid())).toEqual([
      ['money', '€ 1.210,00', null],
      ['money', '2026-014', null],
    ]);
  });

  it.each([
    ['uiterlijk 31 december 2026.', 'uiterlijk 31 januari 2027.'],
    ['uiterlijk 31 december.', 'uiterlijk 31 januari.'],
    ['uiterlijk 31 dec 2026.', 'uiterlijk 31 jan 2027.'],
    ['uiterlijk 31-12-2026.', 'uiterlijk 31-01-2027.'],
    ['by 31 December 2026.', 'by 31 January 2027.'],
  ])('follow another last day in the form in which they are written: %s', (words, then) => {
    const document = write(words, 'decision');
    const later = recompose(document, letterLedger(), { clientId: 'client-1', lastDay: '2027-01-31' });
    if (!later.ok) throw new Error('refused');
    expect(textOf(later.value, 'decision')).toBe(words);
    expect(textOf(replaceAll(later.value, letterLedger()), 'decision')).toBe(then);
  });

  it.each([
    ['€1210,00', '€605,00'],
    ['€ 1.210', '€ 605'],
    ['1.210,00', '605,00'],
    ['€\u00a01.210,00', '€\u00a0605,00'],
  ])('are found as an amount is typed: %s', (typed, then) => {
    expect(textOf(replaceAll(write(`Open: ${typed}.`), partlyPaid()))).toBe(`Open: ${then}.`);
  });

  it('are no part of a longer number, date or word', () => {
    const words = 'Nummer 12026-0145, € 11.210,00 en 131 december 2026; 31 december 2025.';
    expect(write(words).written?.map(({ text }) => text)).toEqual([]);
  });

  it('follow details of one’s own and of the client', () => {
    const document = write('Betalen kan op NL91 ABNA 0417 1643 00 ten name van Studio Kade; mail sanne@studiokade.nl.');
    const profile = { ...sanne, iban: 'NL02ABNA0123456789', company: 'Studio Wal' };
    expect(changedIn(document, letterLedger({}, profile))).toEqual([
      ['money', 'NL91 ABNA 0417 1643 00', 'NL02 ABNA 0123 4567 89'],
      ['money', 'Studio Kade', 'Studio Wal'],
    ]);
  });

  it('are held against the ledger in a subject that was typed, too', () => {
    const document = letterFor();
    const typed = noteFacts(
      document,
      { ...document, subject: 'Afscheid per 31 december 2026', edited: ['subject'] },
      factsIn(document),
    );
    const later = recompose(typed, letterLedger(), { clientId: 'client-1', lastDay: '2027-01-31' });
    expect(later.ok && replaceAll(later.value, letterLedger()).subject).toBe('Afscheid per 31 januari 2027');
  });

  it('say nothing of words that still hold in another sense, of a part that is off, and of a term that is not the payment’s', () => {
    // Until 8 December an answer is asked; with that as the last day, the words may mean either.
    const document = write('Graag antwoord voor 8 december 2026.', 'requests');
    const moved = recompose(document, letterLedger(), { clientId: 'client-1', lastDay: '2026-12-08' });
    expect(moved.ok && changedIn(moved.value, letterLedger())).toEqual([]);
    const money = write('Open: € 1.815,00.');
    const off = { ...money, sections: money.sections.map((section) => ({ ...section, on: false })) };
    expect(changedIn(off, partlyPaid())).toEqual([]);
    expect(changedIn(write('Met 30 dagen opzegtermijn.', 'decision'), letterLedger({ paymentTermDays: 14 }))).toEqual(
      [],
    );
    expect(changedIn(write('Betaal binnen 30 dagen.'), letterLedger({ paymentTermDays: 14 }))).toEqual([
      ['money', '30 dagen', '14 dagen'],
    ]);
  });

  it('are found in their fullest form, typed one letter after another', () => {
    const words = 'Stop per 31 december 2026.';
    let document = letterFor();
    for (let end = 1; end <= words.length; end += 1) {
      document = write(words.slice(0, end), 'decision', letterLedger(), document);
    }
    expect(document.written).toEqual([
      { where: 'decision', at: 9, text: '31 december 2026', kind: 'lastDay', value: '2026-12-31' },
    ]);
  });

  it('keep their place when words are written before them', () => {
    const document = write('Open: € 1.815,00.');
    const more = write('Dank. Nu open: € 1.815,00, graag € 1.815,00.', 'money', partlyPaid(), document);
    expect(changedIn(more, partlyPaid())).toEqual([
      ['money', '€ 1.815,00', '€ 1.210,00'],
      ['money', '€ 1.815,00', '€ 1.210,00'],
    ]);
  });

  it('are asked once: what the user lets stand is not marked again', () => {
    const document = write('Open: € 1.815,00.');
    const [fact] = changedFacts(document, factsNow(partlyPaid(), 'client-1', document));
    if (!fact) throw new Error('nothing changed');
    expect(changedIn(leaveChanged(document, fact), partlyPaid())).toEqual([]);
  });

  it('are remembered from the first edit of composed words, and forgotten where those come back', () => {
    const document = write(`${textOf(letterFor(), 'decision')} Dank.`, 'decision');
    expect(document.written?.map(({ kind }) => kind)).toContain('lastDay');
    const restored = {
      ...document,
      sections: document.sections.map((section) => ({ ...section, edited: false })),
    };
    expect(noteFacts(document, restored, []).written).toEqual([]);
  });
});

describe('what is new since a letter was left', () => {
  const news = (ledger: Ledger) =>
    newsBetween(ledger, 'client-1', letterFor(), statedNow(ledger, 'client-1', letterFor(), day), day);

  it('is nothing where nothing changed', () => {
    expect(news(letterLedger())).toEqual([]);
  });

  it('is an invoice paid, paid in part, written off, gone or new', () => {
    expect(news(paid())).toEqual([{ kind: 'paid', number: '2026-014' }]);
    expect(news(partlyPaid())).toEqual([{ kind: 'amount', number: '2026-014', was: 121_000, now: 60_500 }]);
    const other = buildLedger()
      .profile(sanne)
      .client(korenaar)
      .invoice(100_000, { number: '2026-014', issuedOn: '2026-09-01', dueOn: '2026-10-01', writtenOffOn: day })
      .invoice(10_000, { number: '2026-021', issuedOn: '2026-11-20', dueOn: '2026-12-20' })
      .ledger();
    expect(news(other)).toEqual([
      { kind: 'writtenOff', number: '2026-014' },
      { kind: 'gone', number: '2026-019' },
      { kind: 'opened', number: '2026-021', now: 12_100 },
    ]);
  });

  it('is an account, a contact or a term that changed', () => {
    const { iban: _, ...withoutIban } = sanne;
    expect(news(letterLedger({ contactName: 'Jan de Boer', paymentTermDays: 14 }, withoutIban))).toEqual([
      { kind: 'fact', fact: 'iban', was: 'NL91 ABNA 0417 1643 00', now: null },
      { kind: 'fact', fact: 'paymentTerm', was: '30', now: '14' },
      { kind: 'fact', fact: 'contactName', was: 'Annemarie de Vries', now: 'Jan de Boer' },
    ]);
  });

  it('is in the parts that follow the ledger, and in no part of the user’s own', () => {
    const after = (document: LetterDocument) => {
      const next = recompose(document, paid(), { clientId: 'client-1' });
      return next.ok ? followedSections(document, next.value) : [];
    };
    expect(after(letterFor())).toEqual(['requests', 'money']);
    expect(after(write('Eigen woorden.'))).toEqual(['requests']);
  });
});
