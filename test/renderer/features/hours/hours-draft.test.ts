import { describe, expect, it } from 'vitest';
import { again, draftOf, emptyDraft, toInput } from '../../../../renderer/features/hours/hours-draft';
import type { TimeEntry } from '../../../../shared/model/time-entry';
import { usuallyBillable } from '../../../../shared/rules/usually-billable';
import { buildLedger, today } from '../../../support/ledger-builder';

const entry: TimeEntry = {
  id: 'e1',
  clientId: 'c1',
  date: '2026-11-02',
  minutes: 90,
  billable: true,
  activity: 'work',
  note: 'Logo',
  startedAt: '09:30',
  invoiceId: 'i1',
};

describe('the form for hours', () => {
  it('sends nothing without a client or a time', () => {
    expect(toInput({ ...emptyDraft(null, null), minutes: 60 }, today, true, undefined)).toBeNull();
    expect(toInput(emptyDraft('c1', null), today, true, undefined)).toBeNull();
  });

  it('takes today and what is usual where nothing was chosen', () => {
    expect(toInput({ ...emptyDraft('c1', null), minutes: 60, note: ' ' }, today, false, undefined)).toEqual({
      clientId: 'c1',
      date: today,
      minutes: 60,
      billable: false,
      activity: 'work',
    });
  });

  it('keeps what it does not show when an entry is changed', () => {
    expect(toInput(draftOf(entry), today, true, entry)).toEqual(entry);
  });

  it('takes an entry off its invoice when it goes to another client or is no longer billable', () => {
    const moved = toInput({ ...draftOf(entry), clientId: 'c2' }, today, true, entry);
    const free = toInput({ ...draftOf(entry), billable: false }, today, true, entry);
    expect(moved).not.toHaveProperty('invoiceId');
    expect(free).not.toHaveProperty('invoiceId');
  });

  it('logs the same work again today, on no invoice', () => {
    expect(again(entry, today)).toEqual({
      clientId: 'c1',
      date: today,
      minutes: 90,
      billable: true,
      activity: 'work',
      note: 'Logo',
    });
  });
});

describe('whether hours are billable', () => {
  const ledger = buildLedger()
    .client()
    .hours(1, { activity: 'email', billable: false, date: '2026-10-02' })
    .hours(1, { activity: 'email', billable: true, date: '2026-10-01' })
    .ledger();

  it('is as it was the last time for this client and kind of work', () => {
    expect(usuallyBillable(ledger, 'client-1', 'email')).toBe(false);
  });

  it('is no for chasing and admin the first time, and yes for the rest', () => {
    expect(usuallyBillable(ledger, 'client-1', 'chasing')).toBe(false);
    expect(usuallyBillable(ledger, 'client-1', 'admin')).toBe(false);
    expect(usuallyBillable(ledger, 'client-2', 'email')).toBe(true);
    expect(usuallyBillable(ledger, null, 'work')).toBe(true);
  });
});
