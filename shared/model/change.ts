/** A change is a list of records: what to put and what to remove. It costs the same in a ledger of any size. */
import { z } from 'zod';
import type { CollectionName, RecordOf } from './ledger';
import { collections } from './ledger';
import { Profile } from './profile';
import { Id } from './record';

export type Put = { [C in CollectionName]: { put: C; record: RecordOf<C> } }[CollectionName];
export type Removal = { remove: CollectionName; id: string };
export type ProfileChange = { profile: Profile };
export type Step = Put | Removal | ProfileChange;
export type Change = readonly Step[];

const names = Object.keys(collections) as [CollectionName, ...CollectionName[]];

/** The shape of a change on its way through the journal or the gate; each record is checked by its own schema. */
export const ChangeShape = z.array(
  z.union([
    z.object({ put: z.enum(names), record: z.looseObject({ id: Id }) }),
    z.object({ remove: z.enum(names), id: Id }),
    z.object({ profile: Profile }),
  ]),
);
