import type { Handlers, RequestName } from '../../shared/contract';
import type { RunningTimer } from '../../shared/model/timer';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import { answerAway, between, countGap, moveStart, resumeTimer, startTimer } from '../../shared/rules/timer';
import type { KeptTimer, Place } from './kept-timer';

export type TimerRequest = Extract<RequestName, `timer.${string}`>;

type RequestNeeds = {
  timer: KeptTimer;
  newId: () => string;
  /** Runs alone, with the timer as it is now that the user is known to be there. */
  onRequest: <T>(run: (place: Place, running: RunningTimer | null) => Promise<Result<T>>) => Promise<Result<T>>;
};

/**
 * Refusals: noLedger; noTimer; unknownClient; noTimerToResume; timerAway, when time away waits for an answer; and what
 * hours are refused for.
 */
export const createTimerRequests = ({ timer: { keep, log, state }, newId, onRequest }: RequestNeeds) => {
  const onRunning = <T>(run: (place: Place, running: RunningTimer) => Promise<Result<T>>): Promise<Result<T>> =>
    onRequest<T>(async (place, running) => (running ? run(place, running) : refuse('noTimer')));

  /** Time away is not decided on without the user: it is kept as it is, and the question stands. */
  const askAway = async (place: Place, running: RunningTimer): Promise<Result<never>> => {
    const kept = await keep(place, { ...place.kept, running });
    return kept.ok ? refuse('timerAway') : kept;
  };
  const logIfThere = (place: Place, running: RunningTimer) =>
    running.away.length > 0 ? askAway(place, running) : log(place, running, place.now);

  const handlers: Handlers<TimerRequest> = {
    'timer.get': () => ok(state()),
    'timer.start': (fields) =>
      onRequest(async (place, running) => {
        const { kept, store, now } = place;
        if (!store.ledger.clients.has(fields.clientId)) return refuse('unknownClient', { field: 'clientId' });
        if (running?.clientId === fields.clientId) return keep(place, { ...kept, running: { ...running, ...fields } });
        const logged = running && (await logIfThere(place, running));
        if (logged && !logged.ok) return logged;
        return keep(place, { ended: null, running: startTimer({ activity: 'work', ...fields }, newId(), now) });
      }),
    'timer.change': ({ startedAt, ...fields }) =>
      onRunning(async (place, before) => {
        const running = { ...before, ...fields };
        if (startedAt === undefined) return keep(place, { ...place.kept, running });
        if (between(place.now, startedAt) > 0) return refuse('timerStartsAhead', { field: 'startedAt' });
        return keep(place, { ...place.kept, running: moveStart(running, startedAt) });
      }),
    'timer.countGap': ({ from }) =>
      onRunning((place, running) => keep(place, { ...place.kept, running: countGap(running, from) })),
    'timer.stop': (fields) => onRunning((place, running) => logIfThere(place, { ...running, ...fields })),
    'timer.discard': () =>
      onRunning((place, timer) => keep(place, { running: null, ended: { timer, endedAt: place.now } })),
    'timer.resume': () =>
      onRequest(async (place) => {
        const { ended } = place.kept;
        if (!ended || !state().canResume) return refuse('noTimerToResume');
        return keep(place, { running: resumeTimer(ended.timer, ended.endedAt, newId(), place.now), ended: null });
      }),
    'timer.answerAway': ({ answer }) =>
      onRunning(async (place, running) => {
        const { timer, endsAt } = answerAway(running, answer);
        if (endsAt === null) return keep(place, { ...place.kept, running: timer });
        const logged = await log(place, timer, endsAt);
        return logged.ok ? ok(state()) : logged;
      }),
  };
  return handlers;
};
