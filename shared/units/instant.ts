/** Instants: a moment with its zone, as createdAt and changedAt have it. */
import { z } from 'zod';
import { startsWithDay, twoDigits } from './calendar-day';

const anyClock = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const [letterT, colon, dot, letterZ] = [84, 58, 46, 90];

/** 'T09:30:00.000Z' at place 10, as Date's toISOString writes it: what nearly every instant looks like. */
const hasUsualClock = (text: string): boolean =>
  text.length === 24 &&
  text.charCodeAt(10) === letterT &&
  twoDigits(text, 11) <= 23 &&
  text.charCodeAt(13) === colon &&
  twoDigits(text, 14) <= 59 &&
  text.charCodeAt(16) === colon &&
  twoDigits(text, 17) <= 59 &&
  text.charCodeAt(19) === dot &&
  twoDigits(text, 20) >= 0 &&
  twoDigits(text, 21) >= 0 &&
  text.charCodeAt(23) === letterZ;

/** True for '2026-11-24T09:30:00.000Z' and '2026-11-24T10:30:00+01:00'. */
export const isInstant = (text: string): boolean =>
  startsWithDay(text) && (hasUsualClock(text) || anyClock.test(text.slice(10)));

export const Instant = z.string().refine(isInstant, { error: 'instant' });
