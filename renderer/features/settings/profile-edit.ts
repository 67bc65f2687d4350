/** One field of the user's details at a time: read it, put it, and say what is wrong with it. */
import { Profile } from '../../../shared/model/profile';

const addressFields = ['street', 'postcode', 'city', 'country'] as const;
const plainFields = ['name', 'company', 'role', 'email', 'phone', 'website', 'kvk', 'vatId', 'iban'] as const;
export type AddressField = (typeof addressFields)[number];
export type PlainField = (typeof plainFields)[number];
export type ProfileField = AddressField | PlainField;

const isAddressField = (field: ProfileField): field is AddressField =>
  (addressFields as readonly string[]).includes(field);

export const textOf = (profile: Profile, field: ProfileField): string =>
  (isAddressField(field) ? profile.address?.[field] : profile[field]) ?? '';

/** The record with a field put; an empty text takes the field away. */
const putIn = <T extends object>(record: T, field: string, text: string): T => {
  const { [field]: _before, ...rest } = record as Record<string, unknown>;
  return (text === '' ? rest : { ...rest, [field]: text }) as T;
};

/** The profile with one field changed. An address with nothing in it is no address. */
export const putText = (profile: Profile, field: ProfileField, text: string): Profile => {
  const tidy = text.trim();
  if (!isAddressField(field)) return putIn(profile, field, tidy);
  const address = putIn(profile.address ?? {}, field, tidy);
  const { address: _before, ...rest } = profile;
  return Object.keys(address).length === 0 ? rest : { ...rest, address };
};

export type Fault = { kind: 'email' | 'kvk' | 'tooLong' | 'colour' | 'other'; limit: number };

/** What the schema has against a field, or null. */
export const faultOf = (profile: Profile, field: string): Fault | null => {
  const parsed = Profile.safeParse(profile);
  const issue = parsed.success ? undefined : parsed.error.issues.find(({ path }) => path.at(-1) === field);
  if (!issue) return null;
  if (issue.code === 'too_big') return { kind: 'tooLong', limit: Number(issue.maximum) };
  const { message } = issue;
  return { kind: message === 'email' || message === 'kvk' || message === 'colour' ? message : 'other', limit: 0 };
};

/** Only the digits, as they stand in the register. */
export const tidyKvk = (text: string): string => text.replaceAll(/[\s.-]/gu, '');
