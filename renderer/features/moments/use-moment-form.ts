/** The state of a form for a moment, wherever it stands: in a drawer or on the page. */
import type { Moment, MomentKind } from '../../../shared/model/moment';
import type { InputOf } from '../../../shared/model/record';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';

type Draft = {
  clientId: string | null;
  kind: MomentKind | null;
  weight: Moment['weight'];
  /** Null as long as the day was not chosen: then it is today, also past midnight. */
  date: CalendarDay | null;
  note: string;
};

const toInput = (draft: Draft, today: CalendarDay, id: string | undefined): InputOf<Moment> | null => {
  const { clientId, kind, weight } = draft;
  if (clientId === null || kind === null) return null;
  const note = draft.note.trim();
  return {
    ...(id === undefined ? {} : { id }),
    clientId,
    date: draft.date ?? today,
    kind,
    weight,
    ...(note === '' ? {} : { note }),
  };
};

type Options = { id?: string | undefined; clientId?: string | undefined; onSaved: () => void };

export const useMomentForm = ({ id, clientId, onSaved }: Options) => {
  const today = useToday();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.moments.get(id)), [id]);
  const { value, change, forget, isKept, startAgain } = useDraft<Draft>(`moment:${id ?? clientId ?? 'new'}`, () =>
    before
      ? { ...before, note: before.note ?? '' }
      : { clientId: clientId ?? null, kind: null, weight: 1, date: null, note: '' },
  );
  const { run, busy, problem } = useAction('moments.save');
  const save = async (): Promise<void> => {
    const input = toInput(value, today, id);
    const result = input && (await run(input));
    if (!result?.ok) return;
    forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addMoment' : 'changeMoment', canUndo: true });
    onSaved();
  };
  return { value: { ...value, date: value.date ?? today }, change, isKept, startAgain, save, busy, problem };
};

export type MomentFormState = ReturnType<typeof useMomentForm>;
