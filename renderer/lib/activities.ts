/** The kinds of work in the order of the list. Not from the schema: a page has no need to load that. */
import type { z } from 'zod';
import type { Activity } from '../../shared/model/time-entry';

export type ActivityName = z.infer<typeof Activity>;

const known: Record<ActivityName, true> = {
  work: true,
  meeting: true,
  email: true,
  revision: true,
  chasing: true,
  travel: true,
  admin: true,
  other: true,
};

export const activities = Object.keys(known) as ActivityName[];
