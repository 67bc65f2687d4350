import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../shared/evidence/answer-words';
import type { Speech } from '../../../shared/evidence/evidence-words';
import { leakRows } from '../../../shared/evidence/leak-words';
import { itemWords } from '../../../shared/evidence/timeline-words';
import type { Ledger } from '../../../shared/model/ledger';
import { clientTimeline } from '../../../shared/rules/client-timeline';
import { effectiveRates } from '../../../shared/rules/effective-rate';
import { clientSignals } from '../../../shared/rules/signals';
import { speeches } from '../../support/evidence-ledger';
import { buildLedger, today } from '../../support/ledger-builder';

const { nl: dutch, en: english } = speeches;

/** The worked example of the rate: € 90 agreed, 50 hours of which 10 unbilled, half of € 4.356 received, € 100 of costs. */
const example = (): Ledger =>
  buildLedger()
    .client({ agreedCentsPerHour: 90_00 })
    .hours(20, { billable: false, minutes: 600 })
    .hours(20, { minutes: 1_200 })
    .hours(20, { minutes: 1_200 })
    .invoice(3_600_00)
    .payment(2_178_00)
    .cost(100_00)
    .ledger();

const plain = (text: string): string => text.replaceAll(/\u00a0/gu, ' ');
const answer = (ledger: Ledger, speech: Speech): string => {
  const [rates] = effectiveRates(ledger, { asOf: today }).clients;
  const [signals] = clientSignals(ledger, today);
  if (!rates || !signals) throw new Error('no client');
  return plain(answerWords(rates, signals.signals, speech));
};

describe('the answer', () => {
  it('says in one sentence what an hour leaves and which signals are strong', () => {
    // Overdue for 24 days, half of the money: 12 days late on average, to watch. A fifth unbilled: to watch from above 20 %.
    expect(answer(example(), dutch)).toBe(
      'Van elk uur houd je € 34,00 over van de € 90,00 die je afsprak, en één signaal vraagt aandacht: betalen.',
    );
    expect(answer(example(), english)).toBe(
      'Of every hour you keep €34.00 of the €90.00 you agreed, and one signal asks for attention: paying.',
    );
  });

  it('says so when nothing is known yet', () => {
    expect(answer(buildLedger().client().ledger(), dutch)).toBe(
      'Er zijn nog geen uren genoteerd, en er is nog te weinig bekend voor een signaal.',
    );
  });
});

it('tells the leak from agreed to effective, with what is behind each step', () => {
  const [rates] = effectiveRates(example(), { asOf: today }).clients;
  const rows = rates ? leakRows(rates, dutch) : [];
  expect(rows.map(({ name, amount, behind }) => plain([name, amount, behind].join(' | ')))).toEqual([
    'Afgesproken | € 90,00 | ',
    'Onbetaalde uren | − € 18,00 | 10,0 uur',
    'Te laat | − € 36,00 | € 2.178,00',
    'Kosten | − € 2,00 | € 100,00',
    'Effectief | € 34,00 | ',
  ]);
});

describe('an item of the timeline in words', () => {
  const told = (ledger: Ledger, speech: Speech): string[] =>
    clientTimeline(ledger, 'client-1', today).map((item) => {
      const { day, what, detail, note, figure } = itemWords(item, speech);
      return plain([day, what, detail, note, figure].join(' | '));
    });

  it('tells money with its day, and how late it came', () => {
    const ledger = buildLedger().client().invoice(1_000_00).payment(1_210_00, { receivedOn: '2026-11-01' }).ledger();
    expect(told(ledger, dutch)).toEqual([
      '1 nov | Betaling op factuur 2026-001 | 1 dag te laat |  | € 1.210,00',
      '31 okt | Vervaldag van factuur 2026-001 | stond nog open |  | € 1.210,00',
      '1 okt | Factuur 2026-001 | te betalen tot en met 31 okt 2026 |  | € 1.210,00',
    ]);
  });

  it('tells a week of hours with its days, its kinds of work and what is unbilled', () => {
    const ledger = buildLedger()
      .client()
      .hours(3, { date: '2026-11-02' })
      .hours(1.5, { date: '2026-11-06', activity: 'revision', billable: false })
      .ledger();
    expect(told(ledger, dutch)).toEqual(['2–6 nov | Werk, herzien | 2 regels · 1,5 uur niet factureerbaar |  | 4:30']);
    expect(told(ledger, english)).toEqual(['2–6 Nov | Work, revision | 2 lines · 1.5 hours not billable |  | 4:30']);
  });

  it('tells a moment as a fact with its weight and note', () => {
    const moment = {
      id: 'm',
      clientId: 'client-1',
      date: '2026-11-02',
      kind: 'rush',
      weight: 2,
      note: ' Vrijdag 17 uur ',
    };
    const ledger = buildLedger()
      .client()
      .record('moments', moment as never)
      .ledger();
    expect(told(ledger, dutch)).toEqual(['2 nov | Wilde het met spoed | gewicht 2 van 3 | Vrijdag 17 uur | ']);
  });
});
