/** Sender and addressee as lines, by PostNL's rules: "1234 AB  ROTTERDAM", country last and only abroad. */
import type { Address, Client } from '../model/client';
import type { Profile } from '../model/profile';
import type { Language } from '../model/record';
import { personOf } from './salutation';

const home = new Set(['', 'nl', 'nederland', 'netherlands', 'the netherlands', 'holland', 'pays-bas', 'niederlande']);
const isAbroad = (address: Address): boolean => !home.has((address.country ?? '').trim().toLowerCase());
const filled = (line: string | undefined): line is string => line !== undefined && line.trim() !== '';

/** '1234ab' -> '1234 AB'; anything else as typed. */
const formatPostcode = (postcode: string): string => {
  const match = /^(\d{4})\s*([a-z]{2})$/iu.exec(postcode.trim());
  return match ? `${match[1]} ${(match[2] ?? '').toUpperCase()}` : postcode.trim();
};

const townLine = (address: Address, gap: string, town: (name: string) => string): string =>
  [formatPostcode(address.postcode ?? ''), town((address.city ?? '').trim())].filter((part) => part !== '').join(gap);

const postalLines = (address: Address): string[] => {
  const abroad = isAbroad(address);
  return [
    address.street?.trim(),
    townLine(address, abroad ? ' ' : '  ', (name) => name.toUpperCase()),
    abroad ? address.country?.trim().toUpperCase() : undefined,
  ].filter(filled);
};

const titled = (client: Client, language: Language): string | null => {
  const person = personOf(client);
  if (!person) return null;
  const title = {
    nl: { mr: 'de heer ', ms: 'mevrouw ', neutral: '' },
    en: { mr: 'Mr ', ms: 'Ms ', neutral: '' },
  }[language][client.salutation];
  return `${title}${person.full}`;
};

/** Organisation first, then "T.a.v. mevrouw A. de Vries"; a consumer by name alone. */
export const addresseeLines = (client: Client, language: Language): string[] => {
  const person = titled(client, language);
  const postal = postalLines(client.address ?? {});
  if (client.kind === 'consumer') {
    const name = person ?? client.name;
    return [name.charAt(0).toUpperCase() + name.slice(1), ...postal];
  }
  const attention = person === null ? [] : [`${language === 'nl' ? 'T.a.v.' : 'Attn:'} ${person}`];
  return [client.name.trim(), ...attention, ...postal];
};

/** The letterhead. KvK number by art. 27 Handelsregisterwet 2007; no VAT number: an old one holds a citizen number. */
export const senderLines = (profile: Profile, addresseeIsAbroad: boolean, language: Language): string[] => {
  const name = profile.company ?? profile.name;
  const address = profile.address ?? {};
  return [
    name,
    profile.company === undefined ? profile.role : [profile.name, profile.role].filter(filled).join(', '),
    address.street,
    townLine(address, ' ', (town) => town),
    isAbroad(address) ? address.country : addresseeIsAbroad ? { nl: 'Nederland', en: 'The Netherlands' }[language] : '',
    profile.phone,
    profile.email,
    profile.website,
    filled(profile.kvk) ? `KvK ${profile.kvk}` : undefined,
  ]
    .filter(filled)
    .map((line) => line.trim());
};

/** One small line above the address in the window: where the post brings it back to. */
export const returnLine = (profile: Profile): string => {
  const address = profile.address ?? {};
  if (!filled(address.street) && !filled(address.city)) return '';
  return [profile.company ?? profile.name, address.street, townLine(address, ' ', (town) => town)]
    .filter(filled)
    .map((part) => part.trim())
    .join(' · ');
};

export const isAddresseeAbroad = (client: Client): boolean => isAbroad(client.address ?? {});
