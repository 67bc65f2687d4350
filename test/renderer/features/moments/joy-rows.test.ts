import { describe, expect, it } from 'vitest';
import { joyTable } from '../../../../renderer/features/moments/joy-rows';
import { buildLedger } from '../../../support/ledger-builder';

describe('the table of work-joy scores', () => {
  it('has a row for every client with hours or a score in its months, former ones last, and a blank where none was given', () => {
    const ledger = buildLedger()
      .client({ name: 'zebra' })
      .hours(1, { date: '2026-11-02' })
      .client({ name: 'Aap', status: 'former' })
      .record('joyScores', { id: 'sep', clientId: 'client-2', date: '2026-09-30', score: 2 })
      .record('joyScores', { id: 'nov', clientId: 'client-2', date: '2026-11-01', score: 4 })
      .record('joyScores', { id: 'aug', clientId: 'client-2', date: '2026-08-31', score: 1 })
      .client({ name: 'Mus' })
      .hours(1, { date: '2026-08-31' })
      .ledger();
    const { months, rows } = joyTable(ledger, '2026-11-24', 3, 'nl');
    expect(months).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(rows.map(({ client, scores }) => [client.name, scores])).toEqual([
      ['zebra', [null, null, null]],
      ['Aap', [2, null, 4]],
    ]);
  });

  it('goes back over the turn of the year, whatever day it is', () => {
    expect(joyTable(buildLedger().ledger(), '2027-01-31', 3, 'nl').months).toEqual(['2026-11', '2026-12', '2027-01']);
  });
});
