/** Whatever happens to the computer, its clock and its place: nothing is told twice, and nothing that is due is lost. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Reminder } from '../../../shared/model/reminder';
import { reminderOutlook } from '../../../shared/rules/due-reminders';
import { wallTimeOf } from '../../../shared/units/wall-time';
import { buildLedger } from '../../support/ledger-builder';
import { startIn } from '../../support/played-reminders';
import { liveIn, playTime } from '../../support/played-time';
import { tempFolder } from '../../support/temp-ledger';

afterEach(() => liveIn(null));

const two = (value: number): string => String(value).padStart(2, '0');
const minutesOf = (most: number) => fc.integer({ min: 1, max: most });
const clockTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));

/** Around the end of summer time: 25 October 2026. */
const reminder = fc
  .record({
    day: fc.integer({ min: 22, max: 29 }),
    at: fc.option(clockTime),
    urgent: fc.boolean(),
    daily: fc.boolean(),
  })
  .map(
    ({ day, at, urgent, daily }): Reminder => ({
      id: 'named when it is added',
      text: 'x',
      dueOn: `2026-10-${day}`,
      ...(at && { at: `${two(at[0])}:${two(at[1])}` }),
      ...(urgent && { urgent }),
      ...(daily && { repeat: 'FREQ=DAILY' }),
    }),
  );

const step = fc.oneof(
  fc.record({ does: fc.constant('pass' as const), minutes: minutesOf(600) }),
  fc.record({ does: fc.constant('sleep' as const), minutes: minutesOf(2_000), isNoticed: fc.boolean() }),
  fc.record({ does: fc.constant('closed' as const), minutes: minutesOf(2_000) }),
  fc.record({ does: fc.constant('add' as const), reminder }),
  fc.record({ does: fc.constant('finish' as const), index: fc.nat(9) }),
  fc.record({
    does: fc.constant('travel' as const),
    zone: fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
  }),
);

it('tells each reminder once, and none too few', async () => {
  const folder = await tempFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(reminder, { maxLength: 6 }), fc.array(step, { maxLength: 12 }), async (first, steps) => {
      run += 1;
      liveIn('Europe/Amsterdam');
      const time = playTime('2026-10-23T06:00:00Z');
      const builder = buildLedger();
      first.forEach((fields, index) => void builder.record('reminders', { ...fields, id: `r${index}` }));
      const replica = builder.replica();
      const file = join(folder, String(run));
      await mkdir(file);
      let adieu = await startIn(file, time, replica);
      const told: string[] = [];
      for (const each of steps) {
        if (each.does === 'pass') await time.pass(each.minutes);
        if (each.does === 'travel') liveIn(each.zone);
        if (each.does === 'sleep') {
          time.sleep(each.minutes);
          if (each.isNoticed) adieu.clock.noticeWake();
        }
        if (each.does === 'closed') {
          adieu.clock.stop();
          told.push(...adieu.keys());
          time.sleep(each.minutes);
          adieu = await startIn(file, time, replica);
        }
        if (each.does === 'add') {
          replica.apply([
            { put: 'reminders', record: { ...each.reminder, id: `r${replica.ledger.reminders.size + 20}` } },
          ]);
          adieu.clock.noticeChange();
        }
        if (each.does === 'finish') {
          replica.apply([{ remove: 'reminders', id: `r${each.index}` }]);
          adieu.clock.noticeChange();
        }
        await time.pass(0);
      }
      await time.pass(2);
      adieu.clock.stop();
      told.push(...adieu.keys());
      expect(told).toHaveLength(new Set(told).size);
      const audible = reminderOutlook(replica.ledger, wallTimeOf(time.clock())).audible.map(({ tellKey }) => tellKey);
      expect(audible.filter((key) => !told.includes(key))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
