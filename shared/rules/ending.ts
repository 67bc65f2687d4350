/**
 * How an assignment can end, and when. Art. 7:408 BW: a client may give notice at any time (lid 1); who works as a
 * professional only where the agreement has no fixed term and does not end by completion, or for weighty reasons
 * (lid 2). A contract may say otherwise (art. 7:400 lid 2), so all of this advises and nothing of it forbids.
 */
import type { Ending, Notice } from '../model/offboarding';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths } from '../units/calendar-day';

const monthEnd = (day: CalendarDay): CalendarDay => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);

/** The last day of the notice that reaches the client on `noticeOn`: the same day so many months or days on. */
export const noticeEnd = (noticeOn: CalendarDay, { count, unit, toMonthEnd = false }: Notice): CalendarDay => {
  const end = unit === 'months' ? addMonths(noticeOn, count) : addDays(noticeOn, unit === 'weeks' ? count * 7 : count);
  return toMonthEnd ? monthEnd(end) : end;
};

/** The first last day that the ending allows, or null where no notice binds the user. */
export const earliestLastDay = ({
  way,
  notice,
  noticeOn,
}: Pick<Ending, 'way' | 'notice' | 'noticeOn'>): CalendarDay | null =>
  way === 'notice' && notice ? noticeEnd(noticeOn, notice) : null;

/** The last day to begin with: the end of the notice; two weeks to hand over for weighty reasons; else a month. */
export const suggestedLastDay = (ending: Pick<Ending, 'way' | 'notice' | 'noticeOn'>): CalendarDay => {
  const { way, noticeOn } = ending;
  return earliestLastDay(ending) ?? (way === 'weightyReason' ? addDays(noticeOn, 14) : addMonths(noticeOn, 1));
};
