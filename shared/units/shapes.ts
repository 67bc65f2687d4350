/** The units as schemas, for records and requests. Apart from the sums, so that a window need not load zod to start. */
import { z } from 'zod';
import { isCalendarDay } from './calendar-day';
import { largestAmount } from './money';
import { isWallTime } from './wall-time';

export const CalendarDay = z.string().refine(isCalendarDay, { error: 'day' });
export const WallTime = z.string().refine(isWallTime, { error: 'time' });
export const Minutes = z.int();
export const Cents = z.int().min(-largestAmount).max(largestAmount);
