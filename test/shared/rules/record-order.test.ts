/** Undo puts a record that was removed behind all others, and people sort a ledger by hand: no answer may hang on it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Letter } from '../../../shared/model/letter';
import type { Offboarding } from '../../../shared/model/offboarding';
import { documentsOf } from '../../../shared/rules/documents-of';
import { dueReminders } from '../../../shared/rules/due-reminders';
import { versionsOf } from '../../../shared/rules/letter-versions';
import { letterOfParting, nextStep, partingOf } from '../../../shared/rules/parting';
import { buildLedger } from '../../support/ledger-builder';
import { letterFor } from '../../support/letter-ledger';

const clientId = 'client-1';
const decided = (
  id: string,
  choice: Offboarding['choice'],
  day: string,
  fields: Partial<Offboarding> = {},
): Offboarding => ({
  id,
  clientId,
  ...(choice && { choice, decidedOn: day }),
  createdAt: `${day}T09:00:00.000Z`,
  ...fields,
});
const letter = (id: string, status: Letter['status'], at: string, fields: Partial<Letter> = {}): Letter => ({
  id,
  clientId,
  status,
  document: letterFor(),
  createdAt: at,
  ...(status === 'issued' && { issuedAt: at }),
  ...fields,
});

const step = (id: string) => ({ id, text: id, dueOn: '2026-11-20' });
const offboardings = [
  decided('a', 'partWays', '2026-01-05', { steps: [step('of the first parting')] }),
  decided('b', 'keep', '2026-03-01'),
  decided('c', 'partWays', '2026-11-02', { steps: [step('of the last parting')] }),
  decided('d', undefined, '2026-11-20'),
];
const letters = [
  letter('draft 1', 'draft', '2026-11-01T09:00:00.000Z'),
  letter('draft 2', 'draft', '2026-11-03T09:00:00.000Z'),
  letter('issued 1', 'issued', '2026-01-09T09:00:00.000Z'),
  letter('issued 2', 'issued', '2026-11-04T09:00:00.000Z'),
  letter('issued 3', 'issued', '2026-11-05T09:00:00.000Z'),
  letter('version 1', 'version', '2026-11-03T09:10:00.000Z', { versionOf: 'draft 2' }),
  letter('version 2', 'version', '2026-11-03T09:20:00.000Z', { versionOf: 'draft 2' }),
];
const inAnyOrder = <T>(records: T[]) => fc.shuffledSubarray(records, { minLength: records.length });

it('says the same of a parting and its letters in whatever order the records stand', () => {
  fc.assert(
    fc.property(inAnyOrder(offboardings), inAnyOrder(letters), (someOffboardings, someLetters) => {
      const builder = buildLedger().client();
      for (const record of someOffboardings) builder.record('offboardings', record);
      for (const record of someLetters) builder.record('letters', record);
      const ledger = builder.ledger();
      const parting = partingOf(ledger, clientId) as Offboarding;
      const { issued, draft } = documentsOf(ledger, clientId);
      expect([parting.id, letterOfParting(ledger, parting)?.id, nextStep(ledger, parting)]).toEqual([
        'c',
        'issued 3',
        'ending',
      ]);
      expect([draft?.id, ...issued.map(({ id }) => id)]).toEqual(['draft 2', 'issued 3', 'issued 2', 'issued 1']);
      expect(versionsOf(ledger, 'draft 2').map(({ id }) => id)).toEqual(['version 2', 'version 1']);
      expect(dueReminders(ledger, '2026-11-24T12:00').map(({ ref }) => ref.step)).toEqual(['of the last parting']);
    }),
  );
});
