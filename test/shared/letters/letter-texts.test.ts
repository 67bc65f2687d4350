import { describe, expect, it } from 'vitest';
import type { LetterChoices } from '../../../shared/letters/compose-letter';
import type { Client } from '../../../shared/model/client';
import type { LetterDocument } from '../../../shared/model/letter';
import { LetterReason, LetterTone, sectionKeys } from '../../../shared/model/letter';
import { buildLedger } from '../../support/ledger-builder';
import { korenaar, letterFor, letterLedger, sanne } from '../../support/letter-ledger';
import { anyLanguage, dutchPatterns, englishPatterns, vagueInDecision } from './tone-patterns';

const end = { nl: '31 december 2026', en: '31 December 2026' } as const;

type Case = { name: string; document: LetterDocument };

const ledgers = (client: Partial<Client>) => ({
  'two invoices, one overdue': letterLedger(client),
  'nothing open': buildLedger()
    .profile(sanne)
    .client({ ...korenaar, ...client })
    .ledger(),
  'one invoice, overdue, and a bare profile': buildLedger()
    .profile({ name: 'Sanne Kuipers' })
    .client({ ...client, name: 'Kim Verbeek', kind: 'consumer', paymentTermDays: 0 })
    .invoice(10_000, { dueOn: '2026-10-31' })
    .ledger(),
});

const cases = (language: 'nl' | 'en'): Case[] => {
  const all: Case[] = [];
  for (const contract of ['openEnded', 'project', 'fixedTerm'] as const) {
    for (const [situation, ledger] of Object.entries(ledgers({ contract }))) {
      for (const reason of LetterReason.options) {
        for (const tone of LetterTone.options) {
          for (const formality of ['formal', 'informal'] as const) {
            for (const referral of [true, false]) {
              const choices: Partial<LetterChoices> = { language, reason, tone, formality, referral };
              const name = [language, contract, situation, reason, tone, formality, referral].join(', ');
              all.push({ name, document: letterFor(ledger, choices) });
            }
          }
        }
      }
    }
  }
  return all;
};

const both = [...cases('nl'), ...cases('en')];
const wordsOf = (document: LetterDocument): string =>
  [document.subject, document.salutation, ...document.sections.map(({ text }) => text), document.closing].join('\n');

/** Sentences of running text and list items, without the dots of "B.V.", e-mail addresses and numbers. */
const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('B.V.', 'BV')
    .split(/\n+|(?<=[.?:;])\s+/u)
    .filter((sentence) => sentence.trim() !== '');

/** Cases for which `fault` finds something, with what it found: empty is right. */
const faults = (list: readonly Case[], fault: (document: LetterDocument) => string | undefined): string[] =>
  list.flatMap(({ name, document }) => {
    const found = fault(document);
    return found === undefined ? [] : [`${name}: ${found}`];
  });

describe('every starting text', () => {
  it('holds all parts in their order, none empty', () => {
    expect(both.length).toBe(2 * 3 * 3 * 4 * 2 * 2 * 2);
    expect(
      faults(both, ({ sections }) => {
        if (sections.map(({ key }) => key).join() !== sectionKeys.join()) return 'order';
        return sections.find(({ text }) => text.trim() === '')?.key;
      }),
    ).toEqual([]);
  });

  it('is free of blame, threats, orders, vagueness and placeholders', () => {
    expect(
      faults(both, (document) => {
        const text = wordsOf(document);
        const patterns = [...anyLanguage, ...(document.language === 'nl' ? dutchPatterns : englishPatterns)];
        for (const pattern of patterns) {
          const match = pattern.exec(text);
          if (match) return `${match[0]} (${pattern.source})`;
        }
        return undefined;
      }),
    ).toEqual([]);
  });

  it('has no sentence of more than thirty words', () => {
    expect(
      faults(both, (document) =>
        sentencesOf(wordsOf(document)).find((sentence) => sentence.trim().split(/\s+/u).length > 30),
      ),
    ).toEqual([]);
  });

  it('says u or je throughout, never both', () => {
    const dutch = both.filter(({ document }) => document.language === 'nl');
    expect(
      faults(dutch, (document) => {
        const text = wordsOf(document);
        const wrong = document.formality === 'formal' ? /\b(je|jij|jou|jouw)\b/iu : /\b(u|uw)\b/iu;
        return wrong.exec(text)?.[0];
      }),
    ).toEqual([]);
  });

  it('decides in exactly one plain sentence, which holds the end date', () => {
    const decides =
      /zeg .*onze samenwerking op|beëindig daarmee|daarmee onze samenwerking beëindig|goedvinden te beëindigen|end our agreement|end our working relationship/iu;
    expect(
      faults(both, (document) => {
        const inSections = document.sections.flatMap(({ key, text }) =>
          sentencesOf(text).map((text) => ({ key, text })),
        );
        const found = inSections.filter(({ text }) => decides.test(text));
        if (found.length !== 1) return `${found.length} decisions`;
        const [sentence] = found;
        if (sentence?.key !== 'decision') return `in ${sentence?.key}`;
        if (!sentence.text.includes(end[document.language])) return 'without its date';
        return vagueInDecision.find((pattern) => pattern.test(sentence.text))?.source;
      }),
    ).toEqual([]);
  });

  it('differs by reason and by tone', () => {
    const texts = new Set(
      LetterReason.options.flatMap((reason) =>
        LetterTone.options.map((tone) => wordsOf(letterFor(letterLedger(), { reason, tone }))),
      ),
    );
    expect(texts.size).toBe(8);
  });

  it('writes dates, amounts and quotes of its own language', () => {
    expect(
      faults(both, (document) => /\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4}|"|'/u.exec(wordsOf(document))?.[0]),
    ).toEqual([]);
  });
});
