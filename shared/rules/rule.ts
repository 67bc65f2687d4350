/** What a verb gets and gives. Pure: ids, clock and calendar are handed in. */
import type { Change } from '../model/change';
import type { Ledger } from '../model/ledger';
import type { Result } from '../result';
import type { CalendarDay } from '../units/calendar-day';

/** `now` is an ISO instant for createdAt and changedAt; `today` the user's calendar day. */
export type RuleContext = { newId: () => string; now: string; today: CalendarDay };

/** A rule answers with the records to put and remove, or refuses. It never makes a new ledger. */
export type Rule<Input> = (ledger: Ledger, input: Input, context: RuleContext) => Result<Change>;
