/** Told once and never lost: across sleep, clock changes, summer time, journeys and restarts. Played in Amsterdam. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reminder } from '../../../shared/model/reminder';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { buildLedger } from '../../support/ledger-builder';
import type { Running } from '../../support/played-reminders';
import { startIn } from '../../support/played-reminders';
import type { PlayedTime } from '../../support/played-time';
import { liveIn, playTime } from '../../support/played-time';
import { tempFolder } from '../../support/temp-ledger';

beforeEach(() => liveIn('Europe/Amsterdam'));
afterEach(() => liveIn(null));

const own = (id: string, fields: Partial<Reminder> = {}): Reminder => ({
  id,
  text: id,
  dueOn: '2026-11-24',
  ...fields,
});
const ledgerOf = (...reminders: Reminder[]): LedgerReplica => {
  const builder = buildLedger();
  for (const reminder of reminders) builder.record('reminders', reminder);
  return builder.replica();
};

const start = async (time: PlayedTime, replica: LedgerReplica, options = {}): Promise<Running> =>
  startIn(await tempFolder(), time, replica, options);

// 24 November 2026 is a Tuesday; the office is open Monday to Friday, 9:00 to 17:30. Winter: UTC+1.
describe('in an ordinary day', () => {
  it('tells at the minute itself, once', async () => {
    const time = playTime('2026-11-24T13:00:00Z');
    const adieu = await start(time, ledgerOf(own('tea', { at: '14:15' })));
    await time.pass(14);
    expect(adieu.told).toEqual([]);
    await time.pass(1);
    expect(adieu.told).toEqual([{ ids: ['tea'], wasAway: false }]);
    await time.pass(24 * 60);
    expect(adieu.ids()).toEqual(['tea']);
  });

  it('waits for the office to open, and lets only what is urgent through', async () => {
    const time = playTime('2026-11-27T18:00:00Z');
    const late = { dueOn: '2026-11-28', at: '20:00' };
    const adieu = await start(time, ledgerOf(own('later', late), own('now', { ...late, urgent: true })));
    await time.pass(26 * 60);
    expect(adieu.ids()).toEqual(['now']);
    await time.pass(35 * 60 + 59);
    expect(adieu.ids()).toEqual(['now']);
    await time.pass(1);
    expect(adieu.ids()).toEqual(['now', 'later']);
  });

  it('hears of a new reminder, and of one that is finished', async () => {
    const time = playTime('2026-11-24T10:00:00Z');
    const replica = ledgerOf();
    const adieu = await start(time, replica);
    replica.apply([{ put: 'reminders', record: own('new') }]);
    adieu.clock.noticeChange();
    await time.pass(1);
    expect(adieu.told).toEqual([{ ids: ['new'], wasAway: false }]);
    replica.apply([{ remove: 'reminders', id: 'new' }]);
    adieu.clock.noticeChange();
    await time.pass(1);
    expect(adieu.due()).toEqual([]);
  });

  it('comes on time when it was added a moment before', async () => {
    const time = playTime('2026-11-24T10:00:30Z');
    const replica = ledgerOf();
    const adieu = await start(time, replica);
    replica.apply([{ put: 'reminders', record: own('soon', { at: '11:01' }) }]);
    adieu.clock.noticeChange();
    await time.pass(0.6);
    expect(adieu.ids()).toEqual(['soon']);
  });

  it('is told once more after a snooze, and not before', async () => {
    const time = playTime('2026-11-24T10:00:00Z');
    const replica = ledgerOf(own('a'));
    const adieu = await start(time, replica);
    replica.apply([{ put: 'reminders', record: own('a', { snoozedUntil: '2026-11-24T12:00' }) }]);
    adieu.clock.noticeChange();
    await time.pass(59);
    expect(adieu.ids()).toEqual(['a']);
    await time.pass(1);
    expect(adieu.ids()).toEqual(['a', 'a']);
  });

  it('does not ring for the sample, which is in the tray all the same', async () => {
    const time = playTime('2026-11-24T10:00:00Z');
    const adieu = await start(time, ledgerOf(own('a')), { rings: false });
    expect(adieu.due()).toEqual(['a']);
    expect(adieu.told).toEqual([]);
  });

  it('tells five hundred at once in one go', async () => {
    const time = playTime('2026-11-24T07:59:00Z');
    const many = Array.from({ length: 500 }, (_, index) => own(`r${index}`));
    const adieu = await start(time, ledgerOf(...many));
    await time.pass(1);
    expect(adieu.told).toHaveLength(1);
    expect(new Set(adieu.ids()).size).toBe(500);
  });
});

describe('after a restart', () => {
  it('tells in one go what came due meanwhile, and nothing again', async () => {
    const folder = await tempFolder();
    const replica = ledgerOf(own('a'), own('b', { at: '15:00' }), own('c', { at: '16:00' }));
    const morning = await startIn(folder, playTime('2026-11-24T09:00:00Z'), replica);
    expect(morning.told).toEqual([{ ids: ['a'], wasAway: true }]);
    const evening = await startIn(folder, playTime('2026-11-24T16:00:00Z'), replica);
    expect(evening.told).toEqual([{ ids: ['b', 'c'], wasAway: true }]);
    const again = await startIn(folder, playTime('2026-11-24T16:01:00Z'), replica);
    expect(again.told).toEqual([]);
    expect(again.due()).toEqual(['a', 'b', 'c']);
  });

  it('does not ring twice when it died in the middle of a notification, and loses nothing', async () => {
    const folder = await tempFolder();
    const replica = ledgerOf(own('a'));
    await startIn(folder, playTime('2026-11-24T09:00:00Z'), replica, { dieBeforeShowing: true });
    const again = await startIn(folder, playTime('2026-11-24T09:01:00Z'), replica);
    expect(again.told).toEqual([]);
    expect(again.due()).toEqual(['a']);
  });
});

describe('sleep and clocks', () => {
  it('tells on waking what came due overnight, at once, without waiting for a timer', async () => {
    const time = playTime('2026-11-24T16:00:00Z');
    const adieu = await start(time, ledgerOf(own('a', { dueOn: '2026-11-25' }), own('b', { dueOn: '2026-11-25' })));
    time.sleep(15 * 60);
    expect(time.clock().toISOString()).toBe('2026-11-25T07:00:00.000Z');
    adieu.clock.noticeWake();
    await time.pass(59);
    expect(adieu.told).toEqual([]);
    time.sleep(60);
    adieu.clock.noticeWake();
    await time.pass(0);
    expect(adieu.told).toEqual([{ ids: ['a', 'b'], wasAway: true }]);
  });

  it('finds out within a minute when nothing says that the computer woke', async () => {
    const time = playTime('2026-11-24T16:00:00Z');
    const adieu = await start(time, ledgerOf(own('a', { dueOn: '2026-11-25' })));
    time.sleep(17 * 60);
    await time.pass(1);
    expect(adieu.ids()).toEqual(['a']);
  });

  it('forgets what a clock told that ran a month ahead', async () => {
    const time = playTime('2026-11-24T10:00:00Z');
    const adieu = await start(time, ledgerOf(own('a', { dueOn: '2026-12-15' })));
    time.set('2026-12-24T10:00:00Z');
    await time.pass(1);
    expect(adieu.ids()).toEqual(['a']);
    time.set('2026-11-24T10:02:00Z');
    await time.pass(1);
    expect(adieu.due()).toEqual([]);
    await time.pass(21 * 24 * 60);
    expect(adieu.ids()).toEqual(['a', 'a']);
  });

  it('does not tell again when the clock is put back an hour by hand', async () => {
    const time = playTime('2026-11-24T10:00:00Z');
    const adieu = await start(time, ledgerOf(own('a', { at: '10:30' })));
    time.set('2026-11-24T09:00:00Z');
    await time.pass(120);
    expect(adieu.ids()).toEqual(['a']);
  });
});

describe('summer time', () => {
  const urgent = { urgent: true } as const;
  it('begins: an hour that is skipped comes when it is over, once', async () => {
    // On 29 March 2026 the clock goes from 2:00 to 3:00, at 1:00 UTC.
    const time = playTime('2026-03-29T00:00:00Z');
    const skipped = own('skipped', { ...urgent, dueOn: '2026-03-29', at: '02:30' });
    const after = own('after', { ...urgent, dueOn: '2026-03-29', at: '03:15' });
    const adieu = await start(time, ledgerOf(skipped, after));
    await time.pass(59);
    expect(adieu.ids()).toEqual([]);
    await time.pass(1);
    expect(adieu.ids()).toEqual(['skipped']);
    await time.pass(15);
    expect(adieu.ids()).toEqual(['skipped', 'after']);
  });

  it('ends: an hour that comes twice is told the first time only', async () => {
    // On 25 October 2026 the clock goes from 3:00 back to 2:00, at 1:00 UTC.
    const time = playTime('2026-10-25T00:00:00Z');
    const adieu = await start(time, ledgerOf(own('twice', { ...urgent, dueOn: '2026-10-25', at: '02:30' })));
    await time.pass(29);
    expect(adieu.ids()).toEqual([]);
    await time.pass(1);
    expect(adieu.ids()).toEqual(['twice']);
    await time.pass(180);
    expect(adieu.ids()).toEqual(['twice']);
  });

  it.each([
    ['begins', '2026-03-27T15:00:00Z', '2026-03-30', '2026-03-30T07:00:00.000Z'],
    ['ends', '2026-10-23T15:00:00Z', '2026-10-26', '2026-10-26T08:00:00.000Z'],
  ])('%s over a weekend, and Monday still starts at nine', async (_, friday, monday, nine) => {
    const time = playTime(friday);
    const adieu = await start(time, ledgerOf(own('monday', { dueOn: monday })));
    const minutes = (Date.parse(nine) - Date.parse(friday)) / 60_000;
    await time.pass(minutes - 1);
    expect(adieu.ids()).toEqual([]);
    await time.pass(1);
    expect(adieu.ids()).toEqual(['monday']);
  });

  it('a leap day is a day', async () => {
    const time = playTime('2028-02-28T15:00:00Z');
    const adieu = await start(
      time,
      ledgerOf(own('leap', { dueOn: '2028-02-29' }), own('march', { dueOn: '2028-03-01' })),
    );
    time.sleep(17 * 60);
    await time.pass(1);
    expect(adieu.ids()).toEqual(['leap']);
    await time.pass(24 * 60);
    expect(adieu.ids()).toEqual(['leap', 'march']);
  });
});

describe('a journey', () => {
  it('west does not tell again what was told at home', async () => {
    const time = playTime('2026-11-24T08:00:00Z');
    const adieu = await start(time, ledgerOf(own('a')));
    expect(adieu.ids()).toEqual(['a']);
    liveIn('America/New_York');
    await time.pass(24 * 60);
    expect(adieu.ids()).toEqual(['a']);
  });

  it('east tells by the clock on the wall there', async () => {
    const time = playTime('2026-11-24T02:00:00Z');
    const adieu = await start(time, ledgerOf(own('a', { at: '10:00' })));
    await time.pass(1);
    expect(adieu.ids()).toEqual([]);
    liveIn('Asia/Tokyo');
    await time.pass(1);
    expect(adieu.ids()).toEqual(['a']);
  });
});
