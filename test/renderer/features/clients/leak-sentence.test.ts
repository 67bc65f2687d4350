import { describe, expect, it } from 'vitest';
import { leakStory, unbilledActivities } from '../../../../renderer/features/clients/leak-sentence';
import { effectiveRates } from '../../../../shared/rules/effective-rate';
import type { LedgerBuilder } from '../../../support/ledger-builder';
import { buildLedger, today } from '../../../support/ledger-builder';

const storyOf = (builder: LedgerBuilder) => {
  const [client] = effectiveRates(builder.ledger(), { asOf: today }).clients;
  if (!client) throw new Error('no client');
  return leakStory(client);
};

describe('the sentence about a leak', () => {
  it('names the largest leaks first, and leaves out what is hardly any', () => {
    // The worked example of the rates: 18.00 unbilled, 36.00 overdue and 2.00 of costs, of 90.00 an hour.
    const builder = buildLedger()
      .client({ agreedCentsPerHour: 90_00 })
      .hours(40)
      .hours(10, { billable: false })
      .invoice(3_600_00, { dueOn: '2026-10-31' })
      .payment(2_178_00)
      .cost(100_00);
    expect(storyOf(builder)).toEqual({ kind: 'leak', steps: ['overdue', 'unbilled'] });
  });

  it('names one leak when the others are small beside it', () => {
    const builder = buildLedger()
      .client({ agreedCentsPerHour: 90_00 })
      .hours(10)
      .hours(10, { billable: false })
      .invoice(900_00)
      .payment(1_089_00)
      .cost(10_00);
    expect(storyOf(builder)).toEqual({ kind: 'leak', steps: ['unbilled'] });
  });

  it('says so when hardly anything leaks, or nothing', () => {
    const paid = buildLedger().client({ agreedCentsPerHour: 90_00 }).hours(10).invoice(900_00).payment(1_089_00);
    expect(storyOf(paid)).toEqual({ kind: 'noLeak' });
    // 10.00 of costs on 900.00 is about one per cent.
    expect(storyOf(paid.cost(10_00))).toEqual({ kind: 'leakLittle' });
  });

  it('has no leak to tell of without hours or without an agreed rate', () => {
    expect(storyOf(buildLedger().client({ agreedCentsPerHour: 90_00 }))).toEqual({ kind: 'noHours' });
    expect(storyOf(buildLedger().client().hours(2))).toEqual({ kind: 'noAgreed' });
  });
});

describe('what unbilled hours went to', () => {
  it('is told by the activities that took most of them, longest first', () => {
    const ledger = buildLedger()
      .client()
      .hours(5, { billable: false, activity: 'email' })
      .hours(9, { billable: false, activity: 'revision' })
      .hours(1, { billable: false, activity: 'travel' })
      .hours(40, { activity: 'work' })
      .ledger();
    expect(unbilledActivities(ledger, 'client-1', today)).toEqual(['revision', 'email']);
  });

  it('leaves out hours of others and of days still to come', () => {
    const ledger = buildLedger()
      .client()
      .hours(5, { billable: false, activity: 'email', date: '2026-11-25' })
      .client()
      .hours(5, { billable: false, activity: 'travel' })
      .ledger();
    expect(unbilledActivities(ledger, 'client-1', today)).toEqual([]);
  });
});
