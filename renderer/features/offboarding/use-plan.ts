/** The plan as it is typed: each change is seen at once and saved behind it, one after the other. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RequestInput } from '../../../shared/contract';
import type { Offboarding, OffboardingStep } from '../../../shared/model/offboarding';
import type { Result } from '../../../shared/result';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';

type Steps = readonly OffboardingStep[];

export type Plan = {
  steps: Steps;
  add: (...steps: Omit<OffboardingStep, 'id'>[]) => void;
  /** `undefined` takes a field away. */
  change: (id: string, fields: { [K in keyof OffboardingStep]?: OffboardingStep[K] | undefined }) => void;
  remove: (id: string) => void;
  /** Puts another plan in the place of this one. */
  put: (next: (before: Steps) => Steps) => void;
  tick: (id: string, isDone: boolean) => void;
  /** The user calls the plan finished, or not; answers when it is kept. */
  finish: (isDone: boolean) => Promise<boolean>;
};

const withFields = (step: OffboardingStep, fields: object): OffboardingStep => {
  const changed: Record<string, unknown> = { ...step, ...fields };
  for (const [name, value] of Object.entries(fields)) if (value === undefined) delete changed[name];
  return changed as OffboardingStep;
};

export const usePlan = (parting: Offboarding): Plan => {
  const { id: partingId } = parting;
  const today = useToday();
  const inLedger: Steps = parting.steps ?? [];
  const [steps, setSteps] = useState<Steps>(inLedger);
  const newest = useRef<Steps>(inLedger);
  const waiting = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const kept = useRef<Steps>(inLedger);
  kept.current = inLedger;

  const show = useCallback((next: Steps): void => {
    newest.current = next;
    setSteps(next);
  }, []);
  // What came by undo, or from elsewhere.
  useEffect(() => {
    if (waiting.current === 0) show(inLedger);
  }, [parting.steps, show]);

  const run = useCallback(
    (send: () => Promise<Result<unknown>>): Promise<boolean> => {
      waiting.current += 1;
      const sent = queue.current.then(async () => {
        const result = await send();
        waiting.current -= 1;
        if (result.ok) return true;
        toasts.show({ kind: 'problem', problem: result.problem });
        // What is wrong with a field is taken back; what could not be written (a full disk) stays, for the next try.
        if (result.problem.field !== undefined) show(kept.current);
        return false;
      });
      queue.current = sent;
      return sent;
    },
    [show],
  );
  const save = useCallback(
    (next: Steps, more: Partial<RequestInput<'parting.savePlan'>> = {}): Promise<boolean> => {
      show(next);
      return run(() => ask('parting.savePlan', { id: partingId, steps: [...next], ...more }));
    },
    [partingId, run, show],
  );
  const put = useCallback((next: (before: Steps) => Steps): void => void save(next(newest.current)), [save]);

  return {
    steps,
    put,
    add: (...added) =>
      put((before) => [...before, ...added.map((step) => ({ id: crypto.randomUUID(), ...step }) as OffboardingStep)]),
    change: (id, fields) => put((before) => before.map((step) => (step.id === id ? withFields(step, fields) : step))),
    remove: (id) => {
      const next = newest.current.filter((step) => step.id !== id);
      void save(next).then((isKept) => isKept && toasts.show({ kind: 'done', label: 'savePlan', canUndo: true }));
    },
    tick: (id, isDone) => {
      const showDone = (doneOn: CalendarDay | undefined): void =>
        show(newest.current.map((step) => (step.id === id ? withFields(step, { doneOn }) : step)));
      const before = newest.current.find((step) => step.id === id)?.doneOn;
      const doneOn = isDone ? today : undefined;
      showDone(doneOn);
      const ticked = run(() => ask('parting.finishStep', { id: partingId, stepId: id, doneOn: doneOn ?? null }));
      // A later save of the plan does not tick it after all.
      void ticked.then((isKept) => isKept || showDone(before));
    },
    finish: (isDone) => save(newest.current, { isDone }),
  };
};
