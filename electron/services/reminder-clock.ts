/**
 * When to look at what is due, and what of it to tell. It trusts no long timer: sleep, a clock that is set and a journey
 * all move the time under it, so it compares the clock with what it expects every minute.
 */
import type { Ledger } from '../../shared/model/ledger';
import type { DueReminder } from '../../shared/rules/due-reminders';
import { reminderOutlook } from '../../shared/rules/due-reminders';
import { firstInstantAt, wallTimeOf } from '../../shared/units/wall-time';
import type { ToldReminders } from './told-reminders';

export type ReminderClockNeeds = {
  clock: () => Date;
  /** What is open now, and whether its reminders ring: those of the sample are only looked at. */
  ledger: () => { ledger: Ledger; rings: boolean } | null;
  told: ToldReminders;
  /** What is due, each time that it was looked at. */
  onDue: (due: readonly DueReminder[]) => void;
  /** `wasAway`: Adieu was closed, or the computer asleep, so that these may have piled up. */
  tell: (reminders: readonly DueReminder[], wasAway: boolean) => void;
  /** Every minute, for what shows a running time. */
  onMinute: () => void;
  after: (milliseconds: number, run: () => void) => () => void;
  report: (error: unknown) => void;
};

export type ReminderClock = {
  /** The ledger or the office hours changed: looks soon, once for many changes. */
  noticeChange: () => void;
  /** Another ledger was opened, or none. */
  noticeReplaced: () => void;
  /** The computer woke, or the screen was unlocked. */
  noticeWake: () => void;
  stop: () => void;
};

const minute = 60_000;
/** Longer than this without a tick means that the computer slept, or its clock was set. */
const longestTick = 1.5 * minute;
const away = 30 * minute;
const soon = 300;
/** A ledger that was opened is first shown. */
const afterOpening = 1_000;

/** Node keeps the zone of the start until TZ is written (electron/electron#33723). Where TZ is set, it is the zone. */
const readZoneAgain = (): void => {
  if (process.env['TZ'] !== undefined) return;
  process.env['TZ'] = 'UTC';
  delete process.env['TZ'];
};

export const createReminderClock = (needs: ReminderClockNeeds): ReminderClock => {
  const { clock, told, after } = needs;
  let wakesAt = 0;
  let lastTick: Date | null = null;
  let lastOffset = 0;
  let wasAway = true;
  let cancelTick = (): void => {};
  let cancelSoon: (() => void) | null = null;
  let isStopped = false;

  const tickAgain = (): void => {
    cancelTick();
    cancelTick = after(Math.max(soon, Math.min(minute, wakesAt - clock().getTime())), tick);
  };

  const look = async (): Promise<void> => {
    const now = clock();
    const open = needs.ledger();
    const outlook = open && reminderOutlook(open.ledger, wallTimeOf(now));
    wakesAt = outlook ? firstInstantAt(outlook.nextWake).getTime() : Number.POSITIVE_INFINITY;
    tickAgain();
    needs.onDue(outlook?.due ?? []);
    if (!open?.rings || !outlook) return;
    const news = outlook.audible.filter(({ tellKey }) => !told.wasTold(tellKey, now));
    const piledUp = wasAway;
    wasAway = false;
    if (news.length === 0) return;
    await told.remember(
      news.map(({ tellKey }) => tellKey),
      now,
    );
    needs.tell(news, piledUp);
  };
  const lookNow = (): void => {
    if (!isStopped) void look().catch(needs.report);
  };

  const tick = (): void => {
    if (isStopped) return;
    readZoneAgain();
    const now = clock();
    const gap = lastTick ? now.getTime() - lastTick.getTime() : Number.POSITIVE_INFINITY;
    const moved = gap < 0 || gap > longestTick || now.getTimezoneOffset() !== lastOffset;
    if (gap > away) wasAway = true;
    lastTick = now;
    lastOffset = now.getTimezoneOffset();
    if (moved || now.getTime() >= wakesAt) lookNow();
    needs.onMinute();
    tickAgain();
  };
  const lookIn = (milliseconds: number): void => {
    cancelSoon ??= after(milliseconds, () => {
      cancelSoon = null;
      lookNow();
    });
  };

  tick();
  return {
    noticeChange: () => lookIn(soon),
    noticeReplaced: () => {
      wasAway = true;
      lookIn(afterOpening);
    },
    noticeWake: tick,
    stop: () => {
      isStopped = true;
      cancelTick();
      cancelSoon?.();
    },
  };
};
