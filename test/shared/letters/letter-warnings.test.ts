import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../shared/letters/compose-letter';
import { letterWarnings } from '../../../shared/letters/letter-warnings';
import type { Client } from '../../../shared/model/client';
import type { Profile } from '../../../shared/model/profile';
import { createLedgerReplica } from '../../../shared/rules/ledger-replica';

const profile: Profile = {
  name: 'Eva Lindeman',
  kvk: '90004760',
  address: { street: 'Oudegracht 318', city: 'Utrecht' },
};
const client: Client = {
  id: 'c1',
  name: 'Bakkerij De Korenaar',
  kind: 'business',
  salutation: 'neutral',
  formality: 'formal',
  language: 'nl',
  address: { street: 'Dorpsstraat 1', city: 'De Bilt' },
  paymentTermDays: 14,
  contract: 'openEnded',
  noticeDays: 30,
  status: 'active',
};

const warningsOf = (sender: Profile, receiver: Client, lastDay: string) => {
  const { ledger } = createLedgerReplica({ profile: sender, clients: [receiver] });
  const letter = composeLetter(ledger, {
    clientId: receiver.id,
    reason: 'changeOfCourse',
    tone: 'warm',
    date: '2026-11-24',
    lastDay,
  });
  if (!letter.ok) throw new Error(letter.problem.code);
  return letterWarnings(ledger, receiver, letter.value);
};

describe('what is said beside a letter', () => {
  it('says nothing when all is there and the notice is kept to the day', () => {
    expect(warningsOf(profile, client, '2026-12-24')).toEqual([]);
  });

  it('says by how many days the last day comes before the notice ends', () => {
    expect(warningsOf(profile, client, '2026-12-23')).toEqual([
      { code: 'shortNotice', days: 1, earliest: '2026-12-24' },
    ]);
  });

  it('asks for the KvK number and both addresses', () => {
    const { address: _address, ...without } = client;
    expect(warningsOf({ name: 'Eva Lindeman' }, without, '2026-12-24')).toEqual([
      { code: 'noKvk' },
      { code: 'noSenderAddress' },
      { code: 'noClientAddress' },
    ]);
  });
});
