/** The state of a form for hours, wherever it stands: in a drawer or on the page. */
import { usuallyBillable } from '../../../shared/rules/usually-billable';
import type { Minutes } from '../../../shared/units/duration';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import type { HoursDraft } from './hours-draft';
import { draftOf, emptyDraft, toInput } from './hours-draft';

type Input = {
  id?: string | undefined;
  clientId?: string | undefined;
  /** Called after a save, with what is left to do for the form that saved. */
  onSaved: (saved: { clientId: string; minutes: Minutes }) => void;
};

export const useHoursForm = ({ id, clientId, onSaved }: Input) => {
  const today = useToday();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.timeEntries.get(id)), [id]);
  const draft = useDraft<HoursDraft>(`hours:${id ?? clientId ?? 'new'}`, () =>
    before ? draftOf(before) : emptyDraft(clientId ?? null, null),
  );
  const { value, change, forget } = draft;
  const isUsuallyBillable = useLedger(
    (ledger) => usuallyBillable(ledger, value.clientId, value.activity),
    [value.clientId, value.activity],
  );
  const { run, busy, problem } = useAction('hours.save');
  const save = async (): Promise<void> => {
    const input = toInput(value, today, isUsuallyBillable, before);
    if (!input) return;
    const result = await run(input);
    if (!result.ok) return;
    toasts.show({ kind: 'done', label: id === undefined ? 'addHours' : 'changeHours', canUndo: true });
    forget();
    onSaved(input);
  };
  return {
    value: { ...value, date: value.date ?? today, billable: value.billable ?? isUsuallyBillable },
    change,
    save,
    isKept: draft.isKept,
    startAgain: draft.startAgain,
    busy,
    problem,
  };
};

export type HoursForm = ReturnType<typeof useHoursForm>;
