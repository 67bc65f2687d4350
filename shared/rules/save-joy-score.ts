import type { Step } from '../model/change';
import type { JoyScore } from '../model/moment';
import { ok, refuse } from '../result';
import type { CalendarDay } from '../units/calendar-day';
import { monthOf } from '../units/calendar-day';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { changeFields, put, remove } from './steps';

type Input = {
  clientId: string;
  /** A day in the month that the score is for. */
  date: CalendarDay;
  /** Null takes the score of that month away. */
  score: JoyScore['score'] | null;
};

/** Keeps how much joy a client's work gave in a month: one score a month, so a second one takes the first one's place. */
export const saveJoyScore: Rule<Input> = (ledger, { clientId, date, score }, context) => {
  if (!ledger.clients.has(clientId)) return refuse('unknownClient', { field: 'clientId' });
  const oddDay = refuseFactDay(date, context.today, 'date');
  if (oddDay) return oddDay;
  const [before, ...doubles] = [...ledger.joyScores.values()].filter(
    (each) => each.clientId === clientId && monthOf(each.date) === monthOf(date),
  );
  const steps: Step[] = doubles.map(({ id }) => remove('joyScores', id));
  if (score === null) return ok(before ? [remove('joyScores', before.id), ...steps] : steps);
  if (!before) {
    const stamps = { createdAt: context.now, changedAt: context.now };
    return ok([put('joyScores', { id: context.newId(), clientId, date, score, ...stamps })]);
  }
  if (before.score === score) return ok(steps);
  return ok([put('joyScores', changeFields(before, { score }, context)), ...steps]);
};
