/** A client of whom everything is known: hours, invoices, payments, costs, moments, a promise and joy. */
import type { EvidenceQuestion } from '../../shared/evidence/compose-evidence';
import { composeEvidence } from '../../shared/evidence/compose-evidence';
import type { EvidenceDocument } from '../../shared/evidence/evidence-document';
import type { Speech } from '../../shared/evidence/evidence-words';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { Ledger } from '../../shared/model/ledger';
import type { LedgerBuilder } from './ledger-builder';
import { buildLedger, today } from './ledger-builder';
import { korenaar, sanne } from './letter-ledger';

export const speeches: Record<'nl' | 'en', Speech> = {
  nl: { words: nl, language: 'nl' },
  en: { words: en, language: 'en' },
};

const clientId = 'client-1';

export const evidenceBuilder = (): LedgerBuilder =>
  buildLedger()
    .profile(sanne)
    .client({ ...korenaar, agreedCentsPerHour: 90_00 })
    .hours(6, { date: '2026-09-28', note: 'Broodzakken ontworpen' })
    .hours(2, { date: '2026-10-05', note: 'Nog een correctieronde', activity: 'revision', billable: false })
    .hours(1, { date: '2026-10-07', note: 'Drukproef nagekeken' })
    .invoice(540_00, { number: '2026-014', issuedOn: '2026-10-01', dueOn: '2026-10-31' })
    .payment(300_00, { receivedOn: '2026-10-20' })
    .cost(50_00, { date: '2026-10-06', note: 'Drukwerk' })
    .record('moments', {
      ...{ id: 'moment-1', clientId, date: '2026-10-06', kind: 'rush', weight: 2 },
      note: 'Vroeg het om vijf uur voor de volgende dag',
    } as never)
    .record('promises', { id: 'promise-1', clientId, by: 'client', what: 'Foto’s sturen', dueOn: '2026-10-12' })
    .record('joyScores', { id: 'joy-1', clientId, date: '2026-10-31', score: 2 });

export const evidenceFor = (
  language: 'nl' | 'en' = 'nl',
  more: Partial<EvidenceQuestion> = {},
  ledger: Ledger = evidenceBuilder().ledger(),
): EvidenceDocument => {
  const question = { clientId, asOf: today, withHours: true, withNotes: true, ...more };
  const document = composeEvidence(ledger, question, speeches[language]);
  if (!document.ok) throw new Error(JSON.stringify(document.problem));
  return document.value;
};
