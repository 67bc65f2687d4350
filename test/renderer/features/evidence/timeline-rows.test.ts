import { describe, expect, it } from 'vitest';
import type { TimelineFilter } from '../../../../renderer/features/evidence/timeline-rows';
import { noFilter, timelineRows } from '../../../../renderer/features/evidence/timeline-rows';
import { entryWords, itemWords } from '../../../../shared/evidence/timeline-words';
import { clientTimeline } from '../../../../shared/rules/client-timeline';
import { createLedgerReplica } from '../../../../shared/rules/ledger-replica';
import type { RecordRef } from '../../../../shared/rules/signal';
import { makeSampleLedger } from '../../../../shared/sample/make-sample-ledger';
import { speeches } from '../../../support/evidence-ledger';
import { buildLedger, today } from '../../../support/ledger-builder';

const { nl: dutch } = speeches;

const books = buildLedger()
  .client()
  .hours(2, { date: '2026-10-05', note: 'Folder ontworpen' })
  .hours(1, { date: '2026-10-07', note: 'Café gebeld' })
  .invoice(100_00, { issuedOn: '2026-11-02', dueOn: '2026-12-02' })
  .payment(121_00, { receivedOn: '2026-11-05' })
  .ledger();

type Asked = { filter?: Partial<TimelineFilter>; records?: RecordRef[]; unfolded?: string[] };
const ask = ({ filter, records, unfolded }: Asked = {}, ledger = books, clientId = 'client-1') =>
  timelineRows(clientTimeline(ledger, clientId, today), {
    filter: { ...noFilter, ...filter },
    records: records ?? null,
    unfolded: new Set(unfolded),
    itemWords: (item) => itemWords(item, dutch),
    entryWords: (entry) => entryWords(entry, dutch),
  });
const keys = (asked?: Asked): string[] => ask(asked).rows.map(({ key }) => key);

describe('the rows of a timeline', () => {
  it('stand under a head for each month, hours folded to their week', () => {
    expect(keys()).toEqual(['2026-11', 'payment payment-1', 'invoice invoice-1', '2026-10', 'hours 2026-10-05']);
    expect(ask()).toMatchObject({ lines: 3, minutes: 180 });
  });

  it('unfold a week to its entries, newest first', () => {
    expect(keys({ unfolded: ['hours 2026-10-05'] }).slice(-3)).toEqual([
      'hours 2026-10-05',
      'entry entry-2',
      'entry entry-1',
    ]);
  });

  it('keep only the topics and days that are asked for, and cut a week to those days', () => {
    expect(keys({ filter: { topics: ['money'] } })).toEqual(['2026-11', 'payment payment-1', 'invoice invoice-1']);
    expect(ask({ filter: { until: '2026-10-05' } })).toMatchObject({ lines: 1, minutes: 120 });
  });

  it('find words in notes, accents and capitals aside, down to the one entry', () => {
    const { rows, minutes } = ask({ filter: { search: 'cafe' } });
    expect(rows.map(({ key }) => key)).toEqual(['2026-10', 'hours 2026-10-05']);
    expect(minutes).toBe(60);
  });

  it('show all that is about the records behind a fact', () => {
    expect(keys({ records: [{ collection: 'invoices', id: 'invoice-1' }] })).toEqual([
      '2026-11',
      'payment payment-1',
      'invoice invoice-1',
    ]);
    expect(keys({ records: [{ collection: 'timeEntries', id: 'entry-1' }] })).toEqual(['2026-10', 'hours 2026-10-05']);
  });

  it('have each key once, for every client of the sample with all weeks unfolded', () => {
    const { ledger } = createLedgerReplica(makeSampleLedger({ today }));
    for (const id of ledger.clients.keys()) {
      const weeks = clientTimeline(ledger, id, today).map(({ key }) => key);
      const { rows } = ask({ unfolded: weeks }, ledger, id);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }
  });
});
