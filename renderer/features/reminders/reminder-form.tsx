/** A reminder of the user's own. */
import { Checkbox } from '@mantine/core';
import { firstWake } from '../../../shared/rules/due-reminders';
import { nextOfficeTime, workingHoursOf } from '../../../shared/rules/office-time';
import { addDays } from '../../../shared/units/calendar-day';
import { formatClockTime } from '../../../shared/units/parse-clock';
import { toWallTime, wallDay } from '../../../shared/units/wall-time';
import type { FormOf } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { useNow } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { ClientField } from '../../ui/client-field';
import { DayInput } from '../../ui/day-input';
import { DeleteButton } from '../../ui/delete-button';
import { DraftNote } from '../../ui/draft-note';
import { NoteField, TextField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { TimeInput } from '../../ui/time-input';
import type { ReminderDraft } from './reminder-draft';
import { draftOf, newDraft, toInput } from './reminder-draft';
import classes from './reminders.module.css';
import { RepeatField } from './repeat-field';
import { useWhenWords } from './use-when-words';

const useReminderForm = (id: string | undefined, clientId: string | undefined, onDone: () => void) => {
  const now = useNow();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.reminders.get(id)), [id]);
  /** Proposed is the next office day: what is for today is mostly done at once. */
  const proposed = useLedger(
    (ledger) => wallDay(nextOfficeTime(workingHoursOf(ledger.profile), toWallTime(addDays(wallDay(now), 1), '00:00'))),
    [now],
  );
  const { value, change, forget, isKept, startAgain } = useDraft<ReminderDraft>(
    `reminder:${id ?? clientId ?? 'new'}`,
    () => (before ? draftOf(before) : newDraft(clientId)),
  );
  const draft = { ...value, dueOn: value.dueOn ?? proposed };
  const { run, busy, problem } = useAction('reminders.save');
  const save = async (): Promise<void> => {
    const result = await run(toInput(draft, draft.dueOn, id));
    if (!result.ok) return;
    forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addReminder' : 'changeReminder', canUndo: true });
    onDone();
  };
  return { draft, change, isKept, startAgain, save, busy, problem, now };
};

const TimeField = ({ value, onChange }: { value: string | null; onChange: (time: string | null) => void }) => {
  const { t } = useWords();
  const opens = useLedger((ledger) => workingHoursOf(ledger.profile).from);
  return (
    <TimeInput
      name="at"
      label={t('reminders.form.at')}
      placeholder={formatClockTime(opens)}
      description={t('reminders.form.atHint', { time: formatClockTime(opens) })}
      value={value}
      onChange={onChange}
    />
  );
};

/** When it will be heard first, office hours counted in. */
const FirstWake = ({ draft, now }: { draft: ReminderDraft & { dueOn: string }; now: string }) => {
  const { t } = useWords();
  const when = useWhenWords();
  const wakesAt = useLedger((ledger) => firstWake(ledger, toInput(draft, draft.dueOn, undefined), now), [draft, now]);
  if (wakesAt === null) return null;
  const words = wakesAt <= now ? t('reminders.form.atOnce') : t('reminders.form.first', { when: when(wakesAt, now) });
  return <p className={classes['first']}>{words}</p>;
};

export const ReminderForm: FormOf<'reminder'> = ({ id, clientId, onDone }) => {
  const { t } = useWords();
  const { draft, change, isKept, startAgain, save, busy, problem, now } = useReminderForm(id, clientId, onDone);
  const isTouch = draft.repeat === 'touch';
  return (
    <Form
      onSubmit={() => void save()}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      submitLabel={t('reminders.form.save')}
      aside={<DeleteButton name="reminders.remove" id={id} onGone={onDone} />}
    >
      <DraftNote isKept={isKept} onStartAgain={startAgain} />
      <TextField
        name="text"
        label={t('reminders.form.text')}
        placeholder={t('reminders.form.textPlaceholder')}
        data-missing={t('reminders.form.textMissing')}
        value={draft.text}
        onChange={(text) => change({ text })}
        required
        withAsterisk={false}
        maxLength={500}
        data-autofocus
      />
      <ClientField
        name="clientId"
        withFormer
        label={t('reminders.form.client')}
        missing={t('reminders.form.clientMissing')}
        value={draft.clientId}
        onChange={(chosen) => change({ clientId: chosen })}
        isOptional={!isTouch}
      />
      <FieldRow>
        <DayInput
          name="dueOn"
          label={t(draft.repeat === 'once' ? 'reminders.form.day' : 'reminders.form.firstDay')}
          value={draft.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          isAhead
          required
          withAsterisk={false}
        />
        <TimeField value={draft.at} onChange={(at) => change({ at })} />
      </FieldRow>
      <RepeatField draft={draft} dueOn={draft.dueOn} onChange={change} />
      <Checkbox
        label={t('reminders.form.urgent')}
        checked={draft.urgent}
        onChange={(event) => change({ urgent: event.currentTarget.checked })}
      />
      <FirstWake draft={draft} now={now} />
      <NoteField
        name="note"
        label={t('reminders.form.note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={5_000}
      />
    </Form>
  );
};
