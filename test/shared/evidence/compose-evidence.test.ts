import { describe, expect, it } from 'vitest';
import { composeEvidence } from '../../../shared/evidence/compose-evidence';
import type { EvidenceDocument } from '../../../shared/evidence/evidence-document';
import { evidenceBuilder, evidenceFor, speeches } from '../../support/evidence-ledger';
import { buildLedger, today } from '../../support/ledger-builder';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const linesOf = ({ timeline }: EvidenceDocument): string[] =>
  timeline.months.flatMap(({ name, sum, rows }) => [
    [name, sum].join(' | '),
    ...rows.map(({ day, what, detail, note, figure }) => plain([day, what, detail, note, figure].join(' | '))),
  ]);
const codeOf = (question: object): string | null => {
  const ledger = evidenceBuilder().ledger();
  const asked = { clientId: 'client-1', asOf: today, withHours: true, withNotes: true, ...question };
  const result = composeEvidence(ledger, asked, speeches.nl);
  return result.ok ? null : result.problem.code;
};

describe('the evidence of a client as a document', () => {
  it('lists all that happened by month, every entry of hours on its own day', () => {
    expect(linesOf(evidenceFor())).toEqual([
      'Oktober 2026 | 3,0 uur',
      '31 okt | Werkplezier 2 van 5 |  |  | ',
      '31 okt | Vervaldag van factuur 2026-014 | stond nog open |  | € 353,40',
      '20 okt | Betaling op factuur 2026-014 | op tijd · een deel |  | € 300,00',
      '12 okt | Termijn voorbij: Foto’s sturen | door de klant |  | ',
      '7 okt | Drukproef nagekeken | Werk |  | 1:00',
      '6 okt | Wilde het met spoed | gewicht 2 van 3 | Vroeg het om vijf uur voor de volgende dag | ',
      '6 okt | Kosten |  | Drukwerk | € -50,00',
      '5 okt | Nog een correctieronde | Herzien · niet factureerbaar |  | 2:00',
      '1 okt | Factuur 2026-014 | te betalen tot en met 31 okt 2026 |  | € 653,40',
      'September 2026 | 6,0 uur',
      '28 sep | Broodzakken ontworpen | Werk |  | 6:00',
    ]);
  });

  it('gives hours a line a week without notes, and none at all where they are left out', () => {
    const weeks = linesOf(evidenceFor('en', { withNotes: false }));
    expect(weeks).toContain('5–7 Oct | Revision, work | 2 lines · 2.0 hours not billable |  | 3:00');
    expect(weeks.join()).not.toContain('correctieronde');
    expect(weeks.join()).not.toContain('vijf uur');
    const without = evidenceFor('en', { withHours: false });
    expect(linesOf(without).join()).not.toContain('Broodzakken');
    expect(without.timeline.months.map(({ name, sum }) => [name, sum])).toEqual([['October 2026', '3.0 hours']]);
  });

  it('keeps to the period, both days included, in timeline and rate', () => {
    const document = evidenceFor('nl', { from: '2026-10-05', until: '2026-10-06' });
    expect(document.period).toBe('5 oktober 2026 tot en met 6 oktober 2026');
    expect(linesOf(document)).toHaveLength(4);
    expect(document.rate.figures[0]).toMatchObject({ value: '2,0' });
  });

  it('tells the rate to the cent: € 247,93 received and € 50 of costs over 9 hours', () => {
    // € 300,00 of € 653,40 gross is € 247,93 of € 540,00 net; (247,93 − 50,00) / 9 = € 21,99.
    const { answer, rate } = evidenceFor();
    expect(plain(answer)).toContain('Van elk uur houd je € 21,99 over van de € 90,00 die je afsprak');
    const { rows } = rate;
    expect(rows.map(({ name }) => name)).toEqual([
      'Afgesproken',
      'Onbetaalde uren',
      'Nog niet gefactureerd',
      'Te laat',
      'Kosten',
      'Effectief',
    ]);
  });

  it('holds each fact of a signal against thresholds and other clients', () => {
    const ledger = evidenceBuilder().client().hours(8, { billable: false }).hours(2).ledger();
    const time = evidenceFor('nl', {}, ledger).signals.items[1];
    expect(time).toMatchObject({ kind: 'Tijd', level: 'watch', levelWord: 'opletten' });
    expect(time?.facts[0]).toEqual({
      sentence: '22% van de uren is niet factureerbaar',
      others: '80%',
      limits: 'opletten boven 20%, sterk boven 35%',
      isTelling: true,
      isMissing: false,
    });
  });

  it('says what is missing of a signal that is not known', () => {
    const [paying] = evidenceFor('en', {}, buildLedger().client().ledger()).signals.items;
    expect(paying?.facts).toMatchObject([{ sentence: 'No invoice has fallen due or been paid yet.', isMissing: true }]);
  });

  it('lists open invoices with days late and their sum', () => {
    const { invoices } = evidenceFor();
    expect(invoices.rows.map((row) => row.map(plain))).toEqual([
      ['2026-014', '1 okt 2026', '31 okt 2026', '24 dagen', '€ 353,40'],
    ]);
    expect(plain(invoices.total)).toBe('€ 353,40');
  });

  it('lets a word that no line holds break anywhere', () => {
    const note = `https://voorbeeld.nl/${'a'.repeat(60)}`;
    const ledger = buildLedger().client().hours(1, { note }).ledger();
    const what = evidenceFor('nl', {}, ledger).timeline.months[0]?.rows[0]?.what ?? '';
    expect(what.replaceAll('\u200b', '')).toBe(note);
    expect(Math.max(...what.split('\u200b').map((part) => part.length))).toBeLessThanOrEqual(36);
  });

  it('refuses a client that is not there and a period that ends before it begins', () => {
    expect(codeOf({ clientId: 'nobody' })).toBe('unknownClient');
    expect(codeOf({ from: '2026-10-02', until: '2026-10-01' })).toBe('untilBeforeFrom');
  });
});
