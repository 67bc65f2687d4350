/** Which moments the list shows. */
import type { Moment } from '../../../shared/model/moment';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { addDays } from '../../../shared/units/calendar-day';
import type { KindGroup } from './moment-kinds';
import { groupOf } from './moment-kinds';

/** How many days back, today included; null is all. Half a year is what the signals look at. */
export const periodDays = { all: null, month: 30, halfYear: 180, year: 365 } as const;
export type Period = keyof typeof periodDays;
export type Shown = 'all' | Exclude<KindGroup, 'other'>;

export type MomentFilter = { clientId: string | null; shown: Shown; period: Period };
export const noFilter: MomentFilter = { clientId: null, shown: 'all', period: 'all' };

/** Something else than good or hard is shown among all. What is dated ahead belongs to every period. */
export const listMoments = (
  moments: Iterable<Moment>,
  { clientId, shown, period }: MomentFilter,
  today: CalendarDay,
): Moment[] => {
  const days = periodDays[period];
  const from = days === null ? '' : addDays(today, 1 - days);
  return [...moments].filter(
    (moment) =>
      (clientId === null || moment.clientId === clientId) &&
      (shown === 'all' || groupOf(moment.kind) === shown) &&
      moment.date >= from,
  );
};
