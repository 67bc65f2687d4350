/** `ledger.json` as text: one record a line, so that people can read it and compare two of them. */
import { setImmediate as breathe } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { CollectionName, Ledger, LedgerFile } from '../../shared/model/ledger';
import { collectionNames, ledgerFormat, ledgerVersion } from '../../shared/model/ledger';
import { toLedgerFile } from '../../shared/rules/ledger-replica';
import { snapshotId } from './journal';

/** Top-level fields that Adieu does not know: kept. */
export type Extras = Record<string, unknown>;

/** Everything the file holds at one moment. Records are never changed in place, so this is cheap and stays true. */
export type Snapshot = { file: LedgerFile; extras: Extras; sequence: number };

const known = new Set<string>(['format', 'version', 'profile', ...collectionNames]);

export const extrasOf = (raw: object): Extras =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !known.has(key)));

/** A parsed and checked file, with the collections that were left out. */
export const toFile = (raw: Partial<LedgerFile>): LedgerFile => {
  const file: Record<string, unknown> = { format: ledgerFormat, version: ledgerVersion, profile: raw.profile ?? {} };
  for (const name of collectionNames) file[name] = raw[name] ?? [];
  return file as LedgerFile;
};

const recordsPerChunk = 2_000;

const collectionText = function* (name: CollectionName, records: readonly unknown[]): Generator<string> {
  yield `,\n  ${JSON.stringify(name)}: [`;
  for (let start = 0; start < records.length; start += recordsPerChunk) {
    const lines = records.slice(start, start + recordsPerChunk).map((record) => JSON.stringify(record));
    yield `${start === 0 ? '' : ','}\n    ${lines.join(',\n    ')}`;
  }
  yield records.length === 0 ? ']' : '\n  ]';
};

const fileText = function* ({ file, extras }: Snapshot): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(file.format)},\n  "version": ${file.version}`;
  yield `,\n  "profile": ${JSON.stringify(file.profile)}`;
  for (const name of collectionNames) yield* collectionText(name, file[name]);
  for (const [key, value] of Object.entries(extras)) yield `,\n  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  yield '\n}\n';
};

/** The bytes of a snapshot in slices, letting other work go between them; `id()` names it once all are read. */
export const snapshotBytes = (snapshot: Snapshot): { chunks: AsyncIterable<Uint8Array>; id: () => string } => {
  let checksum = 0;
  let size = 0;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (const text of fileText(snapshot)) {
      const bytes = Buffer.from(text);
      checksum = crc32(bytes, checksum);
      size += bytes.length;
      yield bytes;
      if (bytes.length > 50_000) await breathe();
    }
  };
  return { chunks: chunks(), id: () => snapshotId(size, checksum) };
};

export const idOfBytes = (bytes: Uint8Array): string => snapshotId(bytes.length, crc32(bytes));

/** References to every record as it is now. */
export const snapshotOf = (ledger: Ledger, extras: Extras, sequence: number): Snapshot => ({
  file: toLedgerFile(ledger),
  extras,
  sequence,
});
