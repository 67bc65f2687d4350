import { z } from 'zod';
import { Cents } from '../units/shapes';
import { Address } from './client';
import { RateNeed } from './rate-need';
import { Thresholds } from './thresholds';
import { WorkingHours } from './working-hours';

/** Where the address stands for a window envelope. */
export const WindowPosition = z.enum(['left', 'right', 'none']);

/** A picture in the folder 'letters' beside the ledger, named after what is in it: it never changes under its name. */
export const LogoFile = z.string().regex(/^logo-[0-9a-f]{16}\.(?:png|jpg|svg)$/);

/** The user's own business: the sender of every letter, and the rate they need. All of it may still be empty. */
export const Profile = z.looseObject({
  name: z.exactOptional(z.string().max(200)),
  company: z.exactOptional(z.string().max(200)),
  role: z.exactOptional(z.string().max(100)),
  address: z.exactOptional(Address),
  email: z.exactOptional(z.email({ error: 'email' })),
  phone: z.exactOptional(z.string().max(40)),
  website: z.exactOptional(z.string().max(200)),
  /** KvK number, eight digits: on every letter by art. 27 Handelsregisterwet 2007. */
  kvk: z.exactOptional(z.string().regex(/^\d{8}$/, { error: 'kvk' })),
  vatId: z.exactOptional(z.string().max(20)),
  iban: z.exactOptional(z.string().max(42)),
  neededCentsPerHour: z.exactOptional(Cents.min(0)),
  /** What the needed rate was worked out from, where the calculator did it. */
  rateNeed: z.exactOptional(RateNeed),
  /** Signals: the defaults where it is missing. */
  thresholds: z.exactOptional(Thresholds),
  workingHours: z.exactOptional(WorkingHours),
  windowPosition: z.exactOptional(WindowPosition),
  logo: z.exactOptional(LogoFile),
  accentColour: z.exactOptional(z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'colour' })),
});
export type Profile = z.infer<typeof Profile>;
