/** A client as its form holds it: every field there, empty where the record has none. */
import type { Client } from '../../../shared/model/client';
import type { InputOf, Language } from '../../../shared/model/record';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import type { Cents } from '../../../shared/units/money';

type Texts = Record<'name' | 'contactName' | 'email' | 'street' | 'postcode' | 'city' | 'country', string>;
type Choices = Pick<Client, 'kind' | 'salutation' | 'formality' | 'language' | 'contract' | 'status'>;
export type ClientDraft = Texts &
  Choices & {
    agreedCentsPerHour: Cents | null;
    paymentTermDays: number | null;
    noticeDays: number | null;
    startedOn: CalendarDay | null;
  };

/** The statutory term for business clients, art. 6:119a BW. */
const usualTermDays = 30;

export const newClientDraft = (today: CalendarDay, language: Language): ClientDraft => ({
  name: '',
  contactName: '',
  email: '',
  street: '',
  postcode: '',
  city: '',
  country: '',
  kind: 'business',
  salutation: 'neutral',
  formality: 'formal',
  language,
  contract: 'openEnded',
  status: 'active',
  agreedCentsPerHour: null,
  paymentTermDays: usualTermDays,
  noticeDays: null,
  startedOn: today,
});

export const clientDraft = (client: Client): ClientDraft => ({
  name: client.name,
  contactName: client.contactName ?? '',
  email: client.email ?? '',
  street: client.address?.street ?? '',
  postcode: client.address?.postcode ?? '',
  city: client.address?.city ?? '',
  country: client.address?.country ?? '',
  kind: client.kind,
  salutation: client.salutation,
  formality: client.formality,
  language: client.language,
  contract: client.contract,
  status: client.status,
  agreedCentsPerHour: client.agreedCentsPerHour ?? null,
  paymentTermDays: client.paymentTermDays,
  noticeDays: client.noticeDays ?? null,
  startedOn: client.startedOn ?? null,
});

/** The given fields without those that are empty. */
const filled = <T extends Record<string, string | number | null>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])
      .filter(([, value]) => value !== '' && value !== null),
  ) as { [K in keyof T]?: NonNullable<T[K]> };

/** What the form sends; an address that is wholly empty is left out. */
export const clientInput = (draft: ClientDraft, id: string | undefined): InputOf<Client> => {
  const { street, postcode, city, country } = draft;
  const { contactName, email, agreedCentsPerHour, noticeDays, startedOn } = draft;
  const { name, kind, salutation, formality, language, contract, status, paymentTermDays } = draft;
  const address = filled({ street, postcode, city, country });
  return {
    ...(id === undefined ? {} : { id }),
    ...{ name: name.trim(), kind, salutation, formality, language, contract, status },
    paymentTermDays: paymentTermDays ?? usualTermDays,
    ...filled({ contactName, email, agreedCentsPerHour, noticeDays, startedOn }),
    ...(Object.keys(address).length > 0 ? { address } : {}),
  };
};
