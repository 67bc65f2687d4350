import { describe, expect, it } from 'vitest';
import { clientDraft, clientInput, newClientDraft } from '../../../../renderer/features/clients/client-draft';
import { ClientInput } from '../../../../shared/contract/inputs';
import type { Client } from '../../../../shared/model/client';

const client: Client = {
  id: 'client-1',
  name: 'Bakkerij De Korenaar',
  kind: 'business',
  contactName: 'Ineke de Wit',
  salutation: 'ms',
  formality: 'informal',
  language: 'nl',
  address: { street: 'Dorpsstraat 31', postcode: '3732 HJ', city: 'De Bilt' },
  email: 'ineke@korenaar.example',
  agreedCentsPerHour: 80_00,
  paymentTermDays: 14,
  contract: 'openEnded',
  noticeDays: 30,
  startedOn: '2024-03-01',
  status: 'active',
};

describe('the form of a client', () => {
  it('sends back what it was given when nothing is changed', () => {
    expect(clientInput(clientDraft(client), client.id)).toEqual(client);
  });

  it('leaves out what is empty, spaces included', () => {
    const draft = { ...clientDraft(client), contactName: '  ', street: '', postcode: '', city: ' ', noticeDays: null };
    const input = clientInput(draft, client.id);
    expect(input).not.toHaveProperty('contactName');
    expect(input).not.toHaveProperty('address');
    expect(input).not.toHaveProperty('noticeDays');
  });

  it('keeps an agreed rate and a notice of nothing: zero is not empty', () => {
    const input = clientInput({ ...clientDraft(client), agreedCentsPerHour: 0, noticeDays: 0 }, client.id);
    expect(input).toMatchObject({ agreedCentsPerHour: 0, noticeDays: 0 });
  });

  it('needs only a name: the defaults make a client that the ledger takes', () => {
    const input = clientInput({ ...newClientDraft('2026-11-24', 'nl'), name: ' Pluktuin Oost ' }, undefined);
    expect(ClientInput.parse(input)).toEqual(input);
    expect(input).toMatchObject({ name: 'Pluktuin Oost', salutation: 'neutral', startedOn: '2026-11-24' });
    expect(input).not.toHaveProperty('id');
  });
});
