/** Salutation and close, by the conventions of each language (taaladvies.net 304; en-GB). "Neutral" is never guessed. */
import type { Client, Formality } from '../model/client';
import type { Language } from '../model/record';
import { atStart, parsePersonName } from './person-name';

type Person = Pick<Client, 'name' | 'kind' | 'contactName' | 'salutation'>;

/** Who the letter speaks to: the contact; for a consumer the client. Null when no person is known. */
export const personOf = (client: Person): ReturnType<typeof parsePersonName> =>
  parsePersonName(client.contactName ?? '') ?? (client.kind === 'consumer' ? parsePersonName(client.name) : null);

const dutch = (client: Person, formality: Formality): string => {
  const person = personOf(client);
  if (formality === 'informal') return `Beste ${person ? (person.first ?? person.full) : 'relatie'},`;
  if (!person) return 'Geachte heer of mevrouw,';
  if (client.salutation !== 'neutral') {
    const title = client.salutation === 'mr' ? 'heer' : 'mevrouw';
    return `Geachte ${title} ${atStart(person.surname ?? person.full)},`;
  }
  // A single word may be a first name, and "Geachte Pieter" is not done.
  return person.surname === null ? 'Geachte heer of mevrouw,' : `Geachte ${person.full},`;
};

const english = (client: Person, formality: Formality): string => {
  const person = personOf(client);
  if (formality === 'informal') return person ? `Dear ${person.first ?? person.full},` : 'Hello,';
  if (!person) return 'Dear Sir or Madam,';
  if (client.salutation === 'neutral') return `Dear ${person.full},`;
  return `Dear ${client.salutation === 'mr' ? 'Mr' : 'Ms'} ${atStart(person.surname ?? person.full)},`;
};

export const composeSalutation = (client: Person, language: Language, formality: Formality): string =>
  language === 'nl' ? dutch(client, formality) : english(client, formality);

export const composeClosing = (client: Person, language: Language, formality: Formality): string => {
  if (language === 'nl') return 'Met vriendelijke groet,';
  if (formality === 'informal') return 'Kind regards,';
  return personOf(client) ? 'Yours sincerely,' : 'Yours faithfully,';
};
