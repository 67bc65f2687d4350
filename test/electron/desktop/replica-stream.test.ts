import { expect, test } from 'vitest';
import { replicaStream } from '../../../electron/desktop/replica-stream';
import { createLedgerReplica, toLedgerFile } from '../../../shared/rules/ledger-replica';
import { makeSampleLedger } from '../../../shared/sample/make-sample-ledger';

test('the pieces together are the ledger, in many pieces when it is large', async () => {
  const { ledger } = createLedgerReplica(makeSampleLedger({ today: '2026-11-24', size: 5_000 }));
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  for await (const piece of replicaStream(ledger)) pieces.push(decoder.decode(piece));
  expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(JSON.stringify(toLedgerFile(ledger))));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_000_000);
});

test('a commit while it goes out does not show in it', async () => {
  const replica = createLedgerReplica(makeSampleLedger({ today: '2026-11-24' }));
  const before = JSON.stringify(toLedgerFile(replica.ledger));
  const stream = replicaStream(replica.ledger);
  const [entry] = replica.ledger.timeEntries.values();
  replica.apply([{ remove: 'timeEntries', id: entry?.id ?? '' }]);
  expect(await new Response(stream).text()).toBe(before);
});

test('an empty ledger is whole JSON too', async () => {
  const { ledger } = createLedgerReplica({});
  expect(await new Response(replicaStream(ledger)).json()).toEqual(toLedgerFile(ledger));
});
