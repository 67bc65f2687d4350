/** When two names stand for the same business: case, spaces, points and the legal form behind the name do not count. */
import type { ImportedParty } from '../model/import-rows';
import type { Profile } from '../model/profile';

const legalForms = new Set(
  'bv nv vof cv bvba srl sprl gmbh ag kg ug ohg ltd limited plc llp inc llc corp sarl sas sa spa ab as aps oy'.split(
    ' ',
  ),
);

/** 'Noordkaap Architecten B.V.' and 'noordkaap  architecten' give the same key. A legal form alone is a name. */
export const clientKey = (name: string): string => {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[.'’]/gu, '')
    .split(/[\s,&+()/-]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? name.trim().toLowerCase() : words.join(' ');
};

const tidy = (identifier: string | undefined): string => (identifier ?? '').replaceAll(/[^\da-z]/giu, '').toUpperCase();

/** True when the party on an invoice is the user: by KvK number, by VAT id, or by the name of person or company. */
export const isUser = (profile: Profile, party: ImportedParty): boolean => {
  const identifiers = [tidy(profile.kvk), tidy(profile.vatId)].filter((identifier) => identifier !== '');
  if (party.identifiers.some((identifier) => identifiers.includes(identifier))) return true;
  const names = [profile.company, profile.name].filter((name) => name !== undefined && name.trim() !== '');
  const keys = new Set(names.map((name) => clientKey(name ?? '')));
  return party.names.some((name) => keys.has(clientKey(name)));
};
