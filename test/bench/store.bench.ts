/** The store against what the disk and the parser can do at best, and against lowdb's own write. */
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { JSONFile } from 'lowdb/node';
import type { LedgerStore, OpenOptions } from '../../electron/store/ledger-store';
import { createLedger, openLedgerStore } from '../../electron/store/ledger-store';
import type { LedgerFile } from '../../shared/model/ledger';
import { ok } from '../../shared/result';
import { toLedgerFile } from '../../shared/rules/ledger-replica';
import { buildLedger } from '../support/ledger-builder';
import type { Benchmark, Row } from './row';

const options: OpenOptions = {
  clock: () => new Date(),
  newId: () => crypto.randomUUID(),
  after: () => () => undefined,
};

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const timeOf = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** Each measure starts from the same heap: what the one before left behind is not on its bill. */
const clearHeap = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};

const two = (value: number): string => String(value).padStart(2, '0');
const bigLedger = (entries: number): LedgerFile => {
  const builder = buildLedger();
  for (let client = 0; client < 50; client++) builder.client();
  const file = builder.file();
  for (let count = 0; count < entries; count++) {
    const date = `${2023 + (count % 4)}-${two(1 + (count % 12))}-${two(1 + (count % 28))}`;
    const stamp = `${date}T${two(count % 24)}:${two(count % 60)}:${two(count % 59)}.000Z`;
    file.timeEntries.push({
      id: crypto.randomUUID(),
      clientId: `client-${1 + (count % 50)}`,
      date,
      minutes: 15 + (count % 400),
      billable: count % 5 > 0,
      activity: 'work',
      note: `Second round of changes to the page, number ${count}`,
      createdAt: stamp,
      changedAt: stamp,
    });
  }
  return file;
};

const makeLedger = async (folder: string, entries: number): Promise<string> => {
  const path = join(folder, `ledger-${entries}.json`);
  const created = await createLedger(path, bigLedger(entries));
  if (!created.ok) throw new Error(created.problem.code);
  return path;
};

const openStore = async (path: string): Promise<LedgerStore> => {
  const opened = await openLedgerStore(path, options);
  if (opened.state !== 'open') throw new Error(opened.state);
  return opened.store;
};

const commitOne = (store: LedgerStore): Promise<unknown> =>
  store.commit('addHours', (_, { newId, now }) => {
    const stamps = { createdAt: now, changedAt: now };
    const work = { date: '2026-11-24', minutes: 60, billable: true, activity: 'work' } as const;
    return ok([{ put: 'timeEntries', record: { id: newId(), clientId: 'client-1', ...work, ...stamps } }]);
  });

const commitRows = async (folder: string): Promise<Row[]> => {
  const [small, large] = [
    await openStore(await makeLedger(folder, 1_000)),
    await openStore(await makeLedger(folder, 100_000)),
  ];
  const raw = await open(join(folder, 'raw'), 'a');
  const line = Buffer.alloc(200, 'x');
  const times = { raw: [] as number[], small: [] as number[], large: [] as number[], lowdb: [] as number[] };
  const lowdb = new JSONFile<LedgerFile>(join(folder, 'lowdb.json'));
  for (let round = 0; round < 320; round++) {
    const record = round >= 20;
    const took = {
      raw: await timeOf(async () => {
        await raw.write(line);
        await raw.sync();
      }),
      small: await timeOf(() => commitOne(small)),
      large: await timeOf(() => commitOne(large)),
    };
    if (!record) continue;
    times.raw.push(took.raw);
    times.small.push(took.small);
    times.large.push(took.large);
    if (round % 80 === 0) times.lowdb.push(await timeOf(() => lowdb.write(toLedgerFile(large.ledger))));
  }
  await raw.close();
  await Promise.all([small.close(), large.close()]);
  const [rawTime, smallTime, largeTime] = [medianOf(times.raw), medianOf(times.small), medianOf(times.large)];
  const [overRaw, overSmall] = [largeTime / rawTime, largeTime / smallTime];
  return [
    { what: 'raw 200-byte append and fsync', value: rawTime, unit: 'ms' },
    { what: 'durable commit, 100,000 entries', value: largeTime, unit: 'ms' },
    { what: '… against the raw append', value: overRaw, unit: '×', target: '≤ 1.5', met: overRaw <= 1.5 },
    { what: '… against 1,000 entries', value: overSmall, unit: '×', target: '≤ 1.3', met: overSmall <= 1.3 },
    { what: "lowdb's own write, no fsync, against the raw append", value: medianOf(times.lowdb) / rawTime, unit: '×' },
  ];
};

const timeOfOpening = async (path: string): Promise<number> => {
  clearHeap();
  const stores: LedgerStore[] = [];
  const took = await timeOf(async () => stores.push(await openStore(path)));
  for (const store of stores) await store.close();
  return took;
};

const openRows = async (folder: string): Promise<Row[]> => {
  const path = await makeLedger(folder, 100_000);
  const worked = await makeLedger(await mkdtemp(join(folder, 'worked-')), 100_000);
  const work = await openStore(worked);
  for (let count = 0; count < 200; count++) await commitOne(work);
  await work.close();
  const times = { parse: [] as number[], open: [] as number[], worked: [] as number[] };
  for (let round = 0; round < 13; round++) {
    clearHeap();
    const parse = await timeOf(async () => JSON.parse(await readFile(path, 'utf8')));
    const open = await timeOfOpening(path);
    const withPast = await timeOfOpening(worked);
    if (round < 3) continue;
    times.parse.push(parse);
    times.open.push(open);
    times.worked.push(withPast);
  }
  const ratio = medianOf(times.open) / medianOf(times.parse);
  return [
    { what: 'read and JSON.parse, 100,000 entries', value: medianOf(times.parse), unit: 'ms' },
    { what: 'open: read, parse, check and index every record', value: medianOf(times.open), unit: 'ms' },
    { what: '… against read and parse', value: ratio, unit: '×', target: '≤ 1.2', met: ratio <= 1.2 },
    { what: 'open, with 200 changes that can be undone', value: medianOf(times.worked), unit: 'ms' },
  ];
};

export const benchmark: Benchmark = {
  name: 'store',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
    try {
      const opening = await mkdtemp(join(folder, 'open-'));
      return [...(await commitRows(folder)), ...(await openRows(opening))];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
