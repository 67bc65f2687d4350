/** A promise, theirs or the user's own. */
import type { ClientPromise } from '../../../shared/model/promise';
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
import { ChoiceField, NoteField, TextField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';

type Outcome = NonNullable<ClientPromise['outcome']>;
type Draft = {
  clientId: string | null;
  by: ClientPromise['by'];
  what: string;
  madeOn: CalendarDay | null;
  dueOn: CalendarDay | null;
  outcome: Outcome | 'open';
  note: string;
};

const draftOf = (promise: ClientPromise): Draft => ({
  ...promise,
  madeOn: promise.madeOn ?? null,
  outcome: promise.outcome ?? 'open',
  note: promise.note ?? '',
});

const emptyDraft = (clientId: string | undefined): Draft => ({
  clientId: clientId ?? null,
  by: 'client',
  what: '',
  madeOn: null,
  dueOn: null,
  outcome: 'open',
  note: '',
});

/** The day of an outcome stays as long as the outcome does. */
const settled = (draft: Draft, today: CalendarDay, before: ClientPromise | undefined) =>
  draft.outcome === 'open'
    ? {}
    : { outcome: draft.outcome, settledOn: (before?.outcome === draft.outcome && before.settledOn) || today };

const toInput = (
  draft: Draft,
  today: CalendarDay,
  before: ClientPromise | undefined,
): InputOf<ClientPromise> | null => {
  const { clientId, by, dueOn } = draft;
  const [what, note] = [draft.what.trim(), draft.note.trim()];
  if (clientId === null || dueOn === null || what === '') return null;
  return {
    ...(before ? { id: before.id } : {}),
    clientId,
    by,
    what,
    dueOn,
    ...(draft.madeOn === null ? {} : { madeOn: draft.madeOn }),
    ...settled(draft, today, before),
    ...(note === '' ? {} : { note }),
  };
};

const usePromiseForm = (id: string | undefined, clientId: string | undefined, onDone: () => void) => {
  const today = useToday();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.promises.get(id)), [id]);
  const draft = useDraft<Draft>(`promise:${id ?? clientId ?? 'new'}`, () =>
    before ? draftOf(before) : emptyDraft(clientId),
  );
  const { run, busy, problem } = useAction('promises.save');
  const save = async (): Promise<void> => {
    const input = toInput(draft.value, today, before);
    const result = input && (await run(input));
    if (!result?.ok) return;
    draft.forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addPromise' : 'changePromise', canUndo: true });
    onDone();
  };
  return { ...draft, save, busy, problem };
};

type FieldsProps = { value: Draft; change: (part: Partial<Draft>) => void };

const Days = ({ value, change }: FieldsProps) => {
  const { t } = useWords();
  return (
    <FieldRow>
      <DayInput
        name="dueOn"
        label={t('moments.promise.dueOn')}
        isAhead
        value={value.dueOn}
        onChange={(dueOn) => change({ dueOn })}
        required
        withAsterisk={false}
      />
      <DayInput
        name="madeOn"
        label={t('moments.promise.madeOn')}
        value={value.madeOn}
        onChange={(madeOn) => change({ madeOn })}
      />
    </FieldRow>
  );
};

const Outcomes = ({ value, change }: FieldsProps) => {
  const { t } = useWords();
  return (
    <ChoiceField
      name="outcome"
      label={t('moments.promise.outcome')}
      value={value.outcome}
      choices={(['open', 'kept', 'late', 'broken'] as const).map((each) => ({
        value: each,
        label: t(`moments.promise.${each}`),
      }))}
      onChange={(outcome) => change({ outcome })}
    />
  );
};

export const PromiseForm: FormOf<'promise'> = ({ id, clientId, onDone }) => {
  const { t } = useWords();
  const { value, change, isKept, startAgain, save, busy, problem } = usePromiseForm(id, clientId, onDone);
  return (
    <Form
      onSubmit={() => void save()}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      submitLabel={id === undefined ? t('moments.save') : t('common.save')}
      aside={<DeleteButton name="promises.remove" id={id} onGone={onDone} />}
    >
      <DraftNote isKept={isKept} onStartAgain={startAgain} />
      <ClientField
        name="clientId"
        label={t('moments.client')}
        missing={t('moments.errors.client')}
        value={value.clientId}
        onChange={(chosen) => change({ clientId: chosen })}
        autoFocus={value.clientId === null}
      />
      <ChoiceField
        name="by"
        label={t('moments.promise.by')}
        value={value.by}
        choices={[
          { value: 'client', label: t('moments.promise.byClient') },
          { value: 'me', label: t('moments.promise.byMe') },
        ]}
        onChange={(by) => change({ by })}
      />
      <TextField
        name="what"
        label={t('moments.promise.what')}
        placeholder={t('moments.promise.whatPlaceholder')}
        data-missing={t('moments.errors.what')}
        value={value.what}
        onChange={(what) => change({ what })}
        maxLength={500}
        required
        withAsterisk={false}
        data-autofocus={value.clientId !== null || undefined}
      />
      <Days value={value} change={change} />
      <Outcomes value={value} change={change} />
      <NoteField
        name="note"
        label={t('moments.note')}
        description={t('moments.hint')}
        value={value.note}
        onChange={(note) => change({ note })}
        maxLength={5_000}
      />
    </Form>
  );
};
