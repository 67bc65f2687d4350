/** A designer, her client with two open invoices, and the choices for a letter between them. */
import type { LetterChoices } from '../../shared/letters/compose-letter';
import { composeLetter } from '../../shared/letters/compose-letter';
import type { Client } from '../../shared/model/client';
import type { Ledger } from '../../shared/model/ledger';
import type { LetterDocument } from '../../shared/model/letter';
import type { Profile } from '../../shared/model/profile';
import { buildLedger } from './ledger-builder';

export const sanne: Profile = {
  name: 'Sanne Kuipers',
  company: 'Studio Kade',
  role: 'grafisch ontwerper',
  address: { street: 'Kade 12', postcode: '1013ab', city: 'Amsterdam' },
  email: 'sanne@studiokade.nl',
  phone: '06 12345678',
  kvk: '12345678',
  iban: 'NL91ABNA0417164300',
};

export const korenaar: Partial<Client> = {
  name: 'Bakkerij De Korenaar B.V.',
  contactName: 'Annemarie de Vries',
  salutation: 'ms',
  address: { street: 'Molenstraat 4', postcode: '3512ab', city: 'Utrecht' },
  noticeDays: 30,
  startedOn: '2024-03-01',
};

/** Open on 24 November 2026: € 1.210,00 overdue since 1 October, and € 605,00 due on 10 December. */
export const letterLedger = (client: Partial<Client> = {}, profile: Profile = sanne): Ledger =>
  buildLedger()
    .profile(profile)
    .client({ ...korenaar, ...client })
    .invoice(100_000, { number: '2026-014', issuedOn: '2026-09-01', dueOn: '2026-10-01' })
    .invoice(50_000, { number: '2026-019', issuedOn: '2026-11-10', dueOn: '2026-12-10' })
    .ledger();

export const letterChoices = (more: Partial<LetterChoices> = {}): LetterChoices => ({
  clientId: 'client-1',
  reason: 'timeEater',
  tone: 'warm',
  date: '2026-11-24',
  lastDay: '2026-12-31',
  ...more,
});

/** A composed letter; throws where composing refuses. */
export const letterFor = (ledger: Ledger = letterLedger(), choices: Partial<LetterChoices> = {}): LetterDocument => {
  const letter = composeLetter(ledger, letterChoices(choices));
  if (!letter.ok) throw new Error(`no letter: ${JSON.stringify(letter.problem)}`);
  return letter.value;
};
