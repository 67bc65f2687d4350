/** What holds of the signals of any ledger. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change } from '../../../shared/model/change';
import type { LedgerFile } from '../../../shared/model/ledger';
import type { Moment } from '../../../shared/model/moment';
import { createLedgerReplica } from '../../../shared/rules/ledger-replica';
import { rankOf } from '../../../shared/rules/measure';
import { createMedianOfOthers } from '../../../shared/rules/median';
import type { ClientSignals } from '../../../shared/rules/signal';
import { signalKinds } from '../../../shared/rules/signal';
import { createSignalBook } from '../../../shared/rules/signal-book';
import { clientSignals } from '../../../shared/rules/signals';
import { addDays } from '../../../shared/units/calendar-day';
import {
  arbitraryClient,
  arbitraryDay,
  arbitraryEntry,
  arbitraryInvoice,
  arbitraryLedger,
  arbitraryPayment,
} from '../../support/arbitrary-ledger';

const asOf = '2026-03-01';
const signalsOf = (file: LedgerFile): ClientSignals[] => clientSignals(createLedgerReplica(file).ledger, asOf);

const arbitraryMoment = (kinds: readonly Moment['kind'][]): fc.Arbitrary<Moment> =>
  fc.record({
    id: fc.uuid(),
    clientId: fc.constantFrom('client-1', 'client-2', 'client-3'),
    date: arbitraryDay,
    kind: fc.constantFrom(...kinds),
    weight: fc.constantFrom(1, 2, 3),
  });
const anyMoment = arbitraryMoment(['rude', 'rush', 'scopeChange', 'brokenPromise', 'praise', 'onTime', 'other']);
const goodMoment = arbitraryMoment(['praise', 'onTime', 'referral']);

const withMoments = fc
  .tuple(arbitraryLedger, fc.array(anyMoment, { maxLength: 12 }))
  .map(([file, moments]): LedgerFile => ({ ...file, moments }));

it('more good moments never raise a signal', () => {
  fc.assert(
    fc.property(withMoments, fc.array(goodMoment, { minLength: 1, maxLength: 6 }), (file, good) => {
      const before = signalsOf(file);
      const after = signalsOf({ ...file, moments: [...file.moments, ...good] });
      for (const [index, client] of before.entries()) {
        for (const kind of signalKinds) {
          const [was, is] = [client.signals[kind].level, after[index]?.signals[kind].level ?? 'strong'];
          // Where nothing was known a good moment makes it fine: more is known, and nothing is worse.
          if (was === 'notEnoughData') expect(['notEnoughData', 'fine']).toContain(is);
          else expect(rankOf(is)).toBeLessThanOrEqual(rankOf(was));
        }
      }
    }),
  );
});

it('paying later never lowers the signal', () => {
  fc.assert(
    fc.property(arbitraryLedger, fc.nat(), fc.integer({ min: 1, max: 90 }), (file, pick, days) => {
      const received = file.payments.filter(({ grossCents }) => grossCents > 0);
      fc.pre(received.length > 0 && received.length === file.payments.length);
      const later = received[pick % received.length];
      const payments = file.payments.map((payment) =>
        payment === later ? { ...payment, receivedOn: addDays(payment.receivedOn, days) } : payment,
      );
      const before = signalsOf(file);
      const after = signalsOf({ ...file, payments });
      for (const [index, client] of before.entries()) {
        const [was, is] = [client.signals.latePayer, after[index]?.signals.latePayer];
        // A payment that has not come yet, on an invoice that is not due, leaves less to tell from.
        if (is?.level !== 'notEnoughData')
          expect(rankOf(is?.level ?? 'fine')).toBeGreaterThanOrEqual(rankOf(was.level));
        else expect(['notEnoughData', 'fine']).toContain(was.level);
      }
    }),
  );
});

it('the median of the others leaves the own value out, once', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.nat(), (list, pick) => {
      const own = list[pick % list.length] as number;
      const others = [...list];
      others.splice(others.indexOf(own), 1);
      others.sort((a, b) => a - b);
      const half = others.length >> 1;
      const wanted =
        others.length === 0
          ? null
          : others.length % 2 === 1
            ? others[half]
            : ((others[half - 1] as number) + (others[half] as number)) / 2;
      expect(createMedianOfOthers(list)(own)).toBe(wanted);
    }),
  );
});

const clientIds = ['client-1', 'client-2', 'client-3'];
const anyOf = (kind: string) => fc.integer({ min: 1, max: 5 }).map((number) => `${kind}-${number}`);
const clean = (record: unknown): unknown => JSON.parse(JSON.stringify(record));
const limit = fc.record({ watch: fc.integer({ min: 1, max: 5 }), strong: fc.integer({ min: 1, max: 5 }) });

/** One record of every collection that a signal reads; few ids, so that they replace, move and remove each other. */
const arbitraryRecords = {
  clients: fc.constantFrom(...clientIds).chain(arbitraryClient),
  timeEntries: anyOf('entry').chain(arbitraryEntry),
  invoices: anyOf('invoice').chain(arbitraryInvoice),
  payments: anyOf('payment').chain(arbitraryPayment),
  moments: fc.tuple(anyMoment, anyOf('moment')).map(([moment, id]) => ({ ...moment, id })),
  joyScores: fc.record({
    id: anyOf('joy'),
    clientId: fc.constantFrom(...clientIds),
    date: arbitraryDay,
    score: fc.integer({ min: 1, max: 5 }),
  }),
  promises: fc
    .record({
      id: anyOf('promise'),
      clientId: fc.constantFrom(...clientIds),
      what: fc.constant('x'),
      by: fc.constantFrom('client', 'me'),
      dueOn: arbitraryDay,
      outcome: fc.constantFrom('broken', 'late', undefined),
    })
    .map(clean),
};
const arbitraryProfile = fc.record(
  {
    thresholds: fc.record({ meanDaysLate: limit, joy: limit, momentScore: limit }, { requiredKeys: [] }),
    workingHours: fc.constant({ days: [1, 2, 3], from: '08:00', until: '12:00' }),
  },
  { requiredKeys: [] },
);
const arbitraryStep = fc.oneof(
  ...Object.entries(arbitraryRecords).flatMap(([name, record]) => [
    (record as fc.Arbitrary<{ id: string }>).map((each) => ({ put: name, record: each })),
    (record as fc.Arbitrary<{ id: string }>).map(({ id }) => ({ remove: name, id })),
  ]),
  arbitraryProfile.map((profile) => ({ profile })),
);

it('a book that follows changes says what a fresh one says, on any day', () => {
  const changes = fc.array(
    fc.tuple(fc.array(arbitraryStep, { minLength: 1, maxLength: 3 }), fc.constantFrom(asOf, '2026-01-05')),
  );
  fc.assert(
    fc.property(withMoments, changes, (file, all) => {
      const replica = createLedgerReplica(structuredClone(file));
      const book = createSignalBook(replica.ledger);
      for (const [steps, day] of all) {
        book.signals(day);
        replica.apply(steps as Change);
        book.apply(steps as Change);
        // As maps, so that a client too many or too few is seen too.
        expect(new Map(book.signals(day))).toEqual(new Map(createSignalBook(replica.ledger).signals(day)));
      }
    }),
    { numRuns: 200 },
  );
});
