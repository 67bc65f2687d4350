/** A direct cost made for one client. */
import type { Cost } from '../../../shared/model/cost';
import type { InputOf } from '../../../shared/model/record';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import type { FormOf } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { ClientField } from '../../ui/client-field';
import { DayInput } from '../../ui/day-input';
import { DeleteButton } from '../../ui/delete-button';
import { DraftNote } from '../../ui/draft-note';
import { NoteField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { MoneyInput } from '../../ui/money-input';

type Draft = { clientId: string | null; date: CalendarDay | null; netCents: number | null; note: string };

const draftOf = (cost: Cost): Draft => ({ ...cost, note: cost.note ?? '' });

const toInput = (draft: Draft, today: CalendarDay, id: string | undefined): InputOf<Cost> | null => {
  const { clientId, netCents } = draft;
  if (clientId === null || netCents === null) return null;
  const note = draft.note.trim();
  return {
    ...(id === undefined ? {} : { id }),
    clientId,
    date: draft.date ?? today,
    netCents,
    ...(note === '' ? {} : { note }),
  };
};

const useCostForm = (id: string | undefined, clientId: string | undefined, onDone: () => void) => {
  const today = useToday();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.costs.get(id)), [id]);
  const { value, change, forget, isKept, startAgain } = useDraft<Draft>(`cost:${id ?? clientId ?? 'new'}`, () =>
    before ? draftOf(before) : { clientId: clientId ?? null, date: null, netCents: null, note: '' },
  );
  const { run, busy, problem } = useAction('costs.save');
  const save = async (): Promise<void> => {
    const input = toInput(value, today, id);
    const result = input && (await run(input));
    if (!result?.ok) return;
    forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addCost' : 'changeCost', canUndo: true });
    onDone();
  };
  return { draft: { ...value, date: value.date ?? today }, change, isKept, startAgain, save, busy, problem };
};

export const CostForm: FormOf<'cost'> = ({ id, clientId, onDone }) => {
  const { t } = useWords();
  const { draft, change, isKept, startAgain, save, busy, problem } = useCostForm(id, clientId, onDone);
  return (
    <Form
      onSubmit={() => void save()}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      submitLabel={t('money.costForm.save')}
      aside={<DeleteButton name="costs.remove" id={id} onGone={onDone} />}
    >
      <DraftNote isKept={isKept} onStartAgain={startAgain} />
      <p className="muted" style={{ margin: 0 }}>
        {t('money.costForm.hint')}
      </p>
      <ClientField
        name="clientId"
        withFormer
        label={t('money.costForm.client')}
        missing={t('money.errors.client')}
        value={draft.clientId}
        onChange={(chosen) => change({ clientId: chosen })}
        autoFocus={draft.clientId === null}
      />
      <FieldRow>
        <MoneyInput
          name="netCents"
          label={t('money.costForm.net')}
          data-missing={t('money.errors.amount')}
          value={draft.netCents}
          onChange={(netCents) => change({ netCents })}
          required
          withAsterisk={false}
          data-autofocus={draft.clientId !== null || undefined}
        />
        <DayInput
          name="date"
          label={t('money.costForm.date')}
          value={draft.date}
          onChange={(date) => change({ date })}
          required
          withAsterisk={false}
        />
      </FieldRow>
      <NoteField
        name="note"
        label={t('money.costForm.note')}
        placeholder={t('money.costForm.notePlaceholder')}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={5_000}
      />
    </Form>
  );
};
