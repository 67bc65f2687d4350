import { z } from 'zod';
import { CalendarDay, Cents } from '../units/shapes';
import { Language, recordShape, Text } from './record';

export const Address = z.looseObject({
  street: z.exactOptional(z.string().max(200)),
  postcode: z.exactOptional(z.string().max(20)),
  city: z.exactOptional(z.string().max(100)),
  country: z.exactOptional(z.string().max(100)),
});
export type Address = z.infer<typeof Address>;

export const ClientKind = z.enum(['business', 'consumer', 'government', 'largeBusiness']);
export const Salutation = z.enum(['mr', 'ms', 'neutral']);
export const Formality = z.enum(['formal', 'informal']);
export type Formality = z.infer<typeof Formality>;
export const Contract = z.enum(['openEnded', 'project', 'fixedTerm']);
export type Contract = z.infer<typeof Contract>;
export const ClientStatus = z.enum(['active', 'leaving', 'former']);

export const Client = z.looseObject({
  ...recordShape,
  name: Text,
  kind: ClientKind,
  contactName: z.exactOptional(z.string().max(200)),
  salutation: Salutation,
  formality: Formality,
  language: Language,
  address: z.exactOptional(Address),
  email: z.exactOptional(z.email({ error: 'email' })),
  agreedCentsPerHour: z.exactOptional(Cents.min(0)),
  paymentTermDays: z.int().min(0).max(365),
  contract: Contract,
  noticeDays: z.exactOptional(z.int().min(0).max(730)),
  startedOn: z.exactOptional(CalendarDay),
  status: ClientStatus,
});
export type Client = z.infer<typeof Client>;
