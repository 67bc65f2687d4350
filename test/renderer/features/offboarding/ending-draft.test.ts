import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EndingDraft } from '../../../../renderer/features/offboarding/ending-draft';
import { draftOf, toEnding, wayOf } from '../../../../renderer/features/offboarding/ending-draft';
import type { Client } from '../../../../shared/model/client';
import { Contract } from '../../../../shared/model/client';
import type { Ending } from '../../../../shared/model/offboarding';
import { EndingWay, NoticeSource, NoticeUnit } from '../../../../shared/model/offboarding';
import { addDays } from '../../../../shared/units/calendar-day';

const today = '2026-11-24';
const client: Client = {
  id: 'c',
  name: 'Pluktuin Oost',
  kind: 'business',
  salutation: 'neutral',
  formality: 'formal',
  language: 'nl',
  paymentTermDays: 30,
  contract: 'openEnded',
  status: 'active',
};
const change = (fields: Partial<EndingDraft>, of: Client = client): Ending =>
  toEnding({ ...draftOf(of, undefined, today), ...fields }, today);

describe('how it ends, while it is filled in', () => {
  it('begins with the notice that is on record, and else with the month that is customary', () => {
    expect(change({}, { ...client, noticeDays: 14 })).toMatchObject({ way: 'notice', lastDay: '2026-12-08' });
    expect(change({})).toMatchObject({
      notice: { count: 1, unit: 'months', source: 'reasonable' },
      lastDay: '2026-12-24',
    });
  });

  it('counts to the end of a month only where that was agreed', () => {
    const toMonthEnd = { toMonthEnd: true, noticeCount: 1, noticeUnit: 'months' } as const;
    expect(change({ ...toMonthEnd, noticeSource: 'contract' }).lastDay).toBe('2026-12-31');
    const reasonable = change({ ...toMonthEnd, noticeSource: 'reasonable' });
    expect(reasonable.lastDay).toBe('2026-12-24');
    expect(reasonable.notice).not.toHaveProperty('toMonthEnd');
  });

  it('goes by the usual way where the ledger has one that the contract does not allow', () => {
    const odd: Ending = { contract: 'openEnded', way: 'completion', noticeOn: today, lastDay: '2026-12-31' };
    expect(wayOf(draftOf(client, odd, today)).way).toBe('notice');
    expect(toEnding(draftOf(client, odd, today), today)).toMatchObject({ way: 'notice', lastDay: '2026-12-31' });
  });

  it('takes a number that is missing for none, and a day that is missing for today', () => {
    expect(change({ noticeCount: null, noticeOn: null })).toMatchObject({ noticeOn: today, lastDay: today });
  });

  it('is the same when it is opened once more and saved as it is', () => {
    const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(today, count));
    const draft: fc.Arbitrary<EndingDraft> = fc.record({
      contract: fc.constantFrom(...Contract.options),
      hasReason: fc.boolean(),
      weightyReason: fc.constantFrom('', '  ', 'Ernstig ziek'),
      way: fc.option(fc.constantFrom(...EndingWay.options)),
      noticeCount: fc.option(fc.integer({ min: 0, max: 730 })),
      noticeUnit: fc.constantFrom(...NoticeUnit.options),
      noticeSource: fc.constantFrom(...NoticeSource.options),
      toMonthEnd: fc.boolean(),
      noticeOn: fc.option(days),
      lastDay: fc.option(days),
    });
    fc.assert(
      fc.property(draft, (filled) => {
        const ending = toEnding(filled, today);
        expect(toEnding(draftOf(client, ending, today), today)).toEqual(ending);
      }),
    );
  });
});
