/**
 * How an assignment can end, and when. Art. 7:408 BW: a client may give notice at any time (lid 1); who works as a
 * professional only where the agreement has no fixed term and does not end by completion, or for weighty reasons
 * (lid 2). A contract may say otherwise (art. 7:400 lid 2), so all of this advises and nothing of it forbids.
 */
import type { Client, Contract } from '../model/client';
import type { Ending, EndingWay, Notice } from '../model/offboarding';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, daysBetween, lastDayOfMonth } from '../units/calendar-day';

/** The ways that the law leaves for a kind of contract; the first is the usual one. */
export const waysFor = (contract: Contract, hasWeightyReason: boolean): readonly EndingWay[] => {
  const usual: readonly EndingWay[] = contract === 'openEnded' ? ['notice', 'agreement'] : ['completion', 'agreement'];
  return hasWeightyReason ? ['weightyReason', ...usual] : usual;
};

/** A term that runs out is completion in law, and reads otherwise than a project that is finished. */
export type EndingWord = EndingWay | 'term';

export const wordOfWay = (contract: Contract, way: EndingWay): EndingWord =>
  way === 'completion' && contract === 'fixedTerm' ? 'term' : way;

/** The last day of the notice that reaches the client on `noticeOn`: the same day so many months or days on. */
export const noticeEnd = (noticeOn: CalendarDay, { count, unit, toMonthEnd = false }: Notice): CalendarDay => {
  const end = unit === 'months' ? addMonths(noticeOn, count) : addDays(noticeOn, unit === 'weeks' ? count * 7 : count);
  return toMonthEnd ? lastDayOfMonth(end) : end;
};

/** The notice that is on record with the client, if any. */
export const agreedNotice = ({ noticeDays: count }: Client): Notice | undefined =>
  count ? { count, unit: 'days', source: 'contract' } : undefined;

/** A year or more of working together asks for more time than the customary month; three years are where we begin. */
const longYears = 3;

/** Where nothing was agreed: a month is customary, two where the work has gone on for three years (art. 6:248 BW). */
export const reasonableNotice = (startedOn: CalendarDay | undefined, noticeOn: CalendarDay): Notice => {
  const isLong = startedOn !== undefined && addMonths(startedOn, longYears * 12) <= noticeOn;
  return { count: isLong ? 2 : 1, unit: 'months', source: 'reasonable' };
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

/** Days of notice that the chosen last day leaves short; 0 where it keeps to the notice, or none binds. */
export const daysShort = (ending: Ending): number => {
  const earliest = earliestLastDay(ending);
  return earliest === null ? 0 : Math.max(0, daysBetween(ending.lastDay, earliest));
};
